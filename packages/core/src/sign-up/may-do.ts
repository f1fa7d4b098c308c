import type { OwnActionName } from './own-action.js';
import { isFinal } from './own-outcome.js';
import { liveBookings, membersOf } from './party-members.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

/**
 * What a party could do with its sign-up at an instant, so that only such things are offered. `change` is there as long as
 * the sign-up is not over, for contact and names can always be put right; what can be chosen anew tells {@link askedOf}.
 */
export function mayDo(signUp: SignUp, frame: SignUpFrame): readonly OwnActionName[] {
  const isOpen = !isFinal(signUp);
  const isOffered = liveBookings(signUp).some(({ status }) => status === 'promoted');
  const { substitutes = 'none' } = frame.rules ?? {};
  const possible: Readonly<Record<OwnActionName, boolean>> = {
    confirm: signUp.status === 'unconfirmed',
    change: isOpen,
    replace: signUp.status === 'confirmed' && substitutes !== 'none',
    leave: isOpen && membersOf(signUp).length > 1,
    accept: isOffered,
    decline: isOffered,
    cancel: isOpen,
    moveMail: isOpen && signUp.status !== 'unconfirmed',
    withdrawConsent: (signUp.consents ?? []).some(({ withdrawnAt }) => withdrawnAt === undefined),
  };
  return (Object.keys(possible) as OwnActionName[]).filter((name) => possible[name]);
}
