/** How large a programme is: every room has a session in every slot of every day. */
export interface ProgrammeSize {
  readonly days: number;
  readonly rooms: number;
  readonly slots: number;
}

/** Sizes by number of sessions. */
export const programmeSizes: Readonly<Record<'12' | '200' | '2000', ProgrammeSize>> = {
  '12': { days: 1, rooms: 3, slots: 4 },
  '200': { days: 4, rooms: 5, slots: 10 },
  '2000': { days: 5, rooms: 20, slots: 20 },
};

/** One session, as plain as every contestant can take it; times are local to the event's zone. */
export interface PlainSession {
  readonly id: string;
  readonly title: string;
  readonly speaker: string;
  readonly day: string;
  readonly room: string;
  readonly start: string;
  readonly end: string;
}

/** A programme that all contestants show. */
export interface PlainProgramme {
  readonly days: readonly string[];
  readonly rooms: readonly string[];
  readonly sessions: readonly PlainSession[];
}

const firstDay = 3;
const firstMinute = 8 * 60;
const slotMinutes = 35;
const sessionMinutes = 30;

const subjects = ['Hecken', 'Brücken', 'Märkte', 'Küchen', 'Werkstätten', 'Gärten', 'Lieder', 'Wege'];
const deeds = ['gemeinsam pflegen', 'neu denken', 'mit wenig Geld öffnen', 'im Viertel bekannt machen'];
const people = ['Ada Ahornblatt', 'Benno Birkenrinde', 'Cilli Clematis', 'Doro Distelfink', 'Emil Efeuranke'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

function sessionAt(day: string, room: number, slot: number): PlainSession {
  const at = firstMinute + slot * slotMinutes;
  const mix = room * 7 + slot * 3 + Number(day.slice(-2));
  return {
    id: `${day}-${String(room)}-${String(slot)}`,
    title: `${pick(subjects, mix)} ${pick(deeds, mix + room)}`,
    speaker: pick(people, mix + slot),
    day,
    room: `Raum ${String(room + 1)}`,
    start: `${day}T${clock(at)}:00`,
    end: `${day}T${clock(at + sessionMinutes)}:00`,
  };
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Makes a programme; the same size gives the same one. */
export function plainProgramme({ days, rooms, slots }: ProgrammeSize): PlainProgramme {
  const dates = range(days).map((day) => `2027-05-${twoDigits(firstDay + day)}`);
  const sessions = dates.flatMap((day) =>
    range(slots).flatMap((slot) => range(rooms).map((room) => sessionAt(day, room, slot))),
  );
  return { days: dates, rooms: range(rooms).map((room) => `Raum ${String(room + 1)}`), sessions };
}

/** The programme as a document of the own format. */
export function geflechtProgramme({ rooms, sessions, days }: PlainProgramme) {
  const speakers = [...new Set(sessions.map(({ speaker }) => speaker))];
  return {
    format: 'geflecht',
    version: 1,
    defaults: { scope: { eventId: 'bench' }, timeZone: 'Europe/Berlin', contentLocale: 'de' },
    events: [
      { id: 'bench', slug: 'bench', title: 'Tage der Nachbarschaft', timeZone: 'Europe/Berlin', start: days[0] },
    ],
    rooms: rooms.map((name, order) => ({ id: name, name, order })),
    contributors: speakers.map((name) => ({ id: name, name })),
    sessions: sessions.map(({ id, title, speaker, room, start, end }) => ({
      id,
      format: 'talk',
      title,
      start: `${start}+02:00`,
      end: `${end}+02:00`,
      rooms: [room],
      contributors: [{ contributorId: speaker, role: 'speaker', order: 1 }],
    })),
  };
}
