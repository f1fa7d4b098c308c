import { changesOf } from '../../network/suggestion.js';
import type { Suggestion } from '../../network/suggestion.js';
import { transitionSuggestion } from '../../network/editing/suggestion-transition.js';
import type { SuggestionTrigger } from '../../network/editing/suggestion-transition.js';
import { revisionOf } from '../../network/editing/record-table.js';
import type {
  DecisionRequest,
  EditingRight,
  NetworkChanges,
  SuggestionReceipt,
  SuggestionRequest,
} from './editing-wire.js';
import { editingIssue } from './editing-issue.js';
import type { SuggestionDecision } from './editing-paths.js';
import { judgeChanges } from './judge-changes.js';
import { refuseEditing } from './network-state.js';
import type { EditingContext, EditingRefusal, Judged, NetworkState } from './network-state.js';
import { movedSuggestion, networkWrites, suggestionWrites } from './network-writes.js';
import type { NetworkWrites } from './network-writes.js';
import { sightOf } from './sight.js';
import { suggestedChange } from './suggested-change.js';

/** What a viewer may do with a network, as far as that follows from whom it belongs to. */
export function editingRightsOf({
  viewer,
  networkId,
}: Pick<EditingContext, 'viewer' | 'networkId'>): readonly EditingRight[] {
  if (viewer.coordinates.includes(networkId)) return ['write', 'suggest'];
  return viewer.memberOf.includes(networkId) ? ['suggest'] : [];
}

/** Judges a set of changes and says what is to be stored. */
export function judgeChangeSet(
  state: NetworkState,
  { changes, takesBack }: NetworkChanges,
  context: EditingContext,
): Judged<NetworkWrites> {
  const judged = judgeChanges(state, changes, { ...context, takesBack });
  return judged.ok ? { ok: true, value: networkWrites(judged.value, state, context) } : judged;
}

function receiptOf(suggestion: Suggestion, { receipt, ...writes }: NetworkWrites): NetworkWrites<SuggestionReceipt> {
  const { id: suggestionId, status = 'open' } = suggestion;
  const revision = revisionOf(suggestion);
  return { ...writes, receipt: { ...receipt, suggestionId, status, revision } };
}

/** Whom a suggestion is by: whoever acts for one actor need not say so, and nobody else but the coordination names others. */
function authorOf({ by }: SuggestionRequest, { viewer, networkId }: EditingContext): Judged<Suggestion['by']> {
  const [only, ...others] = viewer.isActor;
  const isOne = only !== undefined && others.length === 0;
  if (by === undefined) return { ok: true, value: (isOne ? { actorId: only } : undefined) as Suggestion['by'] };
  const stated = 'actorId' in by ? by.actorId : undefined;
  const isTrusted = stated === undefined || viewer.isActor.includes(stated) || viewer.coordinates.includes(networkId);
  if (isTrusted) return { ok: true, value: by };
  return refuseEditing('invalid', { issues: [editingIssue(['by', 'actorId'], 'value-not-allowed')] });
}

/** Findings lead into the changes of a suggestion, the first of which stands apart. */
function aboutSuggested({ issues, ...refusal }: EditingRefusal): EditingRefusal {
  const moved = issues?.map((issue) => {
    const [, position, ...rest] = issue.path;
    return { ...issue, path: position === 0 ? ['change', ...rest] : ['also', Number(position) - 1, ...rest] };
  });
  return { ...refusal, ...(moved === undefined ? {} : { issues: moved }) };
}

/** Most suggestions of a network that wait for a decision. */
const mostOpenSuggestions = 1_000;

/** Most suggestions of a network that are kept once they are decided; the oldest go first. */
const mostDecidedSuggestions = 1_000;
/** Longest suggestion, in UTF-16 units of its JSON. */
const longestSuggestion = 32_000;

function suggestionsOf({ document: { suggestions = [] } }: NetworkState, networkId: string) {
  const own = suggestions.filter(({ networkId: of }) => (of as string) === networkId);
  return Map.groupBy(own, ({ status = 'open' }) => status === 'open');
}

