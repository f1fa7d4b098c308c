import { cancelCause, cancellationTerms } from './cancellation-terms.js';
import { changeSignUp } from './change-sign-up.js';
import { noteSignUp } from './note-sign-up.js';
import type { OwnActionRule, WithdrawalEffect } from './own-action.js';
import { changedBy, changedTo, isFinal, refused } from './own-outcome.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

const listing: readonly string[] = ['participantsList', 'contactExchange'];
const underlying: readonly string[] = ['participation', 'terms'];

/**
 * What follows if a party withdraws a consent, to be told before it does. Without a consent that its wording calls
 * compulsory, or where the wording is gone one to taking part or to the terms, a sign-up cannot go on.
 * @returns undefined where the party gave no such consent, or has withdrawn it
 */
export function withdrawalEffect(signUp: SignUp, textId: string, frame: SignUpFrame): WithdrawalEffect | undefined {
  const record = signUp.consents?.find((consent) => consent.textId === textId && consent.withdrawnAt === undefined);
  if (record === undefined) return undefined;
  const text = frame.consentTexts.find(({ id }) => id === textId);
  const isCompulsory = text === undefined ? underlying.includes(record.purpose) : text.compulsory === true;
  if (isCompulsory && !isFinal(signUp)) return 'cancelsSignUp';
  if (record.purpose === 'needs') return 'erasesNeeds';
  return listing.includes(record.purpose) ? 'leavesLists' : 'none';
}

/**
 * Withdraws a consent, in any state of the sign-up and without conditions; one that underlies the sign-up ends it. Answers
 * on needs that stand in the sign-up go with the consent they rest on.
 */
export const withdrawConsent: OwnActionRule<'withdrawConsent'> = (signUp, { textId }, options) => {
  const { frame, at, by = 'party' } = options;
  const withdrawal = withdrawalEffect(signUp, textId, frame);
  if (withdrawal === undefined) return refused('unknown', { textId });
  const consents = (signUp.consents ?? []).map((consent) =>
    consent.textId === textId && consent.withdrawnAt === undefined ? { ...consent, withdrawnAt: at } : consent,
  );
  const needs = new Set<string>(frame.questions.filter(({ group }) => group === 'needs').map(({ id }) => id));
  const isOfNeeds = consents.some((consent) => consent.textId === textId && consent.purpose === 'needs');
  const answers = isOfNeeds ? signUp.answers?.filter(({ questionId }) => !needs.has(questionId)) : signUp.answers;
  const noted = noteSignUp(signUp, { at, by, cause: 'withdrawConsent' }, { consents, answers });
  if (withdrawal !== 'cancelsSignUp') return changedTo(noted, { withdrawal });
  const cancellation = cancellationTerms(frame, at);
  const step = changeSignUp(noted, { on: 'cancel', at, by, cause: cancelCause(cancellation) });
  return changedBy(step, { withdrawal, cancellation });
};
