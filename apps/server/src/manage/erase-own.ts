import type { ErasureReceipt } from '@geflecht/core/contract';
import type { SignUp } from '@geflecht/core/sign-up';
import { cancellationTerms, changeSignUp } from '@geflecht/core/sign-up';
import { erasedParty } from '../sign-up/erased-party.js';
import { settleSignUps } from '../sign-up/settle-sign-ups.js';
import { settleTools } from './change-own.js';
import type { OwnEvent } from './own-event.js';

function cancelled(signUp: SignUp, { at, frame }: OwnEvent): SignUp {
  const cause = cancellationTerms(frame, at).isLate ? 'cancelLate' : 'cancel';
  const step = changeSignUp(signUp, { on: 'cancel', at, by: 'party', cause });
  return step.ok ? step.value : { ...signUp, revision: (signUp.revision ?? 1) + 1, updatedAt: at };
}

/**
 * Cancels a sign-up and erases what is known about its party: names, address, answers, needs, consents, mails and the key.
 * Counts stay. Afterwards nothing can be sent to it, so the answer is all that tells of it. Other sign-ups with the address,
 * such as the other half of a party that was split, are parties of their own and stay; the answer tells how many.
 * @returns undefined where it is gone already
 * @throws ServerError `store-busy`
 */
export function eraseOwn(event: OwnEvent): Promise<ErasureReceipt | undefined> {
  const { eventId, signUpId, at, services } = event;
  return services.store.signUps.change(eventId, async (tx): Promise<ErasureReceipt | undefined> => {
    const signUp = await tx.find(signUpId);
    if (signUp === undefined) return undefined;
    await settleSignUps(tx, [erasedParty(cancelled(signUp, event), at)], { ...settleTools(event), isWhole: true });
    await services.store.mails.forgetSignUps(tx, [signUpId]);
    const others = await tx.findByMail(signUp.contact.mail);
    return { eventId: signUp.eventId, erasedAt: at, others: others.length };
  });
}
