import { ageBandOf, bookingSureness, signUpSureness } from '@geflecht/core/sign-up';
import type { NeedsAnswer, Participant, SignUp, Sureness } from '@geflecht/core/sign-up';
import { countWords, kindWords } from './data/written-people-words.js';
import { topicOfQuestion } from './needs-question.js';
import type { NeedsTopic } from './needs-question.js';
import { redactor } from './redact-names.js';
import type { SignUpsToWrite } from './sign-ups-to-write.js';

/** How many are sure to come, and how many may. */
interface Tally {
  certain: number;
  open: number;
}

/** A line of a sheet of counts; it names nobody. */
export type CountRow = readonly [about: string, value: string, certain: number, open: number];

/** Counts by what they are about and by value, in the order of the former. */
class Counter {
  readonly #rows = new Map<string, Map<string, Tally>>();

  add(
    about: string,
    value: string,
    { sureness, amount = 1 }: { readonly sureness: Sureness; readonly amount?: number },
  ): void {
    if (sureness === undefined) return;
    const values = this.#rows.get(about) ?? new Map<string, Tally>();
    this.#rows.set(about, values);
    const tally = values.get(value) ?? { certain: 0, open: 0 };
    values.set(value, tally);
    tally[sureness] += amount;
  }

  /** Rows by frequency, so that their order says nothing about who answered when. */
  rows(): readonly CountRow[] {
    return [...this.#rows].flatMap(([about, values]) =>
      [...values]
        .map(([value, { certain, open }]): CountRow => [about, value, certain, open])
        .toSorted((a, b) => b[2] + b[3] - a[2] - a[3] || (a[1] < b[1] ? -1 : 1)),
    );
  }
}

function bandOf(person: Participant, locale: 'de' | 'en'): string {
  const band = ageBandOf(person);
  return band === undefined ? countWords.unknownAge[locale] : `${band[0]}–${band[1]} ${countWords.years[locale]}`;
}

interface Counting {
  readonly source: SignUpsToWrite;
  readonly counter: Counter;
  readonly bySignUp: ReadonlyMap<string, SignUp>;
  readonly redact: (text: string) => string;
}

function countAnswer({ source, counter, redact }: Counting, { questionId, value }: NeedsAnswer, signUp: SignUp): void {
  const sureness = signUpSureness(signUp);
  const question = source.questions.get(questionId);
  const about = redact(source.text(question?.label));
  if (typeof value === 'number') counter.add(about, countWords.sum[source.locale], { sureness, amount: value });
  else if (typeof value === 'string') {
    counter.add(about, redact(source.answer(value, question)).replace(/\s+/g, ' ').trim().toLowerCase(), { sureness });
  } else counter.add(about, source.answer(value, question), { sureness });
}

function countBooked({ source, counter }: Counting, kind: 'meal' | 'childcare'): void {
  for (const signUp of source.signUps) {
    for (const booking of signUp.bookings ?? []) {
      const bookable = source.bookables.get(booking.bookableId);
      const person = signUp.participants.find(({ id }) => id === booking.participantId);
      if (bookable?.kind !== kind || person === undefined) continue;
      const value = kind === 'childcare' ? bandOf(person, source.locale) : countWords.booked[source.locale];
      counter.add(source.titleOf(bookable), value, { sureness: bookingSureness(signUp, booking) });
    }
  }
}

function countNeeds(counting: Counting, topic: NeedsTopic): void {
  for (const answer of counting.source.needsAnswers) {
    const signUp = counting.bySignUp.get(answer.signUpId);
    const question = counting.source.questions.get(answer.questionId);
    if (signUp === undefined || question === undefined || topicOfQuestion(question) !== topic) continue;
    countAnswer(counting, answer, signUp);
  }
}

function startCounting(source: SignUpsToWrite): Counting {
  return {
    source,
    counter: new Counter(),
    bySignUp: new Map(source.signUps.map((signUp) => [signUp.id, signUp])),
    redact: redactor(source.signUps),
  };
}

/** How many eat, by kind of person, by meal and by what they said about food. */
export function kitchenCounts(source: SignUpsToWrite): readonly CountRow[] {
  const counts = startCounting(source);
  for (const signUp of source.signUps) {
    for (const { kind, leftAt } of signUp.participants) {
      if (leftAt !== undefined) continue;
      counts.counter.add(countWords.people[source.locale], kindWords[kind][source.locale], {
        sureness: signUpSureness(signUp),
      });
    }
  }
  countBooked(counts, 'meal');
  countNeeds(counts, 'food');
  return counts.counter.rows();
}

/** How many children come, by bands of age, and what was said about their care. */
export function childcareCounts(source: SignUpsToWrite): readonly CountRow[] {
  const counts = startCounting(source);
  for (const signUp of source.signUps) {
    for (const person of signUp.participants) {
      if (person.kind !== 'child' || person.leftAt !== undefined) continue;
      counts.counter.add(countWords.children[source.locale], bandOf(person, source.locale), {
        sureness: signUpSureness(signUp),
      });
    }
  }
  countBooked(counts, 'childcare');
  countNeeds(counts, 'childcare');
  return counts.counter.rows();
}
