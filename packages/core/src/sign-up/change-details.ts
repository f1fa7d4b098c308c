import type { Issue } from '../document/issue.js';
import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import { askedOf } from './asked-of.js';
import type { AskedOfParty } from './asked-of.js';
import { checkOwnChange } from './check-own-change.js';
import { compareWishes } from './compare-wishes.js';
import type { WishChange } from './compare-wishes.js';
import { placeWishes } from './place-wishes.js';
import { issuesOfAction } from './issues-of-action.js';
import { joinLater } from './join-later.js';
import { noteSignUp } from './note-sign-up.js';
import type { ChangeAction, OwnActionOptions, OwnActionRule, OwnRefusalCode, OwnResult } from './own-action.js';
import { changedTo, isFinal, refused } from './own-outcome.js';
import { ownRequest } from './own-request.js';
import { membersOf, seatTeller } from './party-members.js';
import { consentsOf } from './receive-sign-up.js';
import { isSameName, isSameOrganisation } from './same-person.js';
import type { Answer, SignUp } from './sign-up.js';
import { asTeam } from './team-frame.js';

function isEmpty(value: Answer['value']): boolean {
  return (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function isSameQuestion(one: Answer, other: Answer): boolean {
  return one.questionId === other.questionId && one.participantId === other.participantId;
}

/** Answers stated anew come in the place of those before; an empty one takes the answer back. */
function mergedAnswers(before: readonly Answer[] = [], after: readonly Answer[] = []): readonly Answer[] {
  const kept = before.filter((answer) => !after.some((each) => isSameQuestion(each, answer)));
  return [...kept, ...after.filter(({ value }) => !isEmpty(value))];
}

/** The sign-up with everything stated anew but its wishes. */
function stated(signUp: SignUp, action: ChangeAction, { frame, at }: OwnActionOptions): SignUp {
  const { contact, participants = [], answers, consents, feeClassId, invoice, mode, letsPass } = action;
  const mayLetPass = frame.rules?.waitingList?.mayBeSkipped === true;
  const fields = Object.entries({ contact, feeClassId, invoice, mode, letsPass: mayLetPass ? letsPass : undefined });
  const known = new Set<string>(signUp.participants.map(({ id }) => id));
  return {
    ...signUp,
    ...(contact === undefined || contact.mail === signUp.contact.mail ? {} : { newMail: undefined }),
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...(invoice?.trim() === '' ? { invoice: undefined } : {}),
    participants: [
      ...signUp.participants.map((person) => ({ ...person, ...participants.find(({ id }) => id === person.id) })),
      ...participants.filter(({ id }) => !known.has(id)),
    ],
    answers: mergedAnswers(signUp.answers, answers),
    consents: [...(signUp.consents ?? []), ...consentsOf({ consents, locale: signUp.locale }, { frame, at })],
  };
}

/** Whether somebody would become somebody else, which is a substitution with rules of its own. */
function swapsPersons(signUp: SignUp, next: SignUp, { frame, by }: OwnActionOptions): boolean {
  const { substitutes = 'none' } = frame.rules ?? {};
  if (by === 'team' || substitutes === 'anyone') return false;
  return membersOf(signUp).some((before) => {
    const after = next.participants.find(({ id }) => id === before.id) ?? before;
    const staysThere = before.organisation === undefined || isSameOrganisation(before, after);
    return !isSameName(before, after) || (substitutes === 'sameOrganisation' && !staysThere);
  });
}

interface Stating {
  readonly signUp: SignUp;
  readonly next: SignUp;
  readonly action: ChangeAction;
}

function refusalOf({ signUp, next, action }: Stating, options: OwnActionOptions): OwnResult | undefined {
  const { mail } = next.contact;
  if (isFinal(signUp)) return refused('transition-refused', { from: signUp.status });
  if (mail !== signUp.contact.mail && options.by !== 'team') return refused('proof-required');
  const left = new Set<string>(signUp.participants.filter(({ leftAt }) => leftAt !== undefined).map(({ id }) => id));
  const gone = (action.participants ?? []).filter(({ id }) => left.has(id)).map(({ id }) => id);
  if (gone.length > 0) return refused('unknown', { participantIds: gone });
  return swapsPersons(signUp, next, options) ? refused('not-permitted') : undefined;
}

interface Judging extends Stating {
  readonly change: WishChange;
  readonly asked: AskedOfParty;
}

/** Answers may be given to what is asked now; whatever else is stated is judged as in a request. */
function judge({ signUp, next, change, asked, action }: Judging, { frame, at }: OwnActionOptions) {
  const isSeat = seatTeller(frame);
  if (signUp.status === 'promoted' && [...change.added, ...change.dropped].some(isSeat)) return refuse('not-permitted');
  const closed = change.chosen.filter((id) => frame.bookables.has(id) && !asked.bookable(id));
  if (closed.length > 0) return refuse('closed', { bookableIds: closed });
  const asksOther = (action.answers ?? []).filter(({ questionId }) => !asked.question(questionId));
  const unasked = asksOther.filter(({ questionId }) => frame.questions.some(({ id }) => id === questionId));
  if (unasked.length > 0) return refuse('closed', { questionIds: unasked.map(({ questionId }) => questionId) });
  const isFewer = change.added.length === 0 && !change.dropped.some(isSeat);
  const wished = { ...next, bookings: [...change.kept, ...change.added] };
  const judged = ownRequest(wished);
  const found = issuesOfAction(checkOwnChange(ownRequest(signUp), judged, { frame, asked, at }), judged, action);
  // Giving places up is always possible, also those of a choice that has to be made.
  const issues = found.filter(({ code }) => !(isFewer && code === 'choice-required'));
  const errors = issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? refuse('invalid', { issues: errors }) : succeed(issues);
}

/** Those who joined and found no place wait as a sign-up of their own, where the party takes fewer. */
function joined(
  signUp: SignUp,
  placed: SignUp,
  { frame, at, by = 'party', newId }: OwnActionOptions,
): Result<readonly [SignUp, ...SignUp[]], OwnRefusalCode> {
  const known = new Set<string>(signUp.participants.map(({ id }) => id));
  const isSeat = seatTeller(frame);
  const seatless = (placed.bookings ?? []).filter(
    (seat) =>
      isSeat(seat) && !known.has(seat.participantId) && seat.status === 'waiting' && signUp.status === 'confirmed',
  );
  if (seatless.length === 0) return succeed([placed]);
  const bookableIds = [...new Set(seatless.map(({ bookableId }) => bookableId))];
  if (placed.mode !== 'takeFewer') {
    return refuse('full', { bookableIds });
  }
  const personIds = new Set<string>(seatless.map(({ participantId }) => participantId));
  return succeed(joinLater(placed, { personIds, frame, at, by, newId }));
}

/**
 * States a sign-up anew. Wishes come whole: what is missing is given up, what is new is admitted like a new request while
 * a window asks for it, and the old choice is kept until a new one that has to wait is there. Answers and persons come one
 * by one; persons may join up to the largest party. A party's address is changed by {@link moveMail} alone.
 */
export const changeDetails: OwnActionRule<'change'> = (signUp, action, given) => {
  const { at, by = 'party' } = given;
  const options = by === 'team' ? { ...given, frame: asTeam(given.frame) } : given;
  const { frame, newId } = options;
  const next = stated(signUp, action, options);
  const refusal = refusalOf({ signUp, next, action }, options);
  if (refusal !== undefined) return refusal;
  const change = compareWishes(next, action.bookings, { frame, newId });
  const asked = askedOf(signUp, frame, at);
  const judged = judge({ signUp, next, change, asked, action }, options);
  if (!judged.ok) return judged;
  const placed = placeWishes(next, change, options);
  if (!placed.ok) return placed;
  const parties = joined(signUp, placed.value, options);
  if (!parties.ok) return parties;
  const [own, ...others] = parties.value;
  const warnings: readonly Issue[] = judged.value;
  return changedTo(noteSignUp(own, { at, by, cause: 'change' }), { warnings }, others);
};
