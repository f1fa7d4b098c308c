import type { OwnSignUp } from '@geflecht/core/contract';
import { entities } from '@geflecht/core/schema';
import { askedOf, cancellationTerms, mayDo, waitingPosition } from '@geflecht/core/sign-up';
import type { NeedsAnswer, SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import type { Instant } from '@geflecht/core/time';

/** What a party is shown of. */
export interface OwnViewOptions {
  readonly frame: SignUpFrame;
  readonly at: Instant;
  /** All sign-ups of the event, this one included. */
  readonly signUps: readonly SignUp[];
  readonly needsAnswers: readonly NeedsAnswer[];
}

/** All that is kept about a party, but not what its own client made to send it once. */
function told(signUp: SignUp): OwnSignUp['signUp'] {
  const { submitKey: _, ...fields } = entities.signUps.groups.party.fields;
  const known = Object.entries(signUp).filter(([field]) => Object.hasOwn(fields, field));
  return Object.fromEntries(known) as unknown as OwnSignUp['signUp'];
}

/** What a party reads of its own sign-up, and what it may do now. */
export function ownView(signUp: SignUp, { frame, at, signUps, needsAnswers }: OwnViewOptions): OwnSignUp {
  const { cancelBy, percent } = cancellationTerms(frame, at);
  const hasFees = (frame.rules?.cancellationFees ?? []).length > 0;
  const positions = waitingPosition(signUps, { signUpId: signUp.id, frame, at });
  return {
    eventId: signUp.eventId,
    revision: signUp.revision ?? 1,
    signUp: told(signUp),
    needsAnswers: needsAnswers.filter(({ signUpId }) => signUpId === signUp.id),
    waiting: positions.map(({ bookableId, position, parties }) => ({ bookableId, position, parties })),
    may: mayDo(signUp, frame),
    asks: askedOf(signUp, frame, at).ids,
    ...(cancelBy === undefined ? {} : { cancelBy }),
    ...(hasFees ? { cancellationPercent: percent } : {}),
  };
}
