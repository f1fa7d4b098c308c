import type { Viewer } from '@geflecht/core/audience';
import type { EditingRight, NetworkReceipt, SuggestionReceipt } from '@geflecht/core/contract';
import { editingRightsOf, validateWith } from '@geflecht/core/schema';
import type { EditingContext, Judged, NetworkState, NetworkWrites } from '@geflecht/core/schema';
import { SdkError } from '../../errors/index.js';
import type { SdkErrorDetails } from '../../errors/index.js';
import type { MemorySource } from './source.js';

type Receipt = NetworkReceipt | SuggestionReceipt;
type Schema = Parameters<typeof validateWith>[0];

/** An edit of a network, and who asks for it. */
export interface Edit<Answer extends Receipt> {
  readonly operation: string;
  readonly networkId: string;
  readonly viewer: Viewer;
  readonly right: EditingRight;
  readonly request: { readonly submitKey: string };
  readonly schema: Schema;
  readonly judge: (state: NetworkState, context: EditingContext) => Judged<NetworkWrites<Answer>>;
}

/** Refuses as the contract does. */
function refusal(operation: string, details: Omit<SdkErrorDetails, 'operation' | 'finding'>): SdkError {
  return new SdkError({ operation, finding: 'refused', ...details });
}

/**
 * Refuses whoever may not do that with a network.
 * @throws SdkError `forbidden`
 */
export function requireRight({
  operation,
  viewer,
  networkId,
  right,
}: Pick<Edit<Receipt>, 'operation' | 'viewer' | 'networkId' | 'right'>): void {
  if (!editingRightsOf({ viewer, networkId }).includes(right)) throw refusal(operation, { code: 'forbidden' });
}

/**
 * Judges an edit and stores what comes of it, without giving anybody else a turn in between.
 * @throws SdkError `forbidden`, `invalid`, `submit-key-reused`, `revision-conflict`, `transition-refused` or `not-found`
 */
export function editNetwork<Answer extends Receipt>(source: MemorySource, edit: Edit<Answer>): Answer {
  const { operation, networkId, viewer, request, schema, judge } = edit;
  requireRight(edit);
  const { issues } = validateWith(schema, request);
  if (issues.length > 0) throw refusal(operation, { code: 'invalid', issues });
  const text = JSON.stringify([operation, request]);
  const key = JSON.stringify([networkId, viewer, request.submitKey]);
  const before = source.edits.get(key);
  if (before?.request === text) return before.receipt as Answer;
  if (before !== undefined) throw refusal(operation, { code: 'submit-key-reused' });
  const judged = judge(source.state, { networkId, viewer, at: source.now });
  if (!judged.ok) throw refusal(operation, judged.refusal);
  const { receipt } = judged.value;
  source.write(judged.value);
  source.edits.set(key, { request: text, receipt });
  return receipt;
}

/** Whether somebody made a suggestion in this memory. */
export function madeSuggestion(source: MemorySource, viewer: Viewer, suggestionId: string): boolean {
  const callers = [...source.edits].flatMap(([key, { receipt }]) =>
    'suggestionId' in receipt && receipt.suggestionId === suggestionId ? [JSON.parse(key) as readonly unknown[]] : [],
  );
  return callers.some(([, maker]) => JSON.stringify(maker) === JSON.stringify(viewer));
}
