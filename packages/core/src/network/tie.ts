import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorRefSchema,
  attributesSchema,
  benefitSchema,
  fiveSchema,
  ladderRatingSchema,
  listOf,
  optionalText,
} from '../schema/building-blocks.js';
import {
  actorIdSchema,
  eventIdSchema,
  networkIdSchema,
  sessionIdSchema,
  termSchema,
  tieIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';
import { daySchema, periodSchema } from '../time/instant.js';

/** Which way a tie runs; `mutual` is a directed tie stated by both sides. */
export const tieDirections = ['undirected', 'directed', 'mutual'] as const;
/** How far a relation has grown; higher is not better. */
export const tieStages = ['wished', 'contact', 'workingRelation', 'cooperation', 'partnership'] as const;
/** Whether a relation lives at present. */
export const tieActivities = ['active', 'dormant', 'ended'] as const;

/** Kinds whose ties are private unless opened to members. */
const delicateKinds: readonly unknown[] = ['funding', 'personal'];

const isDelicate = (record: Readonly<Record<string, unknown>>) => delicateKinds.includes(record['kind']);

const core = fieldGroup(
  {
    audience: (record) => (isDelicate(record) ? 'private' : 'members'),
    ceiling: (record) => (isDelicate(record) ? 'members' : 'public'),
    right: (record) => (record['kind'] === 'funding' ? 'funding' : undefined),
  },
  {
    id: tieIdSchema,
    networkId: networkIdSchema,
    fromId: actorIdSchema,
    toId: actorIdSchema,
    kind: termSchema,
    direction: z.enum(tieDirections),
    stage: z.enum(tieStages),
    activity: z.enum(tieActivities),
    strength: z.optional(fiveSchema),
    weight: z.optional(z.number()),
    formality: z.optional(z.enum(['informal', 'oral', 'written'])),
    periods: listOf(periodSchema),
    origin: z.optional(
      openObject({
        eventId: z.optional(eventIdSchema),
        sessionId: z.optional(sessionIdSchema),
        cooperationId: z.optional(z.string()),
      }),
    ),
    attributes: attributesSchema,
  },
);

const sideSchema = openObject({
  answer: z.enum(['notAsked', 'confirmed', 'denied']),
  rating: z.optional(ladderRatingSchema),
  effort: z.optional(fiveSchema),
  benefits: listOf(benefitSchema),
});

const sides = fieldGroup(
  { audience: 'coordination', ceiling: 'members' },
  { sides: z.optional(openObject({ from: sideSchema, to: sideSchema })) },
);

const care = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  {
    lastContactOn: z.optional(daySchema),
    rhythmDays: z.optional(z.int().check(z.positive())),
    nextStep: z.optional(openObject({ text: textSchema, by: z.optional(actorRefSchema), due: z.optional(daySchema) })),
    strategy: optionalText,
  },
);

const money = fieldGroup(
  { audience: 'private', ceiling: 'coordination', right: 'funding' },
  {
    shareBand: z.optional(z.enum(['under10', 'to25', 'to50', 'to75', 'over75'])),
    amountBand: z.optional(z.string()),
    endsOn: z.optional(daySchema),
  },
);

/** A relation of one kind between two actors, as one network sees it. */
export const tieEntity = defineEntity({
  name: 'tie',
  plural: 'ties',
  groups: { core, sides, care, money },
});

/** A relation of one kind between two actors, as one network sees it. */
export type Tie = RecordOf<typeof tieEntity>;
/** Which way a tie runs. */
export type TieDirection = (typeof tieDirections)[number];
/** How far a relation has grown. */
export type TieStage = (typeof tieStages)[number];
/** Whether a relation lives at present. */
export type TieActivity = (typeof tieActivities)[number];
