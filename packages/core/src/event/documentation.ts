import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorRefSchema,
  consentRecordSchema,
  listOf,
  optionalRichText,
  optionalText,
} from '../schema/building-blocks.js';
import {
  documentationIdSchema,
  eventIdSchema,
  materialIdSchema,
  mediaItemIdSchema,
  sessionIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { richTextSchema, textSchema } from '../text/text.js';

/** A stretch of a documentation with a heading; `anchor` is where links to it lead. */
export const documentationSectionSchema = openObject({
  anchor: z.string(),
  heading: textSchema,
  teaser: optionalText,
  body: richTextSchema,
  sessionId: z.optional(sessionIdSchema),
  length: z.optional(z.enum(['short', 'long'])),
});

/** What somebody said. Strangers read whose words they are only where a live consent allows it; see `disclose`. */
export const quoteSchema = openObject({
  text: textSchema,
  /** How far the speaker is named; absent means not at all. */
  attribution: z.optional(z.enum(['none', 'role', 'name'])),
  name: optionalText,
  function: optionalText,
  consent: z.optional(consentRecordSchema),
});

/** Somebody's account of the event, here or elsewhere; its author differs from the organiser. */
export const reportSchema = openObject({
  title: textSchema,
  author: z.optional(actorRefSchema),
  body: optionalRichText,
  url: z.optional(z.string()),
});

const core = fieldGroup(
  { audience: 'public' },
  {
    id: documentationIdSchema,
    eventId: eventIdSchema,
    summary: optionalRichText,
    keyMessages: listOf(textSchema),
    sections: listOf(documentationSectionSchema),
    quotes: listOf(quoteSchema),
    reports: listOf(reportSchema),
    relatedLinks: listOf(openObject({ title: textSchema, teaser: optionalText, url: z.string() })),
    mediaIds: listOf(mediaItemIdSchema),
    materialIds: listOf(materialIdSchema),
  },
);

/** What remains of an event; at most one per event. */
export const documentationEntity = defineEntity({
  name: 'documentation',
  plural: 'documentations',
  groups: { core },
});

/** What remains of an event. */
export type Documentation = RecordOf<typeof documentationEntity>;
/** A stretch of a documentation with a heading. */
export type DocumentationSection = NonNullable<Documentation['sections']>[number];
/** What somebody said. */
export type Quote = NonNullable<Documentation['quotes']>[number];
/** Somebody's account of the event. */
export type Report = NonNullable<Documentation['reports']>[number];
