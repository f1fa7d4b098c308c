import * as z from 'zod/mini';
import { changeableEntities, networkChangeSchema } from '../../network/network-change.js';
import type { ChangeableCollection } from '../../network/network-change.js';
import { suggestionEntity, suggestionStatuses } from '../../network/suggestion.js';
import type { DeepReadonly } from '../../schema/deep-readonly.js';
import { networkIdSchema, suggestionIdSchema } from '../../schema/id.js';
import { openObject } from '../../schema/open-object.js';
import { instantSchema } from '../../time/instant.js';

/** Most changes of one set. */
const mostChanges = 500;

/** Made by the client once per set, suggestion or decision; the same key gets the same answer. */
const submitKeySchema = z.string().check(z.minLength(8), z.maxLength(200));

const collectionSchema = z.enum(Object.keys(changeableEntities) as ChangeableCollection[]);

/** Which record, and in which revision. */
const recordRevisionSchema = openObject({ collection: collectionSchema, id: z.string(), revision: z.int() });

/** Body of `changeNetwork`: all of it holds, or nothing. */
export const networkChangesSchema = openObject({
  submitKey: submitKeySchema,
  changes: z.array(networkChangeSchema).check(z.minLength(1), z.maxLength(mostChanges)),
  /** Whether the set takes an earlier one back, so that ties may step where they came from; default no. */
  takesBack: z.optional(z.boolean()),
});

/** Answer to `changeNetwork`: what is stored, by ids, nothing personal. */
export const networkReceiptSchema = openObject({
  networkId: networkIdSchema,
  at: instantSchema,
  /** Records that are new or other than before, also those nobody named: they mentioned what is gone. */
  written: z.array(recordRevisionSchema),
  /** Records that are gone, also those nobody named: they stood for an actor that is gone. */
  removed: z.array(recordRevisionSchema),
  /** Suggestions whose record is another one by now. */
  superseded: z.array(suggestionIdSchema),
});

const { change, also, reason, by, via, origin } = suggestionEntity.schema._zod.def.shape;

/** Body of `createSuggestion`. */
export const suggestionRequestSchema = openObject({
  submitKey: submitKeySchema,
  change,
  also,
  reason,
  by,
  via,
  origin,
});

/** Body of `acceptSuggestion`, `rejectSuggestion` and `withdrawSuggestion`. */
export const decisionRequestSchema = openObject({
  submitKey: submitKeySchema,
  /** Of the suggestion as it was read. */
  revision: z.int().check(z.positive()),
});

/** What became of a suggestion; an accepted one names what was stored with it. */
export const suggestionReceiptSchema = openObject({
  ...networkReceiptSchema._zod.def.shape,
  suggestionId: suggestionIdSchema,
  status: z.enum(suggestionStatuses),
  revision: z.int(),
});

/** What a caller may do with a network. */
const editingRights = ['write', 'suggest'] as const;

/** Answer to `readNetworkVersion`. */
export const networkVersionSchema = openObject({
  /** Another one as soon as anything changes that the caller may see of the network, and only then. */
  version: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What this caller may do with it. */
  may: z.array(z.enum(editingRights)),
});

/** Body of `changeNetwork`. */
export type NetworkChanges = DeepReadonly<z.infer<typeof networkChangesSchema>>;
/** What was stored of a set of changes. */
export type NetworkReceipt = DeepReadonly<z.infer<typeof networkReceiptSchema>>;
/** Body of `createSuggestion`. */
export type SuggestionRequest = DeepReadonly<z.infer<typeof suggestionRequestSchema>>;
/** Body of a decision about a suggestion. */
export type DecisionRequest = DeepReadonly<z.infer<typeof decisionRequestSchema>>;
/** What became of a suggestion. */
export type SuggestionReceipt = DeepReadonly<z.infer<typeof suggestionReceiptSchema>>;
/** Mark of a network's present state, and what the caller may do with it. */
export type NetworkVersion = DeepReadonly<z.infer<typeof networkVersionSchema>>;
/** What a caller may do with a network. */
export type EditingRight = (typeof editingRights)[number];
