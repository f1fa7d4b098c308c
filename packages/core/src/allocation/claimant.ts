import { joinedKey } from './joined-key.js';

/** Who makes a claim: one participant of one sign-up. */
export interface Claimant {
  readonly signUpId: string;
  readonly participantId: string;
}

/** One text per person; participants of two sign-ups may share an id. */
export function claimantKey({ signUpId, participantId }: Claimant): string {
  return joinedKey([signUpId, participantId]);
}
