import type { OwnSignUpChange } from '@geflecht/core/contract';
import { isSameMail, mayDo } from '@geflecht/core/sign-up';
import type { OwnEvent } from './own-event.js';

/**
 * Whether a party's wish has a mail sent to an address that may be anybody's, as far as can be told before it is done. To take
 * a move back has none sent, and what was answered before, or made on a sign-up that is another one by now, none again.
 */
export async function writesToStranger({ action, revision }: OwnSignUpChange, event: OwnEvent): Promise<boolean> {
  if (action.do !== 'moveMail') return false;
  const { eventId, signUpId, frame, services } = event;
  const signUp = await services.store.signUps.find(eventId, signUpId);
  // A revision that is not there yet may be once the wish is done.
  if (signUp === undefined || revision < (signUp.revision ?? 1)) return false;
  return mayDo(signUp, frame).includes('moveMail') && !isSameMail(action.mail, signUp.contact.mail);
}
