import { deadlineInstant } from '../time/deadline-instant.js';
import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { membersOf } from './party-members.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** Whether enough people come for an event to take place. */
export interface MinimumPeople {
  /** Fewest people; absent where the rules ask for none. */
  readonly needed?: number | undefined;
  /** People with a confirmed place. */
  readonly confirmed: number;
  /** First instant after the day on which the team decides; absent where the rules name none. */
  readonly decideBy?: Instant | undefined;
  /** `missed` once the day is over and too few have a place; cancelling the event is the team's decision. */
  readonly state: 'none' | 'reached' | 'open' | 'missed';
}

/**
 * Counts people with a place against the fewest the rules ask for. Nothing follows by itself: a team that cancels an event
 * over a number wants to have spoken with people first.
 * @param signUps of the event
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function minimumPeople(
  signUps: readonly SignUp[],
  { frame, at }: { readonly frame: SignUpFrame; readonly at: Instant },
): MinimumPeople {
  const { minimumPeople: needed, decideBy } = frame.rules ?? {};
  const confirmed = signUps
    .filter(({ status }) => status === 'confirmed')
    .reduce((sum, signUp) => sum + membersOf(signUp).length, 0);
  if (needed === undefined) return { confirmed, state: 'none' };
  const over = decideBy === undefined ? undefined : deadlineInstant(decideBy, frame.timeZone);
  const isOver = over !== undefined && instantToEpoch(over) <= instantToEpoch(at);
  const missing = isOver ? 'missed' : 'open';
  return { needed, confirmed, decideBy: over, state: confirmed >= needed ? 'reached' : missing };
}
