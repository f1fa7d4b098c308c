import type { GeflechtDocument } from '../../document/document.js';
import type { SeatingPlan } from '../../encounter/seating-plan.js';
import type { Bookable, SignUp, SignUpRules } from '../../sign-up/index.js';
import type { Plain } from '../plain.js';
import { withDistinctIds } from './settle-parents.js';

type Doc = Plain<GeflechtDocument>;

const pick = (ids: readonly string[], seed: string): string | undefined => ids[seed.length % ids.length];

/** A bookable stands for something of its kind that is there, or for itself. */
function settleBookable(document: Doc, { targetId = '', ...bookable }: Plain<Bookable>): Plain<Bookable> {
  const { events = [], sessions = [] } = document;
  const targets: Readonly<Record<string, readonly string[]>> = {
    event: events.map(({ id }) => id),
    day: events.flatMap(({ days = [] }) => days.map(({ id }) => id)),
    session: sessions.map(({ id }) => id),
    part: sessions.flatMap(({ parts = [] }) => parts.map(({ id }) => id)),
  };
  const target = pick(targets[bookable.kind] ?? [], targetId);
  return target === undefined ? bookable : { ...bookable, targetId: target };
}

/** Windows close after they open and ask for what is there. */
function settleRules(document: Doc, rules: Plain<SignUpRules>): Plain<SignUpRules> {
  const { bookables = [], choiceGroups = [], questions = [] } = document;
  const askable = [...bookables, ...choiceGroups, ...questions].map(({ id }) => id);
  const windows = (withDistinctIds(rules.windows) ?? []).map(({ closes, ...window }) => ({
    ...window,
    ...(closes !== undefined && (window.opens ?? '').slice(0, 10) < closes.slice(0, 10) ? { closes } : {}),
    ...(window.asks === undefined ? {} : { asks: window.asks.flatMap((seed) => pick(askable, seed) ?? []) }),
  }));
  return { ...rules, windows };
}

/** Bookings and answers name people of the party. */
function settleSignUp(signUp: Plain<SignUp>): Plain<SignUp> {
  const participants = signUp.participants.map(({ replacedBy: _seed, ...participant }, index) => ({
    ...participant,
    id: `participant-${index}`,
  }));
  const ids = participants.map(({ id }) => id);
  return {
    ...signUp,
    participants,
    ...(signUp.bookings === undefined
      ? {}
      : {
          bookings: signUp.bookings.map((booking, index) => ({
            ...booking,
            id: `booking-${index}`,
            participantId: pick(ids, booking.participantId) ?? '',
          })),
        }),
    ...(signUp.answers === undefined
      ? {}
      : {
          answers: signUp.answers.map(({ participantId, ...answer }) =>
            participantId === undefined ? answer : { ...answer, participantId: pick(ids, participantId) },
          ),
        }),
  };
}

/** People sit at parts of the session, or nobody is seated. */
function settleSeatingPlan({ seats, ...plan }: Plain<SeatingPlan>, { sessions = [] }: Doc): Plain<SeatingPlan> {
  const partIds = (sessions.find(({ id }) => id === plan.sessionId)?.parts ?? []).map(({ id }) => id);
  const seated = seats.flatMap((seat) => {
    const partId = pick(partIds, seat.partId);
    return partId === undefined ? [] : [{ ...seat, partId }];
  });
  return { ...plan, seats: seated };
}

/** Lets the sign-up records of a generated event fit each other and their event. */
export function settleSignUpRecords(document: Doc): Doc {
  const { bookables = [], signUpRules = [], questions = [], signUps = [], seatingPlans = [] } = document;
  return {
    ...document,
    bookables: bookables.map((bookable) => settleBookable(document, bookable)),
    signUpRules: signUpRules.map((rules) => settleRules(document, rules)),
    questions: questions.map((question) =>
      question.options === undefined ? question : { ...question, options: withDistinctIds(question.options) },
    ),
    signUps: signUps.map(settleSignUp),
    seatingPlans: seatingPlans.map((plan) => settleSeatingPlan(plan, document)),
  };
}