function forgottenOf(decided: readonly Suggestion[]): readonly string[] {
  const newestFirst = decided.toSorted(({ updatedAt: one = '' }, { updatedAt: other = '' }) =>
    one > other ? -1 : Number(one < other),
  );
  return newestFirst.slice(mostDecidedSuggestions).map(({ id }) => id);
}

/** Judges a suggestion as if it were made, and says what is to be stored: the suggestion alone. */
export function judgeSuggestion(
  state: NetworkState,
  request: SuggestionRequest,
  context: EditingContext & { readonly newId: () => string },
): Judged<NetworkWrites<SuggestionReceipt>> {
  // What was sent is measured, not what is stored, which may hold more than its author sees.
  if (JSON.stringify(request).length > longestSuggestion) return refuseEditing('too-large');
  const known = suggestionsOf(state, context.networkId);
  if ((known.get(true)?.length ?? 0) >= mostOpenSuggestions) return refuseEditing('too-large');
  const judged = judgeChanges(state, changesOf(request), { ...context, isDraft: true });
  if (!judged.ok) return { ok: false, refusal: aboutSuggested(judged.refusal) };
  const author = authorOf(request, context);
  if (!author.ok) return author;
  const { networkId, at, newId } = context;
  const { submitKey: _key, change, also, by: _by, ...said } = request;
  const suggestion = {
    ...said,
    ...(author.value === undefined ? {} : { by: author.value }),
    id: newId(),
    networkId,
    scope: { networkId },
    change: suggestedChange(change, state, context),
    ...(also === undefined ? {} : { also: also.map((each) => suggestedChange(each, state, context)) }),
    status: 'open',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  } as unknown as Suggestion;
  const writes = suggestionWrites(suggestion, context);
  return { ok: true, value: receiptOf(suggestion, { ...writes, forgotten: forgottenOf(known.get(false) ?? []) }) };
}

/** A decision about a suggestion. */
export interface Deciding extends EditingContext {
  readonly suggestionId: string;
  readonly decision: SuggestionDecision;
  /** Whether the caller made it, beside what the suggestion itself says; default no. */
  readonly isAuthor?: boolean | undefined;
}

const triggers: Readonly<Record<SuggestionDecision, SuggestionTrigger>> = {
  accept: 'accept',
  reject: 'reject',
  withdraw: 'withdraw',
};

function mayDecide({ by }: Suggestion, { decision, isAuthor = false, viewer }: Deciding): boolean {
  if (decision !== 'withdraw') return true;
  return isAuthor || (by !== undefined && 'actorId' in by && viewer.isActor.includes(String(by.actorId)));
}

/** Judges a decision and says what is to be stored; with an accepted suggestion its change, which its author was judged by. */
export function judgeDecision(
  state: NetworkState,
  { revision }: DecisionRequest,
  deciding: Deciding,
): Judged<NetworkWrites<SuggestionReceipt>> {
  const { suggestionId, decision, networkId, at } = deciding;
  const suggestion = (state.document.suggestions ?? []).find(
    (each) => (each.id as string) === suggestionId && (each.networkId as string) === networkId,
  );
  if (suggestion === undefined) return refuseEditing('not-found');
  if (!mayDecide(suggestion, deciding)) {
    const isSeen = sightOf(state.document, deciding).show('suggestions', suggestion) !== undefined;
    return refuseEditing(isSeen ? 'forbidden' : 'not-found');
  }
  const isOpen = transitionSuggestion(suggestion.status, triggers[decision]).ok;
  const decided = movedSuggestion(suggestion, triggers[decision], at);
  if (!isOpen || decided === undefined) return refuseEditing('transition-refused');
  if (revisionOf(suggestion) !== revision) return refuseEditing('revision-conflict');
  if (decision !== 'accept') return { ok: true, value: receiptOf(decided, suggestionWrites(decided, deciding)) };
  const judged = judgeChanges(state, changesOf(suggestion), { ...deciding, isSuggested: true });
  if (!judged.ok) return { ok: false, refusal: aboutSuggested(judged.refusal) };
  return { ok: true, value: receiptOf(decided, networkWrites(judged.value, state, { ...deciding, decided })) };
}
