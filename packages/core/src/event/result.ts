import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { listOf } from '../schema/building-blocks.js';
import {
  actorIdSchema,
  mediaItemIdSchema,
  mentionedPartIdSchema,
  resultIdSchema,
  sessionIdSchema,
} from '../schema/id.js';
import { textSchema } from '../text/text.js';

/** Kinds of results. */
export const resultKinds = ['insight', 'idea', 'contact', 'topic', 'agreement', 'nextStep'] as const;

const card = fieldGroup(
  { audience: 'confirmed' },
  {
    id: resultIdSchema,
    sessionId: sessionIdSchema,
    /** The table, station or report of that session it comes from. */
    partId: z.optional(mentionedPartIdSchema),
    by: z.optional(z.enum(['speaker', 'participants', 'host'])),
    kind: z.optional(z.enum(resultKinds)),
    text: textSchema,
    actorIds: listOf(actorIdSchema),
    photoIds: listOf(mediaItemIdSchema),
  },
);

/** Card with one outcome of a table or session; for the confirmed unless opened to everybody. */
export const resultEntity = defineEntity({ name: 'result', plural: 'results', groups: { card } });

/** Card with one outcome of a table or session; the name `Result` is taken by what rules return. */
export type ResultCard = RecordOf<typeof resultEntity>;
/** Kind of a result. */
export type ResultKind = (typeof resultKinds)[number];
