import { asTeam } from './team-frame.js';
import { askedOf } from './asked-of.js';
import { changeSignUp } from './change-sign-up.js';
import { checkOwnChange } from './check-own-change.js';
import { issuesOfAction } from './issues-of-action.js';
import type { OwnActionOptions, OwnActionRule, ReplaceAction } from './own-action.js';
import { changedTo, refused } from './own-outcome.js';
import { ownRequest } from './own-request.js';
import { leavesChildrenAlone, liveBookings, membersOf } from './party-members.js';
import { consentsOf } from './receive-sign-up.js';
import { isSameOrganisation } from './same-person.js';
import type { Participant, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** Whether the rules let somebody else come instead; rules that say nothing do not. */
function isSubstituteAllowed(gone: Participant, by: ReplaceAction['by'], { rules }: SignUpFrame): boolean {
  const { substitutes = 'none' } = rules ?? {};
  return substitutes === 'anyone' || (substitutes === 'sameOrganisation' && isSameOrganisation(gone, by));
}

/** The new person takes over the places; answers, needs above all, stay the affair of whoever gave them. */
function replaced(signUp: SignUp, action: ReplaceAction, judging: Pick<OwnActionOptions, 'frame' | 'at'>): SignUp {
  const { participantId, by, answers = [], consents } = action;
  const { participants, bookings = [], locale } = signUp;
  const live = liveBookings(signUp);
  return {
    ...signUp,
    participants: [
      ...participants.map((person) =>
        person.id === participantId ? { ...person, leftAt: judging.at, replacedBy: by.id } : person,
      ),
      by,
    ],
    bookings: bookings.map((booking) =>
      booking.participantId === participantId && live.includes(booking)
        ? { ...booking, participantId: by.id }
        : booking,
    ),
    answers: [
      ...(signUp.answers ?? []).filter((answer) => answer.participantId !== participantId),
      ...answers.filter((answer) => answer.participantId === by.id),
    ],
    consents: [...(signUp.consents ?? []), ...consentsOf({ consents, locale }, judging)],
  };
}

/**
 * Somebody else comes in the place of a participant, where the rules' `substitutes` (default `none`) allow it; the places
 * go over to the new person, whose age has to suit them. What is asked of everybody is asked of the new person, too, and
 * nothing that the old one said is theirs.
 */
export const replaceParticipant: OwnActionRule<'replace'> = (signUp, action, options) => {
  const { at, by = 'party' } = options;
  const frame = by === 'team' ? asTeam(options.frame) : options.frame;
  const gone = membersOf(signUp).find(({ id }) => id === action.participantId);
  const isTaken = signUp.participants.some(({ id }) => id === action.by.id);
  if (gone === undefined || isTaken) return refused('unknown', { participantId: action.participantId });
  if (by === 'party' && !isSubstituteAllowed(gone, action.by, frame)) return refused('not-permitted');
  const next = replaced(signUp, action, { frame, at });
  if (leavesChildrenAlone(membersOf(signUp), membersOf(next))) return refused('children-alone');
  const asked = askedOf(signUp, frame, at);
  const judged = ownRequest(next);
  const issues = issuesOfAction(checkOwnChange(ownRequest(signUp), judged, { frame, asked, at }), judged, action);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const step = changeSignUp(next, { on: 'substitute', at, by });
  if (!step.ok) return step;
  if (errors.length > 0) return refused('invalid', { issues: errors });
  return changedTo(step.value, { warnings: issues });
};
