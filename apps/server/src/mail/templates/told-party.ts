import type { Booking, SignUp } from '@geflecht/core/sign-up';
import { impliedBookable } from '@geflecht/core/sign-up';
import type { TellingRecords } from './mail-records.js';

/** What a name looks like that is none: it would be a link in somebody's mail. */
const looksLikeLink = /:\/\/|www\.|\w\.\w{2}/i;
const longestName = 80;

/** A name as people write theirs; undefined for what may be somebody else's words in our mail. */
export function plainName(name: string | undefined): string | undefined {
  const plain = name?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return plain === '' || plain.length > longestName || looksLikeLink.test(plain) ? undefined : plain;
}

/** Whoever sent the form may not be whoever reads this mail: then nothing that was typed stands in it. */
export function isProved({ template, facts }: TellingRecords): boolean {
  return template !== 'pleaseConfirm' && template !== 'proveMail' && facts.isFormerAddress !== true;
}

/** What a participant is called in this mail. */
export function toldPerson(records: TellingRecords, participantId: string): string {
  const index = records.signUp?.participants.findIndex(({ id }) => (id as string) === participantId) ?? -1;
  const name = isProved(records) ? plainName(records.signUp?.participants[index]?.name) : undefined;
  return name ?? records.words.person(index + 1);
}

/** What a bookable is called, with its time where it is a session. */
export function toldPlace({ frame, source, times }: TellingRecords, bookableId: string): string {
  const bookable = frame.bookables.get(bookableId);
  const session = frame.sessions.get(bookable?.targetId ?? '');
  const part = [...frame.sessions.values()]
    .flatMap(({ parts = [] }) => parts)
    .find(({ id }) => id === bookable?.targetId);
  const day = frame.event.days?.find(({ id }) => id === bookable?.targetId);
  const title =
    bookable?.title ??
    session?.title ??
    part?.title ??
    day?.label ??
    (day === undefined ? frame.event.title : undefined);
  const name = source.text(title) ?? (day === undefined ? bookableId : times.day(day.date));
  return session?.start === undefined ? name : `${name} (${times.point(session.start)})`;
}

/** Persons that still belong to the party. */
export function presentPersons({ participants }: SignUp): SignUp['participants'] {
  return participants.filter(({ leftAt, replacedBy }) => leftAt === undefined && replacedBy === undefined);
}

function toldBooking(records: TellingRecords, booking: Booking, isAlone: boolean): string {
  const { words } = records;
  const rank = booking.rank !== undefined && booking.status === 'requested' ? `, ${words.rank(booking.rank)}` : '';
  const who = isAlone ? '' : `${toldPerson(records, booking.participantId)}: `;
  return `${who}${toldPlace(records, booking.bookableId)} – ${words.statuses[booking.status]}${rank}`;
}

/** What the party chose and what became of it; being at the event at all goes without saying. */
export function toldChoices(records: TellingRecords): readonly string[] {
  const { signUp, frame } = records;
  if (signUp === undefined) return [];
  const persons = presentPersons(signUp);
  const present = new Set<string>(persons.map(({ id }) => id));
  const implied = impliedBookable(frame)?.id;
  return (signUp.bookings ?? [])
    .filter(({ participantId, status }) => present.has(participantId) && status !== 'cancelled')
    .filter(({ bookableId, status }) => bookableId !== implied || (status !== 'confirmed' && status !== 'requested'))
    .map((booking) => toldBooking(records, booking, persons.length === 1));
}

/** Who is signed up: by name, or only how many. */
export function toldPersons(records: TellingRecords): readonly string[] {
  const { signUp, words } = records;
  if (signUp === undefined) return [];
  const persons = presentPersons(signUp);
  return isProved(records) ? persons.map(({ id }) => toldPerson(records, id)) : [words.personCount(persons.length)];
}
