import type { OwnSignUp } from '../contract/sign-up/managing-wire.js';
import type { Instant } from '../time/instant.js';
import { askedOf } from './asked-of.js';
import { cancellationTerms } from './cancellation-terms.js';
import { mayDo } from './may-do.js';
import { awaitedMail } from './move-mail.js';
import type { NeedsAnswer } from './needs-answer.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { waitingPosition } from './waiting-position.js';

/** What a party is shown its own sign-up by. */
export interface OwnSignUpViewOptions {
  readonly frame: SignUpFrame;
  readonly at: Instant;
  /** Sign-ups of the event that wait for anything; others do no harm. */
  readonly waiting: readonly SignUp[];
  /** Those of this sign-up. */
  readonly needsAnswers: readonly NeedsAnswer[];
}

/** Neither what only a backend needs, nor the client's own key of one submit, nor the hash of a code. */
const told: readonly (keyof OwnSignUp['signUp'])[] = [
  'id',
  'eventId',
  'contact',
  'locale',
  'participants',
  'bookings',
  'answers',
  'consents',
  'feeClassId',
  'invoice',
  'channel',
  'status',
  'mode',
  'letsPass',
  'queuedAt',
  'splitFrom',
  'log',
];

function tell(signUp: SignUp): OwnSignUp['signUp'] {
  const known = Object.entries(signUp).filter(([field]) => (told as readonly string[]).includes(field));
  return Object.fromEntries(known) as OwnSignUp['signUp'];
}

/**
 * What a party reads of its own sign-up: all that is kept, where it waits, and what it may do now.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function ownSignUpView(signUp: SignUp, { frame, at, waiting, needsAnswers }: OwnSignUpViewOptions): OwnSignUp {
  const { cancelBy, percent } = cancellationTerms(frame, at);
  const newMail = awaitedMail(signUp, at);
  const positions = waitingPosition(waiting, { signUpId: signUp.id, frame, at });
  return {
    eventId: signUp.eventId,
    revision: signUp.revision ?? 1,
    signUp: tell(signUp),
    needsAnswers: [...needsAnswers],
    ...(newMail === undefined ? {} : { newMail: { mail: newMail.mail, proveBy: newMail.proveBy } }),
    waiting: positions.map(({ bookableId, position, parties }) => ({ bookableId, position, parties })),
    may: mayDo(signUp, frame),
    asks: askedOf(signUp, frame, at).ids,
    ...(cancelBy === undefined ? {} : { cancelBy }),
    ...(frame.rules?.cancellationFees === undefined ? {} : { cancellationPercent: percent }),
  };
}
