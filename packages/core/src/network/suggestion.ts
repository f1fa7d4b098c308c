import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf, VisitInner } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, optionalText } from '../schema/building-blocks.js';
import { eventIdSchema, networkIdSchema, sessionIdSchema, suggestionIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { changeableEntities, networkChangeSchema } from './network-change.js';
import type { ChangeableCollection } from './network-change.js';

/** Ways a suggestion comes about. */
export const suggestionWays = ['workshop', 'form', 'event', 'check', 'import'] as const;
/** What became of a suggestion; all but `open` are final. */
export const suggestionStatuses = ['open', 'accepted', 'rejected', 'withdrawn', 'superseded'] as const;

const core = fieldGroup(
  { audience: 'coordination', ceiling: 'members' },
  {
    id: suggestionIdSchema,
    networkId: networkIdSchema,
    change: networkChangeSchema,
    reason: optionalText,
    /** An actor, or a name chosen for the occasion. */
    by: z.optional(z.union([actorRefSchema, openObject({ nickname: z.string() })])),
    via: z.optional(z.enum(suggestionWays)),
    origin: z.optional(openObject({ eventId: z.optional(eventIdSchema), sessionId: z.optional(sessionIdSchema) })),
    /** Absent means `open`. */
    status: z.optional(z.enum(suggestionStatuses)),
  },
);

const visitInner: VisitInner = (suggestion, visit) => {
  const change = suggestion['change'] as Readonly<Record<string, unknown>> | undefined;
  if (change === undefined) return suggestion;
  const entity = changeableEntities[change['collection'] as ChangeableCollection];
  const record = visit(entity, change['record'] as Readonly<Record<string, unknown>>, ['change', 'record']);
  return record === undefined ? undefined : { ...suggestion, change: { ...change, record } };
};

/** A change somebody wants; nothing of it holds before it is accepted. */
export const suggestionEntity = defineEntity({
  name: 'suggestion',
  plural: 'suggestions',
  groups: { core },
  visitInner,
});

/** A change somebody wants; nothing of it holds before it is accepted. */
export type Suggestion = RecordOf<typeof suggestionEntity>;
/** What became of a suggestion. */
export type SuggestionStatus = (typeof suggestionStatuses)[number];
/** How a suggestion came about. */
export type SuggestionWay = (typeof suggestionWays)[number];
