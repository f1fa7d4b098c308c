import { ageBandOf } from './age-bands.js';
import type { Bookable } from './bookable.js';
import type { NeedsAnswer } from './needs-answer.js';
import { membersOf } from './party-members.js';
import type { Question } from './question.js';
import type { Answer, Participant, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { smallGroups } from './small-groups.js';
import { bookingSureness, signUpSureness } from './sureness.js';
import type { Sureness } from './sureness.js';

/** How many are sure to come, and how many may. */
export interface Headcount {
  readonly certain: number;
  readonly open: number;
}

/** A line of counts; it names nobody. */
export interface HeadcountLine {
  /** What is counted: persons by kind, children by age, places at a bookable, or answers to a question. */
  readonly about: 'people' | 'children' | 'bookable' | 'answer';
  /** Id of the bookable or question. */
  readonly id?: string | undefined;
  /** Kind of person, band of ages as `3-5` (`unknown` without age), option id, `true`, `false`, or `sum` of numbers. */
  readonly value?: string | undefined;
  /** Absent where so few are kept back. */
  readonly count?: Headcount | undefined;
}

/** What is counted, and for whom. */
export interface HeadcountOptions {
  readonly frame: SignUpFrame;
  /** Answers on care, food and access; counted only where handed in. */
  readonly needsAnswers?: readonly NeedsAnswer[] | undefined;
  /** Whether the reader has the right `needs`; without it groups below four, and what they follow from, are kept back. Default false. */
  readonly mayReadNeeds?: boolean | undefined;
}

function bandOf(person: Participant): string {
  return ageBandOf(person)?.join('-') ?? 'unknown';
}

/** What is counted of a line, and how many persons it comes from. */
interface Counted {
  readonly key: string;
  readonly line: Omit<HeadcountLine, 'count'>;
  readonly count: { certain: number; open: number };
  readonly given: { certain: number; open: number };
}

const nobody = () => ({ certain: 0, open: 0 });

/** Adds up lines that are about the same. */
class Tally {
  readonly #counted = new Map<string, Counted>();

  add(line: Omit<HeadcountLine, 'count'>, sureness: Sureness, amount = 1): void {
    if (sureness === undefined) return;
    const key = JSON.stringify([line.about, line.id, line.value]);
    const counted = this.#counted.get(key) ?? { key, line, count: nobody(), given: nobody() };
    this.#counted.set(key, counted);
    counted.count[sureness] += amount;
    counted.given[sureness] += 1;
  }

  /** In an order that says nothing about who answered when. */
  get #inOrder(): readonly Counted[] {
    return [...this.#counted.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
  }

  lines(): readonly HeadcountLine[] {
    return this.#inOrder.map(({ line, count }) => ({ ...line, count }));
  }

  /**
   * As {@link lines}; small groups, and what they follow from, stand there without their count.
   * @param isWhole whether each person gives one answer only to what lines of this id are about
   */
  linesWithoutSmall(isWhole: (id: string | undefined) => boolean): readonly HeadcountLine[] {
    const inOrder = this.#inOrder;
    const byId = Map.groupBy(inOrder, ({ line }) => line.id);
    const hidden = new Set([...byId].flatMap(([id, groups]) => [...smallGroups(groups, isWhole(id))]));
    return inOrder.map((each) => (hidden.has(each) ? each.line : { ...each.line, count: each.count }));
  }
}

function countBookings(tally: Tally, signUp: SignUp, { bookables }: SignUpFrame): void {
  for (const booking of signUp.bookings ?? []) {
    const person = membersOf(signUp).find(({ id }) => id === booking.participantId);
    const bookable: Bookable | undefined = bookables.get(booking.bookableId);
    if (person === undefined || bookable === undefined || booking.rank !== undefined) continue;
    const value = bookable.kind === 'childcare' ? { value: bandOf(person) } : {};
    tally.add({ about: 'bookable', id: bookable.id, ...value }, bookingSureness(signUp, booking));
  }
}

/** What an answer adds to a count. Words of people are no counts; they are read, with the right to it. */
function countable({ kind }: Question, value: Answer['value']): readonly (readonly [value: string, amount: number])[] {
  if (typeof value === 'number') return [['sum', value]];
  if (typeof value === 'boolean') return [[String(value), 1]];
  if (typeof value === 'string') return kind === 'choice' ? [[value, 1]] : [];
  return value.map((option) => [option, 1]);
}

interface Answered {
  readonly question: Question;
  readonly value: Answer['value'];
  readonly signUp: SignUp;
}

function countAnswer(tally: Tally, { question, value, signUp }: Answered): void {
  for (const [counted, amount] of countable(question, value)) {
    tally.add({ about: 'answer', id: question.id, value: counted }, signUpSureness(signUp), amount);
  }
}

/** Counts that grow with every portion of sign-ups. */
export interface GrowingHeadcounts {
  /** Counts sign-ups, each once, and what they said about needs. */
  readonly add: (signUps: readonly SignUp[], needsAnswers?: readonly NeedsAnswer[]) => void;
  /** What was counted so far. */
  readonly lines: () => readonly HeadcountLine[];
}

/** Counts like {@link headcounts}, portion by portion, for events whose sign-ups are not in memory at once. */
export function growingHeadcounts({
  frame,
  mayReadNeeds = false,
}: Omit<HeadcountOptions, 'needsAnswers'>): GrowingHeadcounts {
  const tally = new Tally();
  const needs = new Tally();
  const questions = new Map(frame.questions.map((question) => [question.id as string, question]));
  const count = (signUp: SignUp, stated: readonly NeedsAnswer[]): void => {
    const members = membersOf(signUp);
    for (const person of members) {
      tally.add({ about: 'people', value: person.kind }, signUpSureness(signUp));
      if (person.kind === 'child') tally.add({ about: 'children', value: bandOf(person) }, signUpSureness(signUp));
    }
    countBookings(tally, signUp, frame);
    for (const { questionId, value } of signUp.answers ?? []) {
      const question = questions.get(questionId);
      if (question?.feeds === 'headcount') countAnswer(tally, { question, value, signUp });
    }
    for (const { participantId, questionId, value } of stated) {
      const question = questions.get(questionId);
      const isMember = members.some(({ id }) => id === participantId);
      if (isMember && question !== undefined) countAnswer(needs, { question, value, signUp });
    }
  };
  const isWhole = (id: string | undefined) => ['choice', 'yesNo'].includes(questions.get(id ?? '')?.kind ?? '');
  return {
    add: (signUps, needsAnswers = []) => {
      const stated = Map.groupBy(needsAnswers, ({ signUpId }) => signUpId);
      for (const signUp of signUps) count(signUp, stated.get(signUp.id) ?? []);
    },
    lines: () => [...tally.lines(), ...(mayReadNeeds ? needs.lines() : needs.linesWithoutSmall(isWhole))],
  };
}

/**
 * Counts without names for kitchen, childcare and access: persons by kind, children by age, places booked, and answers to
 * questions that feed headcounts or are about needs. Whoever lacks the right `needs` learns of needs only in groups of four
 * and more, of the sure and of the open ones; smaller ones, and what they follow from, stand there without number, for one
 * answer can tell who gave it.
 */
export function headcounts(signUps: readonly SignUp[], options: HeadcountOptions): readonly HeadcountLine[] {
  const growing = growingHeadcounts(options);
  growing.add(signUps, options.needsAnswers);
  return growing.lines();
}
