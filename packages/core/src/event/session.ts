import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorRefSchema,
  imageSchema,
  linkSchema,
  listOf,
  optionalRichText,
  optionalText,
} from '../schema/building-blocks.js';
import {
  checklistIdSchema,
  contributorIdSchema,
  materialIdSchema,
  partIdSchema,
  projectIdSchema,
  roomIdSchema,
  sessionIdSchema,
  termSchema,
  trackIdSchema,
  venueIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema, textSchema } from '../text/text.js';
import { instantSchema } from '../time/instant.js';

/** States of a session; absent means confirmed. */
export const sessionStatuses = ['draft', 'tentative', 'confirmed', 'cancelled'] as const;

/** Kinds of content inside a session. */
export const partKinds = ['table', 'topicRoom', 'station', 'stand', 'report', 'openSlot'] as const;

/** Table, station, stand or report inside a session; nothing nests deeper. */
export const partSchema = openObject({
  id: partIdSchema,
  kind: z.enum(partKinds),
  title: textSchema,
  motto: optionalText,
  text: optionalRichText,
  questions: listOf(textSchema),
  roomId: z.optional(roomIdSchema),
  capacity: z.optional(z.int().check(z.nonnegative())),
  hostIds: listOf(contributorIdSchema),
  exhibitor: z.optional(actorRefSchema),
  projectId: z.optional(projectIdSchema),
  standNumber: z.optional(z.string()),
  links: listOf(linkSchema),
  order: z.optional(z.number()),
});

const core = fieldGroup(
  { audience: 'public' },
  {
    id: sessionIdSchema,
    guid: z.optional(z.string()),
    code: z.optional(z.string()),
    slug: z.optional(z.string()),
    format: z.optional(termSchema),
    title: textSchema,
    subtitle: optionalText,
    motto: optionalText,
    abstract: optionalRichText,
    description: optionalRichText,
    /** Absent means unscheduled. */
    start: z.optional(instantSchema),
    /** Absent without `openEnd` means the end is unknown. */
    end: z.optional(instantSchema),
    openEnd: z.optional(z.boolean()),
    optional: z.optional(z.boolean()),
    /** Absent means none. A session in `all` rooms is drawn once and blocks none. */
    rooms: z.optional(z.union([z.enum(['all', 'none']), z.array(roomIdSchema)])),
    venueId: z.optional(venueIdSchema),
    hosts: listOf(actorRefSchema),
    trackId: z.optional(trackIdSchema),
    topics: listOf(termSchema),
    tags: listOf(z.string()),
    language: z.optional(localeTagSchema),
    status: z.optional(z.enum(sessionStatuses)),
    sequence: z.optional(z.int().check(z.nonnegative())),
    previousStart: z.optional(instantSchema),
    image: z.optional(imageSchema),
  },
);

const content = fieldGroup(
  { audience: 'public' },
  {
    contributors: listOf(
      openObject({
        contributorId: contributorIdSchema,
        role: z.optional(termSchema),
        order: z.optional(z.number()),
      }),
    ),
    questions: listOf(textSchema),
    parts: listOf(partSchema),
    rounds: listOf(
      openObject({
        n: z.int().check(z.positive()),
        start: z.optional(instantSchema),
        minutes: z.int().check(z.positive()),
      }),
    ),
    resultsOf: listOf(sessionIdSchema),
    checklistId: z.optional(checklistIdSchema),
    materialIds: listOf(materialIdSchema),
    links: listOf(linkSchema),
    feedbackUrl: z.optional(z.string()),
    recording: z.optional(
      openObject({
        licence: z.optional(z.string()),
        optOut: z.optional(z.boolean()),
        noStream: z.optional(z.boolean()),
      }),
    ),
  },
);

/** One item of the programme. */
export const sessionEntity = defineEntity({
  name: 'session',
  plural: 'sessions',
  groups: { core, content },
  isDraft: (record) => record['status'] === 'draft',
});

/** One item of the programme. */
export type Session = RecordOf<typeof sessionEntity>;
/** Table, station, stand or report inside a session. */
export type Part = NonNullable<Session['parts']>[number];
/** State of a session. */
export type SessionStatus = (typeof sessionStatuses)[number];
