import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import type { Bookable, ChoiceGroup } from './bookable.js';
import { requestIssue } from './request-issue.js';
import { eventBookables } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { Asked } from './sign-up-window.js';

type Participant = SignUpRequest['participants'][number];
type Wish = NonNullable<SignUpRequest['bookings']>[number];

/** A booking of the request and where it stands there. */
interface Placed extends Wish {
  readonly index: number;
}

/** How many bookables of a group may be picked or ranked: one, unless the group says more; three for ranks. */
export function choicesAllowed({ rule, count }: ChoiceGroup): number {
  if (rule === 'pickOne') return 1;
  return count ?? (rule === 'rank' ? 3 : 1);
}

function suitsAge({ ages }: Bookable, { age }: Participant): boolean {
  if (ages === undefined || age === undefined) return true;
  return age >= (ages.from ?? 0) && age <= (ages.to ?? Infinity);
}

function isBookableFor(participant: Participant, bookable: Bookable, frame: SignUpFrame): boolean {
  return isOffered(bookable, frame) && suitsAge(bookable, participant);
}

/** Nothing can be booked at a session that is not offered or has been called off. */
function isOffered({ kind, targetId = '' }: Bookable, { sessions }: SignUpFrame): boolean {
  const { status } = (kind === 'session' ? sessions.get(targetId) : undefined) ?? {};
  return status !== 'cancelled' && status !== 'draft';
}

function checkWish(wish: Placed, participants: ReadonlyMap<string, Participant>, frame: SignUpFrame): Issue[] {
  const { index, participantId, bookableId, rank } = wish;
  const path = ['bookings', index];
  const participant = participants.get(participantId);
  const bookable = frame.bookables.get(bookableId);
  const issues: Issue[] = [];
  if (participant === undefined) {
    issues.push(
      requestIssue({ path: [...path, 'participantId'], code: 'participant-unknown', about: { participantId } }),
    );
  }
  if (bookable === undefined) {
    issues.push(requestIssue({ path: [...path, 'bookableId'], code: 'bookable-unknown', about: { bookableId } }));
  }
  if (participant !== undefined && bookable !== undefined && !isBookableFor(participant, bookable, frame)) {
    const about = { bookableId, participantId };
    issues.push(requestIssue({ path: [...path, 'bookableId'], code: 'value-not-allowed', about }));
  }
  const group = frame.choiceGroups.find(({ bookableIds }) => bookableIds.some((id) => id === bookableId));
  const isRanked = group?.rule === 'rank';
  if (isRanked && rank === undefined) issues.push(requestIssue({ path: [...path, 'rank'], code: 'value-missing' }));
  if (rank !== undefined && (!isRanked || rank > choicesAllowed(group))) {
    issues.push(requestIssue({ path: [...path, 'rank'], code: 'value-not-allowed', about: { rank } }));
  }
  return issues;
}

function checkDuplicates(wishes: readonly Placed[]): Issue[] {
  const seen = new Set<string>();
  return wishes.flatMap(({ index, participantId, bookableId }) => {
    const key = JSON.stringify([participantId, bookableId]);
    const isDuplicate = seen.has(key);
    seen.add(key);
    const about = { participantId, bookableId };
    return isDuplicate ? [requestIssue({ path: ['bookings', index], code: 'duplicate-booking', about })] : [];
  });
}

function checkGroup(group: ChoiceGroup, participant: Participant, wishes: readonly Placed[]): Issue[] {
  const inGroup = new Set<string>(group.bookableIds);
  const picked = wishes.filter((wish) => wish.participantId === participant.id && inGroup.has(wish.bookableId));
  const about = { choiceGroupId: group.id, participantId: participant.id };
  // A child in childcare and an assistant beside somebody have nothing of their own to choose.
  if (picked.length === 0 && group.required === true && participant.kind === 'adult') {
    return [requestIssue({ path: ['bookings'], code: 'choice-required', about })];
  }
  const tooMany = picked.slice(choicesAllowed(group));
  const ranks = picked.map(({ rank }) => rank);
  const sameRank = picked.filter(({ rank }, index) => rank !== undefined && ranks.indexOf(rank) < index);
  return [
    ...tooMany.map(({ index }) => requestIssue({ path: ['bookings', index], code: 'choice-too-many', about })),
    ...sameRank.map(({ index }) =>
      requestIssue({ path: ['bookings', index, 'rank'], code: 'value-not-allowed', about }),
    ),
  ];
}

/** With several ways to take part, such as on site and online, everybody says which. */
function checkWayToTakePart(participant: Participant, wishes: readonly Placed[], frame: SignUpFrame): Issue[] {
  const ways = eventBookables(frame).map(({ id }) => id as string);
  const isStated = wishes.some((wish) => wish.participantId === participant.id && ways.includes(wish.bookableId));
  if (ways.length < 2 || isStated) return [];
  const about = { participantId: participant.id, bookableIds: ways };
  return [requestIssue({ path: ['bookings'], code: 'choice-required', about })];
}

/** Findings about what a party wants to book; whether places are left is another question. */
export function checkBookings(request: SignUpRequest, frame: SignUpFrame, asked: Asked): Issue[] {
  const participants = new Map(request.participants.map((participant) => [participant.id as string, participant]));
  const wishes = (request.bookings ?? []).map((wish, index) => ({ ...wish, index }));
  const groups = frame.choiceGroups.filter(({ id }) => asked.choiceGroup(id));
  return [
    ...wishes.flatMap((wish) => checkWish(wish, participants, frame)),
    ...checkDuplicates(wishes),
    ...request.participants.flatMap((participant) => [
      ...checkWayToTakePart(participant, wishes, frame),
      ...groups.flatMap((group) => checkGroup(group, participant, wishes)),
    ]),
  ];
}
