import type { GeflechtDocument } from '@geflecht/core/document';
import { dayOf, isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';
import { daysBetween, shiftedDate } from './shift-dates.js';
import type { DateShift } from './shift-dates.js';

/** What the copy of an event is to be. */
export interface EventCopy {
  readonly eventId: string;
  /** Its first day. */
  readonly start: Day;
  /** Id of the copy. */
  readonly newEventId: string;
  readonly newId: () => string;
}

type Json = Readonly<Record<string, unknown>>;

/** What is carried over, and how ids of it begin. Neither people nor what was said and shown on the day are in it. */
const carried = {
  events: 'ev',
  venues: 've',
  rooms: 'ro',
  tracks: 'tr',
  sessions: 'se',
  fundingNotices: 'fn',
  checklists: 'cl',
  signUpRules: 'ru',
  bookables: 'bo',
  choiceGroups: 'cg',
  questions: 'qu',
  consentTexts: 'ct',
} as const;

/** Fields that tell of last time: where it came from, when it was written, who was there and what remained. */
const past: ReadonlySet<string> = new Set(
  `source revision createdAt updatedAt publishedAt previousStart sequence status attendance contributors hostIds
  materialIds resultsOf recording feedbackUrl streamId guid code codes slug url doneAt doneBy`.split(/\s+/),
);
/** What of it also stands deeper inside records. */
const pastWithin: ReadonlySet<string> = new Set(['hostIds', 'doneAt', 'doneBy']);
const plainStatus = 'cancelled';
/** Fields that hold ids; only there is a text that equals an id one. */
const idField = /^(id|of|rooms|asks)$|Ids?$/;

function everyId(document: GeflechtDocument, { newEventId, eventId, newId }: EventCopy): ReadonlyMap<string, string> {
  const ids = new Map<string, string>([[eventId, newEventId]]);
  const note = (id: unknown, prefix: string) => {
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, `${prefix}_${newId()}`);
  };
  for (const [collection, prefix] of Object.entries(carried)) {
    for (const record of (document[collection as keyof typeof carried] ?? []) as readonly Json[]) {
      note(record['id'], prefix);
      for (const part of (record['parts'] ?? []) as readonly Json[]) note(part['id'], 'pa');
    }
  }
  return ids;
}

interface Copying {
  readonly ids: ReadonlyMap<string, string>;
  readonly shift: DateShift;
}

function copied(value: unknown, field: string, copying: Copying): unknown {
  if (typeof value === 'string') {
    const id = idField.test(field) ? copying.ids.get(value) : undefined;
    return id ?? shiftedDate(value, copying.shift);
  }
  if (Array.isArray(value)) return value.map((item) => copied(item, field, copying));
  if (typeof value !== 'object' || value === null) return value;
  const left = field === '' ? past : pastWithin;
  const entries = Object.entries(value).filter(([name]) => !left.has(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, copied(inner, name, copying)]));
}

function firstDay(start: string | undefined, timeZone: string): Day | undefined {
  if (start === undefined) return undefined;
  return isDay(start) ? start : dayOf(start, timeZone);
}

function nextEdition(edition: Json, { eventId, start }: EventCopy): Json {
  const { number, theme: _theme, ...rest } = edition;
  const counted = typeof number === 'number' ? { number: number + 1 } : {};
  return { ...rest, ...counted, year: Number(start.slice(0, 'YYYY'.length)), followsEventId: eventId };
}

/** Sessions that did not take place are not planned again. */
function isWanted(record: Json): boolean {
  return record['status'] !== plainStatus || record['start'] === undefined;
}

/**
 * A new event like an earlier one: same programme, rooms, places, questions, consents and rules, at the same times of day
 * from a new first day on. Ids are new, and it is a draft without sign-ups, codes, access data, contributors, material and
 * documentation: people of last time are not taken for those of next time.
 * @returns undefined where the document does not hold the event
 */
export function copyEvent(document: GeflechtDocument, copy: EventCopy): GeflechtDocument | undefined {
  const event = document.events?.find(({ id }) => (id as string) === copy.eventId);
  if (event === undefined) return undefined;
  const timeZone = event.timeZone ?? document.defaults?.timeZone ?? 'UTC';
  const from = firstDay(event.start, timeZone);
  const shift = { timeZone, days: from === undefined ? 0 : daysBetween(from, copy.start) };
  const copying = { ids: everyId(document, copy), shift };
  const collections = Object.keys(carried).map((collection) => {
    const records = (document[collection as keyof typeof carried] ?? []) as readonly Json[];
    const kept = collection === 'sessions' ? records.filter(isWanted) : records;
    return [collection, kept.map((record) => copied(record, '', copying))] as const;
  });
  const { events: [made] = [], ...rest } = Object.fromEntries(collections) as Record<string, Json[]>;
  const edition = nextEdition((made?.['edition'] ?? {}) as Json, copy);
  const start = made?.['start'] ?? copy.start;
  const { format, version, defaults } = document;
  const scope = { eventId: copy.newEventId };
  const whole = { ...made, start, edition, status: 'draft', sequence: 0 };
  return { format, version, defaults: { ...defaults, scope }, events: [whole], ...rest } as unknown as GeflechtDocument;
}
