import type { DecisionRequest, NetworkChanges, SuggestionDecision, SuggestionRequest } from '@geflecht/core/contract';
import { judgeChangeSet, judgeDecision, judgeSuggestion } from '@geflecht/core/schema';
import type { EditingContext, EditingRefusal, Judged, NetworkWrites } from '@geflecht/core/schema';
import { sha256 } from '../platform.js';
import type { DocumentSource } from '../documents/document-source.js';
import { canonicalJson } from '../sign-up/canonical-json.js';
import type { EditReceipt, EditState } from '../store/network-store.js';
import type { Store } from '../store/store.js';

/** What is asked of a network. */
export type EditRequest =
  | { readonly kind: 'changes'; readonly body: NetworkChanges }
  | { readonly kind: 'suggestion'; readonly body: SuggestionRequest }
  | {
      readonly kind: 'decision';
      readonly body: DecisionRequest;
      readonly suggestionId: string;
      readonly decision: SuggestionDecision;
    };

/** Why an edit is not taken. */
export type EditRefusal = EditingRefusal | { readonly code: 'submit-key-reused' };

/** What became of an edit. */
export type EditOutcome =
  { readonly ok: true; readonly receipt: EditReceipt } | { readonly ok: false; readonly refusal: EditRefusal };

/** Who edits, and what that needs of the server. */
export interface Editing extends EditingContext {
  readonly keyId: string;
  readonly store: Store;
  readonly source: DocumentSource;
  readonly newId: () => string;
}

const suggestionPrefix = 'sg_';

async function decide(
  request: EditRequest,
  state: EditState,
  editing: Editing,
): Promise<Judged<NetworkWrites<EditReceipt>>> {
  const { networkId, viewer, at } = editing;
  const context = { networkId, viewer, at };
  if (request.kind === 'changes') return judgeChangeSet(await state.about(request.body.changes), request.body, context);
  if (request.kind === 'suggestion') {
    const about = await state.about([request.body.change, ...(request.body.also ?? [])]);
    return judgeSuggestion(about, request.body, { ...context, newId: () => suggestionPrefix + editing.newId() });
  }
  const { suggestionId, decision, body } = request;
  const suggested = state.document.suggestions?.find(({ id }) => (id as string) === suggestionId);
  const about = await state.about(suggested === undefined ? [] : [suggested.change, ...(suggested.also ?? [])]);
  const isAuthor = await state.isAuthor(suggestionId);
  return judgeDecision(about, body, { ...context, suggestionId, decision, isAuthor });
}

function hashOf(request: EditRequest): string {
  const { body, ...about } = request;
  return sha256(canonicalJson([about, body]));
}

/**
 * Takes an edit of a network: the same one gets the same answer, whatever has changed since; it is judged on what the
 * database holds in the transaction that stores it, and answered once it is on disk.
 * @throws ServerError `store-busy`
 */
export async function editNetwork(request: EditRequest, editing: Editing): Promise<EditOutcome> {
  const { networkId, keyId, at, store, source, newId } = editing;
  const bodyHash = hashOf(request);
  const answer = await store.networks.edit<EditingRefusal>({
    networkId,
    keyId,
    submitKey: request.body.submitKey,
    bodyHash,
    now: Date.parse(at),
    setId: newId(),
    known: await source.read({ kind: 'network', id: networkId }),
    decide: (state) => decide(request, state, editing),
  });
  if (answer.kind === 'unknown') return { ok: false, refusal: { code: 'not-found' } };
  if (answer.kind === 'refused') return { ok: false, refusal: answer.refusal };
  const isReused = answer.kind === 'known' && answer.bodyHash !== bodyHash;
  return isReused ? { ok: false, refusal: { code: 'submit-key-reused' } } : { ok: true, receipt: answer.receipt };
}
