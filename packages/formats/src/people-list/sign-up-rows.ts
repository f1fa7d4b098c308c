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

function wishColumns(source: SignUpsToWrite): readonly Column[] {
  const ranks = source.signUps.flatMap(({ bookings = [] }) => bookings.map(({ rank = 0 }) => rank));
  const most = Math.min(20, Math.max(0, ...ranks));
  return Array.from({ length: most }, (_rank, index) => ({
    heading: `${index + 1}. ${wishHeading[source.locale]}`,
    cell: (person: Participant, signUp: SignUp) => {
      const wished = bookingsOf(person, signUp).filter(({ rank }) => rank === index + 1);
      const bookables = wished.flatMap(({ bookableId }) => source.bookables.get(bookableId) ?? []);
      return bookables.map((bookable) => source.titleOf(bookable)).join('; ');
    },
  }));
}

/** A column for each question that was answered; needs are none of them. */
function answerColumns(source: SignUpsToWrite): readonly Column[] {
  const answered = new Set(source.signUps.flatMap(({ answers = [] }) => answers.map(({ questionId }) => questionId)));
  return [...answered].flatMap((id) => {
    const question = source.questions.get(id);
    if (question?.group === 'needs') return [];
    return [
      {
        heading: source.text(question?.label) || id,
        cell: (person: Participant, { answers = [], participants }: SignUp) => {
          const isFirst = participants[0]?.id === person.id;
          const own = answers.filter(
            (answer) =>
              answer.questionId === id &&
              (answer.participantId === undefined ? isFirst : answer.participantId === person.id),
          );
          return own.map(({ value }) => source.answer(value, question)).join('; ');
        },
      },
    ];
  });
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

/** One row per person, parties told apart by a number; columns that stay empty are left out, save the usual ones. */
export function signUpTable(source: SignUpsToWrite): SignUpTable {
  const columns = [...personColumns(source), ...wishColumns(source), ...answerColumns(source)];
  const rows = source.signUps.flatMap((signUp, index) =>
    signUp.participants.map((person) => columns.map(({ cell }) => cell(person, signUp, index + 1))),
  );
  const usual = new Set<string>(
    ['group', 'status', 'name', 'mail'].map((name) => listHeadings[name as 'name'][source.locale]),
  );
  const kept = columns.flatMap(({ heading }, place) =>
    usual.has(heading) || rows.some((row) => row[place] !== '') ? [place] : [],
  );
  return {
    columns: kept.map((place) => columns[place]?.heading ?? ''),
    rows: rows.map((row) => kept.map((place) => row[place] ?? '')),
  };
}
