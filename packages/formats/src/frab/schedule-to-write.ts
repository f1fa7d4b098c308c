import type { ProgrammeDay, Room, Track } from '@geflecht/core/event';
import type { GeflechtDocument } from '@geflecht/core/document';
import { FormatError } from '../errors/format-error.js';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { asObject, asText } from '../records/json-value.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostDocumentation } from '../writing/lost-documentation.js';
import { reportLostFields } from '../writing/lost-fields.js';
import { asciiName, clockSpan, FrabItems, webUrl } from './frab-to-write.js';
import type { FrabItem } from './frab-to-write.js';
import { stableUuid } from './stable-uuid.js';

/** Items of one room on one day. */
export interface RoomToWrite {
  readonly name: string;
  readonly guid: string;
  readonly items: readonly FrabItem[];
}

/** One day as frab writes it. */
export interface DayToWrite {
  readonly index: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly RoomToWrite[];
}

/** An event laid out as frab wants it, whether it becomes JSON or XML. */
export interface ScheduleToWrite {
  readonly source: ProgrammeToWrite;
  readonly version: string;
  readonly acronym: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly slot: string;
  /** IANA name, where the schema allows it. */
  readonly timeZone: string | undefined;
  readonly page: string | undefined;
  readonly logo: string | undefined;
  readonly colour: string | undefined;
  readonly days: readonly DayToWrite[];
  /** All rooms in use and those of the event, with the record where there is one. */
  readonly rooms: readonly { readonly name: string; readonly guid: string; readonly room: Room | undefined }[];
  readonly tracks: readonly {
    readonly name: string;
    readonly slug: string | undefined;
    readonly colour: string | undefined;
  }[];
}

const acronymShape = /^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$/;
const zoneShape = /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/;
const slots = [30, 15, 10, 5];
const carriedByEvent = new Set(
  'id acronym title subtitle description timeZone start end days/id days/date days/dayStart days url image/href colours/primary keywords status'.split(
    ' ',
  ),
);
const carriedBySession = new Set(
  (
    'id guid title subtitle abstract description start end openEnd rooms trackId language status format image/href image ' +
    'motto questions parts contributors materialIds links feedbackUrl recording/licence recording/optOut recording/noStream'
  ).split(' '),
);
const carriedByRoom = new Set('id name capacity description url streamId'.split(' '));
const carriedByContributor = new Set('id name bio photo/href links'.split(' '));

/** A short name as the schemas want it: four and more lower-case letters, digits and underscores. */
function acronymOf({ programme: { event }, text }: Pick<ProgrammeToWrite, 'programme'> & { text: string }): string {
  const stated = event.acronym?.toLowerCase() ?? '';
  if (acronymShape.test(stated)) return stated;
  const words = asciiName(stated) || asciiName(event.slug ?? '') || asciiName(text) || asciiName(event.id);
  const short = words.slice(0, 40).replace(/_+$/, '');
  const year = event.start?.slice(0, 'YYYY'.length) ?? '2000';
  return short.length >= 4 ? short : [short, year].filter((word) => word !== '').join('_');
}

/** Six hex digits of a colour, lower case. */
function hexColour(colour: string | undefined): string | undefined {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(colour ?? '') ?? [];
  const long = short === undefined ? colour : `#${short.replace(/./g, '$&$&')}`;
  return /^#[0-9a-f]{6}$/i.test(long ?? '') ? long?.toLowerCase() : undefined;
}

/** The longest usual slot into which all items fit. */
function slotOf(days: readonly DayToWrite[]): string {
  const items = days.flatMap(({ rooms }) => rooms.flatMap(({ items: own }) => own));
  const minutes = items.flatMap(({ start, duration }) => [start, duration].map((clock) => Number(clock.slice(-2))));
  return clockSpan(slots.find((slot) => minutes.every((minute) => minute % slot === 0)) ?? 5);
}

function daysOf(source: ProgrammeToWrite, items: FrabItems, acronym: string): readonly DayToWrite[] {
  const places = new Map(source.programme.sessions.map((session, index) => [session.id, `/sessions/${index}`]));
  const laidOut = source.days.days.map((day: ProgrammeDay, index) => {
    const own = day.items.filter(({ session }) => session.status !== 'cancelled');
    const written = own.map((item) => items.item(item, places.get(item.session.id) ?? 'file'));
    const byRoom = Map.groupBy(written, ({ room }) => room);
    const rooms = [...byRoom].map(([name, list]) => ({
      name,
      guid: stableUuid(`${acronym}/room/${name}`),
      items: list,
    }));
    return {
      index: index + 1,
      date: day.date,
      start: source.instant(day.startsAt),
      end: source.instant(day.endsAt),
      rooms,
    };
  });
  return laidOut;
}

