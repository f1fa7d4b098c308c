import type { Instant } from '../time/instant.js';
import type { SignUp, SignUpLogEntry } from './sign-up.js';

/** What the log states about a change that leaves the sign-up's state as it is. */
export type NoteCause =
  | 'change'
  | 'leave'
  | 'leaveLate'
  | 'split'
  | 'join'
  | 'placesFree'
  | 'accept'
  | 'decline'
  | 'silence'
  | 'allocate'
  | 'approve'
  | 'promote'
  | 'cancelPlaces'
  | 'sessionCancelled'
  | 'withdrawConsent'
  | 'moveMail'
  | 'proveMail'
  | 'newMailLapsed';

/** Who changed something, when and why. */
export interface Note {
  readonly at: Instant;
  readonly by: SignUpLogEntry['by'];
  readonly cause: NoteCause;
}

/** A sign-up with some fields changed but in the same state: a log entry more, revision + 1. */
export function noteSignUp(signUp: SignUp, { at, by, cause }: Note, fields: Partial<SignUp> = {}): SignUp {
  const { status, log, revision = 1 } = signUp;
  return {
    ...signUp,
    ...fields,
    log: [...log, { at, by, from: status, to: status, cause }],
    revision: revision + 1,
    updatedAt: at,
  };
}
