import type { Booking, Participant, SignUp } from '@geflecht/core/sign-up';
import { instantToEpoch, epochToInstant, isInstant } from '@geflecht/core/time';
import { missingMail } from './build-party.js';
import { kindWords, listHeadings, statusWords, wishHeading } from './data/written-people-words.js';
import type { SignUpsToWrite } from './sign-ups-to-write.js';

/** A list of sign-ups as headings and rows. */
export interface SignUpTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  readonly heading: string;
  readonly cell: (person: Participant, signUp: SignUp, group: number) => string;
}

function bookingsOf(person: Participant, { bookings = [] }: SignUp): readonly Booking[] {
  return bookings.filter(({ participantId }) => participantId === person.id);
}

function dateOf({ log, createdAt }: SignUp, { timeZone, locale }: SignUpsToWrite): string {
  const at = log[0]?.at ?? createdAt;
  if (at === undefined || !isInstant(at)) return '';
  const [date = '', clock = ''] = epochToInstant(instantToEpoch(at), timeZone).split('T');
  const day = locale === 'de' ? date.split('-').toReversed().join('.') : date;
  return `${day} ${clock.slice(0, 'HH:MM'.length)}`;
}

/** Titles of what a person booked without rank; where the place differs from the sign-up's fate it says so. */
function choicesOf(source: SignUpsToWrite, person: Participant, signUp: SignUp): string {
  const titles = bookingsOf(person, signUp).flatMap(({ bookableId, rank, status }) => {
    const bookable = source.bookables.get(bookableId);
    if (bookable === undefined || bookable.kind === 'event' || rank !== undefined) return [];
    const title = source.titleOf(bookable);
    return [status === signUp.status ? title : `${title} (${statusWords[status][source.locale]})`];
  });
  return titles.join('; ');
}

function wishColumn(source: SignUpsToWrite, wished: number): Column {
  return {
    heading: `${wished}. ${wishHeading[source.locale]}`,
    cell: (person, signUp) => {
      const own = bookingsOf(person, signUp).filter(({ rank }) => rank === wished);
      const bookables = own.flatMap(({ bookableId }) => source.bookables.get(bookableId) ?? []);
      return bookables.map((bookable) => source.titleOf(bookable)).join('; ');
    },
  };
}

/** A column for a question that was answered; needs have none. */
function answerColumn(source: SignUpsToWrite, id: string): Column | undefined {
  const question = source.questions.get(id);
  if (question?.group === 'needs') return undefined;
  return {
    heading: source.text(question?.label) || id,
    cell: (person, { answers = [], participants }) => {
      const isFirst = participants[0]?.id === person.id;
      const own = answers.filter(
        (answer) =>
          answer.questionId === id &&
          (answer.participantId === undefined ? isFirst : answer.participantId === person.id),
      );
      return own.map(({ value }) => source.answer(value, question)).join('; ');
    },
  };
}

function personColumns(source: SignUpsToWrite): readonly Column[] {
  const { locale } = source;
  const cells: Readonly<Record<keyof typeof listHeadings, Column['cell']>> = {
    group: (_person, _signUp, group) => String(group),
    status: (_person, { status }) => statusWords[status][locale],
    name: ({ name }) => name ?? '',
    kind: ({ kind }) => kindWords[kind][locale],
    age: ({ age }) => (age === undefined ? '' : String(age)),
    organisation: ({ organisation }) => organisation ?? '',
    function: (person) => person.function ?? '',
    mail: (_person, { contact }) => (contact.mail === missingMail ? '' : contact.mail),
    phone: (_person, { contact }) => contact.phone ?? '',
    signedUpAt: (_person, signUp) => dateOf(signUp, source),
    choice: (person, signUp) => choicesOf(source, person, signUp),
    invoice: ({ id }, { invoice = '', participants }) => (participants[0]?.id === id ? invoice : ''),
  };
  const names = Object.keys(cells) as readonly (keyof typeof cells)[];
  return names.map((name) => ({ heading: listHeadings[name][locale], cell: cells[name] }));
}

const mostWishes = 20;
const usual = ['group', 'status', 'name', 'mail'] as const;

/**
 * One row per person, parties told apart by a number; columns that stay empty are left out, save the usual ones. Which
 * these are is known once every sign-up was looked at, so that they need not be in memory together.
 */
export class GrowingSignUpTable {
  readonly #source: SignUpsToWrite;
  readonly #people: readonly Column[];
  readonly #wishes: Column[] = [];
  readonly #answers = new Map<string, Column | undefined>();
  readonly #filled = new Set<Column>();

  constructor(source: SignUpsToWrite) {
    this.#source = source;
    this.#people = personColumns(source);
    const headings = new Set<string>(usual.map((name) => listHeadings[name][source.locale]));
    for (const column of this.#people) if (headings.has(column.heading)) this.#filled.add(column);
  }

  /** Finds out which columns there are. */
  look(signUps: readonly SignUp[]): void {
    for (const signUp of signUps) {
      this.#extend(signUp);
      const open = this.#columns.filter((column) => !this.#filled.has(column));
      for (const column of open) {
        if (signUp.participants.some((person) => column.cell(person, signUp, 1) !== '')) this.#filled.add(column);
      }
    }
  }

  /** Headings of the columns of what was looked at. */
  get headings(): readonly string[] {
    return this.#kept.map(({ heading }) => heading);
  }

  /**
   * Rows of sign-ups that were looked at.
   * @param before how many sign-ups stand before them
   */
  rows(signUps: readonly SignUp[], before = 0): readonly (readonly string[])[] {
    const kept = this.#kept;
    return signUps.flatMap((signUp, index) =>
      signUp.participants.map((person) => kept.map(({ cell }) => cell(person, signUp, before + index + 1))),
    );
  }

  get #columns(): readonly Column[] {
    const answers = [...this.#answers.values()].filter((column) => column !== undefined);
    return [...this.#people, ...this.#wishes, ...answers];
  }

  get #kept(): readonly Column[] {
    return this.#columns.filter((column) => this.#filled.has(column));
  }

  #extend({ bookings = [], answers = [] }: SignUp): void {
    for (const { rank = 0 } of bookings) {
      while (this.#wishes.length < Math.min(rank, mostWishes)) {
        this.#wishes.push(wishColumn(this.#source, this.#wishes.length + 1));
      }
    }
    for (const { questionId } of answers) {
      if (!this.#answers.has(questionId)) this.#answers.set(questionId, answerColumn(this.#source, questionId));
    }
  }
}

/** The sign-ups of a document as headings and rows. */
export function signUpTable(source: SignUpsToWrite): SignUpTable {
  const table = new GrowingSignUpTable(source);
  table.look(source.signUps);
  return { columns: table.headings, rows: table.rows(source.signUps) };
}
