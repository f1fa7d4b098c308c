import type { SignUpRequest } from '../contract/wire.js';
import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import { admit } from './admit.js';
import { checkSignUpRequest } from './check-sign-up-request.js';
import { receiveSignUp } from './receive-sign-up.js';
import type { ReceiveOptions } from './receive-sign-up.js';
import type { SignUp } from './sign-up.js';
import type { TakenPlaces } from './taken-places.js';
import { asTeam } from './team-frame.js';

/** How the team takes a sign-up for a party. */
export interface EnterByTeamOptions extends ReceiveOptions {
  readonly channel: Exclude<SignUp['channel'], 'form' | 'import'>;
  readonly taken: TakenPlaces;
}

/**
 * Takes a sign-up that came by mail, on the phone, on paper or at the desk: windows, dates to book by, proof of address,
 * approval and codes do not bind the team; places do, and nobody who waits is overtaken.
 * @returns the sign-ups to store; refused with `invalid` (`issues`), `full` (`bookableIds`) or `closed` once the event is over
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function enterByTeam(
  request: SignUpRequest,
  options: EnterByTeamOptions,
): Result<readonly [SignUp, ...SignUp[]], 'invalid' | 'full' | 'closed'> {
  const { taken, at } = options;
  const frame = asTeam(options.frame);
  const issues = checkSignUpRequest(request, frame, { at }).filter(({ severity }) => severity === 'error');
  if (issues.length > 0) return refuse('invalid', { issues });
  const admission = admit(request, { frame, taken, at });
  if (!admission.ok) return admission;
  return succeed(receiveSignUp(request, admission.value, { ...options, by: 'team' }));
}
