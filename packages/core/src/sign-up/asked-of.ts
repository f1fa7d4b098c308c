import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { deadlineInstant } from '../time/deadline-instant.js';
import { isShown } from './check-answers.js';
import { ownRequest } from './own-request.js';
import { liveBookings, membersOf } from './party-members.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { alwaysOpen, askedIn, isOpenAt, windowSpan } from './sign-up-window.js';
import type { Asked } from './sign-up-window.js';

/** A question or choice that a party has not settled yet; without participant it concerns the party. */
export interface OpenItem {
  readonly id: string;
  readonly participantId?: string | undefined;
  readonly isRequired: boolean;
}

/** What a party is asked for at an instant. */
export interface AskedOfParty extends Asked {
  /** Ids of bookables, choice groups and questions that can be decided now. */
  readonly ids: readonly string[];
  /** Questions asked now and not answered yet. */
  readonly questions: readonly OpenItem[];
  /** Choice groups asked now in which somebody has chosen nothing yet. */
  readonly choiceGroups: readonly OpenItem[];
  /** First instant at which the last of the windows open now is over. */
  readonly until?: Instant | undefined;
}

const nothing: Asked = { bookable: () => false, choiceGroup: () => false, question: () => false };

function openQuestions(signUp: SignUp, { questions }: SignUpFrame, asked: Asked): readonly OpenItem[] {
  const request = ownRequest(signUp);
  return questions
    .filter(({ id, group }) => asked.question(id) && group !== 'needs')
    .flatMap((question) => {
      const persons = question.per === 'participant' ? membersOf(signUp).map(({ id }) => id) : [undefined];
      return persons.flatMap((participantId) => {
        const isAnswered = (signUp.answers ?? []).some(
          (answer) => answer.questionId === question.id && answer.participantId === participantId,
        );
        if (isAnswered || !isShown(question, request, participantId)) return [];
        return [{ id: question.id, participantId, isRequired: question.required === true }];
      });
    });
}

function openChoices(signUp: SignUp, { choiceGroups }: SignUpFrame, asked: Asked): readonly OpenItem[] {
  const live = liveBookings(signUp);
  return choiceGroups
    .filter(({ id }) => asked.choiceGroup(id))
    .flatMap(({ id, bookableIds, required }) => {
      const members = membersOf(signUp).filter(
        (person) => !live.some((own) => own.participantId === person.id && bookableIds.includes(own.bookableId)),
      );
      return members.map((person) => ({
        id,
        participantId: person.id,
        isRequired: required === true && person.kind === 'adult',
      }));
    });
}

function lastClose(spans: readonly ReturnType<typeof windowSpan>[]): Instant | undefined {
  const closes = spans.map((span) => span.closes);
  if (closes.some((instant) => instant === undefined)) return undefined;
  const ends = closes.filter((instant) => instant !== undefined);
  return ends.toSorted((one, other) => instantToEpoch(other) - instantToEpoch(one))[0];
}

/**
 * What a party is asked for at an instant: a confirmed one also what windows `for: confirmed` ask, such as workshops and
 * childcare weeks after the seat. Nothing is asked once the event is off, all windows are closed, or the sign-up is over.
 * Needs are asked and kept apart and never among the open questions.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function askedOf(signUp: SignUp, frame: SignUpFrame, at: Instant): AskedOfParty {
  const { rules, event } = frame;
  const windows = rules === undefined || rules.windows.length > 0 ? (rules?.windows ?? []) : [alwaysOpen];
  const isOver = ['declined', 'expired', 'cancelled'].includes(signUp.status);
  const isOff = isOver || (event.status ?? 'published') !== 'published';
  const mine = windows.filter((window) => window.for !== 'confirmed' || signUp.status === 'confirmed');
  const open = isOff ? [] : mine.filter((window) => isOpenAt(window, frame, at));
  if (open.length === 0) return { ...nothing, ids: [], questions: [], choiceGroups: [] };
  const inWindows = askedIn(open, frame);
  const now = instantToEpoch(at);
  const isInTime = (bookBy: string | undefined) =>
    bookBy === undefined || instantToEpoch(deadlineInstant(bookBy, frame.timeZone)) > now;
  const bookable = (id: string) => inWindows.bookable(id) && isInTime(frame.bookables.get(id)?.bookBy);
  const asked = { ...inWindows, bookable };
  const ids = [
    ...[...frame.bookables.keys()].filter(bookable),
    ...frame.choiceGroups.map(({ id }) => id as string).filter(asked.choiceGroup),
    ...frame.questions.map(({ id }) => id as string).filter(asked.question),
  ];
  const until = lastClose(open.map((window) => windowSpan(window, frame)));
  return {
    ...asked,
    ids,
    questions: openQuestions(signUp, frame, asked),
    choiceGroups: openChoices(signUp, frame, asked),
    ...(until === undefined ? {} : { until }),
  };
}
