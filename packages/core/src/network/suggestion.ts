import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { InnerVisit, RecordOf, VisitInner } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, optionalText } from '../schema/building-blocks.js';
import { eventIdSchema, networkIdSchema, sessionIdSchema, suggestionIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { changeableEntities, networkChangeSchema } from './network-change.js';
import type { ChangeableCollection, NetworkChange } from './network-change.js';

/** Ways a suggestion comes about. */
export const suggestionWays = ['workshop', 'form', 'event', 'check', 'import'] as const;
/** What became of a suggestion; all but `open` are final. */
export const suggestionStatuses = ['open', 'accepted', 'rejected', 'withdrawn', 'superseded'] as const;

/** Most changes beside the first one. */
const mostAlso = 50;

const core = fieldGroup(
  { audience: 'coordination', ceiling: 'members' },
  {
    id: suggestionIdSchema,
    networkId: networkIdSchema,
    change: networkChangeSchema,
    /** Further changes that hold with it or not at all: the ring and the ties of a new actor. */
    also: z.optional(z.array(networkChangeSchema).check(z.maxLength(mostAlso))),
    reason: optionalText,
    /** An actor, or a name chosen for the occasion. */
    by: z.optional(z.union([actorRefSchema, openObject({ nickname: z.string() })])),
    via: z.optional(z.enum(suggestionWays)),
    origin: z.optional(openObject({ eventId: z.optional(eventIdSchema), sessionId: z.optional(sessionIdSchema) })),
    /** Absent means `open`. */
    status: z.optional(z.enum(suggestionStatuses)),
  },
);

type Fields = Readonly<Record<string, unknown>>;

/** A change with its record visited; nothing where the record goes. */
function visitedChange(change: Fields, path: readonly (string | number)[], visit: InnerVisit): Fields | undefined {
  const entity = changeableEntities[change['collection'] as ChangeableCollection];
  const record = visit(entity, change['record'] as Fields, [...path, 'record']);
  return record && { ...change, record };
}

// A suggestion is accepted as one, so it is seen as one.
const visitInner: VisitInner = (suggestion, visit) => {
  const { change, also } = suggestion as { readonly change?: Fields; readonly also?: readonly Fields[] };
  if (change === undefined) return suggestion;
  const first = visitedChange(change, ['change'], visit);
  const others = also?.flatMap((each, index) => visitedChange(each, ['also', index], visit) ?? []);
  if (first === undefined || others?.length !== also?.length) return undefined;
  return { ...suggestion, change: first, ...(others === undefined ? {} : { also: others }) };
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

/** All changes of a suggestion, the main one first. */
export function changesOf({ change, also = [] }: Pick<Suggestion, 'change' | 'also'>): readonly NetworkChange[] {
  return [change, ...also];
}
