import { acceptOffer, declineOffer } from './answer-offer.js';
import { changeDetails } from './change-details.js';
import { confirmAddress } from './confirm-address.js';
import { cancelOwn, leaveParty } from './leave-party.js';
import { moveMail } from './move-mail.js';
import type { OwnAction, OwnActionOptions, OwnResult } from './own-action.js';
import { replaceParticipant } from './replace-participant.js';
import type { SignUp } from './sign-up.js';
import { withdrawConsent } from './withdraw-consent.js';

/**
 * Everything a party may do with its own sign-up, judged by the rules of a request. Places that come free are for
 * {@link promote} afterwards, in the same transaction; a deadline that passed in the meantime is judged here, so that
 * {@link lapse} comes after it.
 * @returns the outcome, or why not; see `OwnRefusalCode`
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function changeOwnSignUp(signUp: SignUp, action: OwnAction, options: OwnActionOptions): OwnResult {
  switch (action.do) {
    case 'confirm':
      return confirmAddress(signUp, action, options);
    case 'change':
      return changeDetails(signUp, action, options);
    case 'replace':
      return replaceParticipant(signUp, action, options);
    case 'leave':
      return leaveParty(signUp, action, options);
    case 'accept':
      return acceptOffer(signUp, action, options);
    case 'decline':
      return declineOffer(signUp, action, options);
    case 'cancel':
      return cancelOwn(signUp, action, options);
    case 'moveMail':
      return moveMail(signUp, action, options);
    default:
      return withdrawConsent(signUp, action, options);
  }
}
