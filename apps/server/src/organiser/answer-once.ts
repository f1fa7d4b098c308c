import type { ProblemCode } from '@geflecht/core/contract';
import type { ProblemDetails } from '../http/problem.js';
import { sha256 } from '../platform.js';
import { canonicalJson } from '../sign-up/canonical-json.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import type { OrganisedEvent } from './organised-event.js';

/** Why a team's request is not taken. */
export type TeamRefusal = ProblemDetails & { readonly code: ProblemCode };

/** What became of a team's request. */
export type TeamOutcome<Receipt> =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly refusal: TeamRefusal };

/** A request of a team. */
export interface TeamAsk {
  readonly operation: string;
  readonly submitKey: string;
  /** With everything that decides, what stands in the address too. */
  readonly body: unknown;
}

/** Refuses a team's request. */
export function refused(refusal: TeamRefusal): { readonly ok: false; readonly refusal: TeamRefusal } {
  return { ok: false, refusal };
}

/**
 * Does a team's work once: the same request of the same key gets the same answer, another one with its submit key is
 * refused. Work that is refused has to leave the transaction as it was.
 */
export async function answerOnce<Receipt>(
  tx: StoreTransaction,
  { operation, submitKey, body }: TeamAsk,
  { event, work }: { readonly event: OrganisedEvent; readonly work: () => Promise<TeamOutcome<Receipt>> },
): Promise<TeamOutcome<Receipt>> {
  const { keyId, eventId, at } = event;
  const { submits } = event.services.store.organising;
  const bodyHash = sha256(canonicalJson([operation, eventId, body]));
  const known = await submits.find(tx, keyId, submitKey);
  if (known !== undefined) {
    const isSame = known.bodyHash === bodyHash;
    return isSame
      ? { ok: true, receipt: JSON.parse(known.receipt) as Receipt }
      : refused({ code: 'submit-key-reused' });
  }
  const outcome = await work();
  if (outcome.ok) {
    const receipt = JSON.stringify(outcome.receipt);
    await submits.put(tx, { keyId, submitKey, bodyHash, receipt, at: Date.parse(at) });
  }
  return outcome;
}
