import type { Instant } from '../time/instant.js';
import { epochToInstant, instantToEpoch } from '../time/instant-epoch.js';
import { noteSignUp } from './note-sign-up.js';
import type { OwnActionRule, OwnResult } from './own-action.js';
import { changedTo, isFinal, refused, unchanged } from './own-outcome.js';
import { isSameMail } from './same-mail.js';
import type { NewMail, SignUp } from './sign-up.js';
import { timeToProve } from './taken-places.js';

/** The new address that still awaits its proof at an instant; undefined where there is none. */
export function awaitedMail({ newMail }: SignUp, at: Instant): NewMail | undefined {
  if (newMail === undefined || newMail.provedAt !== undefined) return undefined;
  return instantToEpoch(newMail.proveBy) > instantToEpoch(at) ? newMail : undefined;
}

/**
 * Asks to be written to at another address. Nothing changes before that is proved ({@link proveMail}), for which there is as
 * much time as for the first proof of address; a later wish replaces an earlier one, and the present address takes it back.
 * Whether others signed up with an address is never looked at.
 */
export const moveMail: OwnActionRule<'moveMail'> = (signUp, { mail }, { frame, at, by = 'party' }) => {
  if (isFinal(signUp) || signUp.status === 'unconfirmed') return refused('transition-refused', { from: signUp.status });
  const { newMail: before, ...rest } = signUp;
  const note = { at, by, cause: 'moveMail' } as const;
  if (isSameMail(mail, signUp.contact.mail)) {
    return before === undefined ? unchanged(signUp) : changedTo(noteSignUp(rest, note));
  }
  const proveBy = epochToInstant(instantToEpoch(at) + timeToProve(frame), frame.timeZone);
  return changedTo(noteSignUp(rest, note, { newMail: { mail, askedAt: at, proveBy } }));
};

/**
 * Makes the new address the party's own, once the backend is sure that the mail to it was read. Proving twice changes
 * nothing.
 * @returns the outcome; or `unknown`, no new address is awaited; `too-late`; `transition-refused` once the sign-up is over
 */
export function proveMail(signUp: SignUp, at: Instant): OwnResult {
  const { contact, newMail } = signUp;
  if (newMail === undefined) return refused('unknown');
  if (instantToEpoch(newMail.proveBy) <= instantToEpoch(at)) return refused('too-late');
  if (newMail.provedAt !== undefined) return unchanged(signUp);
  if (isFinal(signUp)) return refused('transition-refused', { from: signUp.status });
  const proved = { contact: { ...contact, mail: newMail.mail }, newMail: { ...newMail, provedAt: at } };
  return changedTo(noteSignUp(signUp, { at, by: 'party', cause: 'proveMail' }, proved));
}
