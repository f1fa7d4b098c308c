import { changesOf } from '../../network/suggestion.js';
import type { Suggestion } from '../../network/suggestion.js';
import type { AppliedChanges } from '../../network/editing/apply-changes.js';
import { keyOf } from '../../network/editing/change-refusal.js';
import type { RecordKey, RecordRevision } from '../../network/editing/change-refusal.js';
import { rewritten } from '../../network/editing/changed-record.js';
import { endsOf, RecordTable } from '../../network/editing/record-table.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import { transitionSuggestion } from '../../network/editing/suggestion-transition.js';
import type { SuggestionTrigger } from '../../network/editing/suggestion-transition.js';
import type { ChangeableCollection } from '../../network/network-change.js';
import type { Instant } from '../../time/instant.js';
import type { NetworkReceipt } from './editing-wire.js';
import type { EditingContext, NetworkState } from './network-state.js';
import { sightOf } from './sight.js';

/** A record to be stored. */
export interface WrittenRecord {
  readonly collection: ChangeableCollection | 'suggestions';
  readonly id: string;
  readonly record: AnyRecord;
}

/** A record to be taken away, and how it was. */
export interface TakenRecord extends RecordRevision {
  readonly record: AnyRecord;
}

/** What is to be stored together, and the answer once it is. */
export interface NetworkWrites<Receipt = NetworkReceipt> {
  readonly written: readonly WrittenRecord[];
  readonly removed: readonly TakenRecord[];
  /** Ids of suggestions decided so long ago that they are no longer kept; default none. */
  readonly forgotten?: readonly string[] | undefined;
  readonly receipt: Receipt;
}

/** A suggestion after something happened to it; nothing where it was not open. */
export function movedSuggestion(suggestion: Suggestion, on: SuggestionTrigger, at: Instant): Suggestion | undefined {
  const status = transitionSuggestion(suggestion.status, on);
  const moved = status.ok ? { ...rewritten(suggestion, at), status: status.value } : undefined;
  return moved as unknown as Suggestion | undefined;
}

const nameOf = ({ collection, id }: RecordKey) => `${collection} ${id}`;

/** Open suggestions about records that are other ones now, or gone, or there already, or stand for an actor that is gone. */
function supersededBy(applied: AppliedChanges, { state, at, but }: Superseding): readonly Suggestion[] {
  const touched = new Set([...applied.written, ...applied.removed].map(nameOf));
  const gone = new Set(applied.removed.flatMap(({ collection, id }) => (collection === 'actors' ? [id] : [])));
  return (state.document.suggestions ?? []).flatMap((suggestion) => {
    const isOvertaken = changesOf(suggestion).some(
      (change) =>
        touched.has(nameOf(keyOf(change))) || endsOf(change.collection, change.record).some((id) => gone.has(id)),
    );
    if (suggestion.id === but || !isOvertaken) return [];
    return movedSuggestion(suggestion, 'changeTarget', at) ?? [];
  });
}

interface Superseding {
  readonly state: NetworkState;
  readonly at: Instant;
  /** The suggestion that is being accepted. */
  readonly but?: string | undefined;
}

function asWritten(suggestion: Suggestion): WrittenRecord {
  return { collection: 'suggestions', id: suggestion.id, record: suggestion };
}

function found(key: RecordRevision, table: RecordTable): readonly TakenRecord[] {
  const record = table.get(key);
  return record === undefined ? [] : [{ ...key, record }];
}

/**
 * What applied changes leave to be stored, with the suggestions they overtake and those decided with them. The receipt names
 * of it what its reader may see.
 */
export function networkWrites(
  applied: AppliedChanges,
  state: NetworkState,
  { decided, ...context }: EditingContext & { readonly decided?: Suggestion | undefined },
): NetworkWrites {
  const { networkId, at } = context;
  const [before, after] = [new RecordTable(state.document), new RecordTable(applied.document)];
  const superseded = supersededBy(applied, { state, at, but: decided?.id });
  const { show } = sightOf(state.document, context);
  const isSeen = (key: RecordRevision) =>
    [before.get(key), after.get(key)].some(
      (record) => record !== undefined && show(key.collection, record) !== undefined,
    );
  return {
    written: [
      ...applied.written.flatMap((key) => found(key, after)),
      ...[...superseded, ...(decided === undefined ? [] : [decided])].map(asWritten),
    ],
    removed: applied.removed.flatMap((key) => found(key, before)),
    receipt: {
      networkId: networkId as NetworkReceipt['networkId'],
      at,
      written: applied.written.filter(isSeen),
      removed: applied.removed.filter(isSeen),
      superseded: superseded.filter((suggestion) => show('suggestions', suggestion) !== undefined).map(({ id }) => id),
    },
  };
}

/** Nothing changed but a suggestion. */
export function suggestionWrites(
  suggestion: Suggestion,
  { networkId, at }: Pick<EditingContext, 'networkId' | 'at'>,
): NetworkWrites {
  const receipt = { networkId: networkId as NetworkReceipt['networkId'], at, written: [], removed: [], superseded: [] };
  return { written: [asWritten(suggestion)], removed: [], receipt };
}