function roomsOf(source: ProgrammeToWrite, days: readonly DayToWrite[], acronym: string): ScheduleToWrite['rooms'] {
  const known = new Map(source.programme.rooms.map((room) => [source.text(room.name) ?? room.id, room]));
  const used = days.flatMap(({ rooms }) => rooms.map(({ name }) => name));
  return [...new Set([...known.keys(), ...used])].map((name) => ({
    name,
    guid: stableUuid(`${acronym}/room/${name}`),
    room: known.get(name),
  }));
}

function tracksOf(source: ProgrammeToWrite): ScheduleToWrite['tracks'] {
  return source.programme.tracks.map(({ name, slug, colour }: Track) => ({
    name: source.text(name) ?? '',
    slug: /^[a-z][a-z0-9-]*[a-z0-9]$/.test(slug ?? '') ? slug : undefined,
    colour: hexColour(colour),
  }));
}

function reportLosses(source: ProgrammeToWrite, { findings }: Writing): void {
  const { event, rooms, contributors, sessions, tracks } = source.programme;
  const lists = [
    { collection: 'events', records: [event], carried: carriedByEvent },
    { collection: 'sessions', records: sessions, carried: carriedBySession },
    { collection: 'rooms', records: rooms, carried: carriedByRoom },
    { collection: 'contributors', records: contributors, carried: carriedByContributor },
    { collection: 'tracks', records: tracks, carried: new Set(['id', 'name', 'slug', 'colour']) },
  ];
  for (const list of lists) reportLostFields(findings, list);
  source.reportDropped(
    findings,
    ({ status, start }) => status === 'cancelled' || status === 'draft' || start === undefined,
  );
  const others = [
    'venues',
    'onlineAccesses',
    'fundingNotices',
    'signUpRules',
    'bookables',
    'signUps',
    'actors',
  ] as const;
  for (const name of others) {
    const count = source.document[name]?.length ?? 0;
    if (count > 0) findings.drop('records-dropped', `/${name}`, `${name}: ${count}`);
  }
  reportLostDocumentation(findings, source.document);
}

function nothingDated(): FormatError {
  return new FormatError({
    code: 'nothing-to-write',
    message: {
      de: 'Programm geschrieben: Die Veranstaltung hat weder einen Tag noch einen Programmpunkt mit Beginn. Ein Datum eintragen.',
      en: 'Write schedule: the event has neither a day nor a session with a start. Enter a date.',
    },
  });
}

/** What the event was called in a programme of this family, and what else of it the model has no field for. */
function earlierOf({ programme: { event } }: ProgrammeToWrite): Readonly<Record<string, unknown>> {
  const own = event.source?.find(({ system }) => /^(frab|pretalx)/.test(system));
  return asObject(own?.rest);
}

/**
 * Lays out an event as frab wants it: every item in one room of one day, the rest named as lost.
 * @throws FormatError `nothing-to-write` where nothing has a date
 */
export function scheduleToWrite(document: GeflechtDocument, writing: Writing): ScheduleToWrite {
  const { options, findings } = writing;
  const source = new ProgrammeToWrite(document, options);
  const { event } = source.programme;
  const title = source.text(event.title) ?? '';
  const acronym = acronymOf({ programme: source.programme, text: title });
  const page = webUrl(options.url) ?? webUrl(event.url);
  const days = daysOf(source, new FrabItems(source, findings, { acronym, page }), acronym);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw nothingDated();
  reportLosses(source, writing);
  return {
    source,
    version: asText(earlierOf(source)['version']) ?? event.updatedAt ?? options.now ?? `${event.revision ?? 1}`,
    acronym,
    title,
    start: event.start?.slice(0, 'YYYY-MM-DD'.length) ?? first.date,
    end: (event.end ?? event.start)?.slice(0, 'YYYY-MM-DD'.length) ?? last.date,
    slot: slotOf(days),
    timeZone: zoneShape.test(source.days.timeZone) ? source.days.timeZone : undefined,
    page,
    logo: webUrl(event.image?.href),
    colour: hexColour(event.colours?.primary),
    days,
    rooms: roomsOf(source, days, acronym),
    tracks: tracksOf(source),
  };
}
