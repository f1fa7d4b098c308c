import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { audienceRuleSchema } from '../audience/meta.js';
import { levelSchema, listOf, optionalRichText } from '../schema/building-blocks.js';
import { actorIdSchema, areaIdSchema, checklistIdSchema, networkIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';
import { daySchema, partialDateSchema, periodSchema } from '../time/instant.js';

/** Phases of a network's life. */
export const networkPhases = [
  'initiating',
  'building',
  'consolidating',
  'maintaining',
  'transforming',
  'ended',
] as const;

const identity = fieldGroup(
  { audience: 'public' },
  {
    id: networkIdSchema,
    name: textSchema,
    purposes: listOf(termSchema),
    level: z.optional(levelSchema),
    areaIds: listOf(areaIdSchema),
    fieldsOfAction: listOf(termSchema),
    foundedOn: z.optional(partialDateSchema),
    visibilityDefaults: listOf(audienceRuleSchema),
    channels: z.optional(openObject({ analogue: listOf(textSchema), digital: listOf(textSchema) })),
    workFormats: listOf(termSchema),
    partOf: z.optional(networkIdSchema),
    part: z.optional(z.enum(['structural', 'action'])),
    relevantBodyIds: listOf(actorIdSchema),
    templateId: z.optional(z.string()),
    asActorId: z.optional(actorIdSchema),
  },
);

const steering = fieldGroup(
  { audience: 'members' },
  {
    /** Absent means unknown; a stored network should state it. */
    phase: z.optional(z.enum(networkPhases)),
    phaseLog: listOf(openObject({ phase: z.enum(networkPhases), on: daySchema })),
    horizon: z.optional(periodSchema),
    milestones: listOf(openObject({ title: textSchema, on: partialDateSchema, reachedOn: z.optional(daySchema) })),
    steering: z.optional(z.enum(['selfGoverned', 'leadOrganisation', 'administrativeUnit', 'mixed'])),
    sharedDefinition: optionalRichText,
    glossary: listOf(openObject({ term: textSchema, meaning: textSchema })),
    checklistIds: listOf(checklistIdSchema),
  },
);

const landscape = fieldGroup(
  { audience: 'public' },
  {
    centreId: z.optional(actorIdSchema),
    /** Inside first. */
    rings: listOf(openObject({ id: z.string(), label: textSchema })),
    /** Clockwise from the top; a wedge gathers sectors. */
    wedges: listOf(openObject({ id: z.string(), label: textSchema, sectorIds: listOf(termSchema) })),
  },
);

/** A network of actors with its purposes, steering and the frame of its map. */
export const networkEntity = defineEntity({
  name: 'network',
  plural: 'networks',
  groups: { identity, steering, landscape },
});

/** A network of actors with its purposes, steering and the frame of its map. */
export type Network = RecordOf<typeof networkEntity>;
