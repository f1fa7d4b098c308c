import type { MailProofReceipt } from '@geflecht/core/contract';
import { proveMail } from '@geflecht/core/sign-up';
import type { OwnOutcome, SignUp } from '@geflecht/core/sign-up';
import { withManageKey } from '../keys/manage-key.js';
import { isMoveKey, namedByMoveKey } from '../keys/move-key.js';
import type { Services } from '../routes/services.js';
import { settleSignUps } from '../sign-up/settle-sign-ups.js';

function receiptOf({ eventId, newMail }: SignUp, at: string): MailProofReceipt {
  return { eventId, provedAt: newMail?.provedAt ?? at };
}

/**
 * Makes the address that a key was mailed to the sign-up's own; mails about it go there from now on, and the address before
 * is told. The sign-up gets another manage key: links in mails to the address before open it no longer. The same key again
 * gets the same answer.
 * @returns undefined for a key that proves nothing: made up, replaced by a later wish, taken back, or too late
 * @throws ServerError `store-busy`
 */
export async function proveNewMail(key: string, services: Services): Promise<MailProofReceipt | undefined> {
  const { store, source, clock, newId, secret } = services;
  const named = namedByMoveKey(key);
  const frame = named && (await source.read({ kind: 'event', id: named.eventId }))?.frame;
  if (named === undefined || frame === undefined) return undefined;
  const outcomeFor = (signUp: SignUp | undefined, at: string): OwnOutcome | undefined => {
    if (signUp === undefined || !isMoveKey(key, signUp, secret)) return undefined;
    const proof = proveMail(signUp, at);
    return proof.ok ? proof.value : undefined;
  };
  // A key that changes nothing neither holds up the event's sign-ups nor wakes whoever follows them.
  const seen = outcomeFor(await store.signUps.find(named.eventId, named.signUpId), clock.now());
  if (seen === undefined) return undefined;
  if (seen.changed.length === 0) return receiptOf(seen.signUp, clock.now());
  return store.signUps.change(named.eventId, async (tx): Promise<MailProofReceipt | undefined> => {
    const at = clock.now();
    const proof = outcomeFor(await tx.find(named.signUpId), at);
    if (proof === undefined) return undefined;
    const moved = proof.changed.map((each) => withManageKey(each, secret, (each.manageKeyGeneration ?? 0) + 1));
    await settleSignUps(tx, moved, { frame, at, newId, secret, mails: store.mails });
    return receiptOf(proof.signUp, at);
  });
}
