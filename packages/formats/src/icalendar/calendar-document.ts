import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event, OnlineAccess, Session } from '@geflecht/core/event';
import { EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import { geoOf, placeOf } from '../json-list/place-of.js';
import type { FileContent } from '../reading/file-content.js';
import { slug } from '../records/slug.js';
import { calendarEntry } from './calendar-entry.js';
import type { CalendarEntry, EntryLines } from './calendar-entry.js';
import { calendarHead } from './calendar-head.js';
import type { CalendarHead } from './calendar-head.js';
import { unescapeText } from './calendar-text.js';
import { dayLength, readTime, wallText } from './calendar-time.js';
import { ZoneBook } from './calendar-zone.js';
import { comparable } from './zone-time.js';
import type { CalendarTime } from './zone-time.js';
import type { EntryFields } from './entry-fields.js';
import { eventDraft } from './event-draft.js';
import { eventZone } from './event-zone.js';
import { expandEntries, lastMoment } from './expand-entries.js';
import type { EntryOccurrence } from './expand-entries.js';
import { OccurrenceBudget } from './occurrence-budget.js';
import { eventEntry, ownId } from './own-event.js';
import type { DescribedEntry } from './own-event.js';
import type { RawCalendar } from './raw-calendar.js';
import { SessionClock } from './session-when.js';

const leapYear = 366 * dayLength;
const understood = /^(VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT|VALARM)$/;

/** Where series without an end are cut: a year after the latest time that the file states about itself. */
function endlessUntil(file: FileContent, described: readonly DescribedEntry[]): number | undefined {
  const endless = described
    .map(({ entry }) => entry)
    .filter(({ recurrence }) => recurrence?.rules.some(({ isEndless }) => isEndless));
  if (endless.length === 0) return undefined;
  let latest = file.options.date === undefined ? -Infinity : Date.parse(file.options.date);
  for (const { start } of endless) latest = Math.max(latest, start?.wall ?? -Infinity);
  for (const { writtenAt } of described) latest = Math.max(latest, readTime(writtenAt)?.wall ?? -Infinity);
  const until = Math.min(Math.floor(latest / dayLength) * dayLength + leapYear, lastMoment);
  for (const { number } of endless) {
    const day = wallText(until)?.slice(0, 'YYYY-MM-DD'.length);
    file.findings.report('recurrence-endless', `line ${number}`, day);
  }
  return until;
}

/** A start as part of an id and as `RECURRENCE-ID`. */
function startNames(start: CalendarTime): { readonly id: string; readonly line: string } {
  const [local = '', exact = ''] = [wallText(start.wall), wallText(comparable(start))];
  const basic = exact.replace(/[-:]/g, '');
  if (start.kind === 'date') {
    return { id: local.slice(0, 10), line: `RECURRENCE-ID;VALUE=DATE:${basic.slice(0, 8)}` };
  }
  return { id: local, line: `RECURRENCE-ID:${basic}${start.kind === 'zoned' ? 'Z' : ''}` };
}

/** What stands in for a missing uid: the words of the summary and the start. */
function derivedUid({ summary, start }: CalendarEntry): string {
  const words = slug(unescapeText(summary));
  return start === undefined ? words || 'entry' : `${words || 'entry'}-${startNames(start).id}`;
}

/** Builds the document of a calendar. */
class CalendarDocument {
  readonly #file: FileContent;
  readonly #builder: EventBuilder;
  readonly #clock: SessionClock;
  readonly #own: DescribedEntry | undefined;
  /** By the place of each in the file. */
  readonly #described: readonly DescribedEntry[];
  readonly #hasTracks: boolean;
  readonly #begun = new Set<CalendarEntry>();
  readonly #venues = new Map<string, NonNullable<Session['venueId']>>();
  readonly #onlineAccesses: OnlineAccess[] = [];

  constructor(file: FileContent, described: readonly DescribedEntry[], setting: { zone: string; key: string }) {
    this.#file = file;
    this.#own = eventEntry(described);
    this.#builder = new EventBuilder(file, 'icalendar', setting.key);
    this.#clock = new SessionClock(setting.zone);
    this.#described = described;
    const heads = new Set(described.map(({ head }) => head));
    this.#hasTracks = new Set([...heads].map(({ title }) => JSON.stringify(title))).size > 1;
  }

  /** Makes a session of every occurrence. */
  add(budget: OccurrenceBudget): void {
    const wanted = this.#described.filter((each) => each !== this.#own);
    const entries = wanted.map(({ entry }) => entry);
    const options = {
      window: undefined,
      endlessUntil: endlessUntil(this.#file, wanted),
      budget,
      findings: this.#file.findings,
    };
    for (const occurrence of expandEntries(entries, options)) this.#session(occurrence.entry, occurrence);
    for (const entry of entries) if (entry.start === undefined) this.#session(entry);
  }

  finish(heads: readonly CalendarHead[], zone: string): GeflechtDocument {
    const sole = this.#described.length === 1 ? this.#described[0] : undefined;
    const context = { file: this.#file, builder: this.#builder, clock: this.#clock, own: this.#own, sole };
    const { draft, origin } = eventDraft(heads, context);
    for (const { url, label } of this.#own?.fields.online ?? []) {
      this.#online({ eventId: this.#eventId() }, { url, label });
    }
    const document = this.#builder.finish({ ...draft, timeZone: zone }, origin);
    const online = this.#onlineAccesses.length === 0 ? {} : { onlineAccesses: this.#onlineAccesses };
    return { ...document, ...this.#named(document, draft.start === undefined ? undefined : draft), ...online };
  }

  /** The id this package once gave the event, whatever it looks like. */
  #eventId(): Event['id'] {
    const own = this.#own;
    const id = own?.head.isOwn === true ? ownId(own.entry.uid) : undefined;
    return (id ?? this.#builder.eventId) as Event['id'];
  }

  /** The event as this package once wrote it: under its own id, without an end where it states none. */
  #named(document: GeflechtDocument, stated: Pick<Event, 'end'> | undefined): Partial<GeflechtDocument> {
    const id = this.#eventId();
    if (id === this.#builder.eventId && stated === undefined) return {};
    const events = document.events?.map(({ end, ...event }) => {
      const until = stated === undefined ? end : stated.end;
      return until === undefined ? { ...event, id } : { ...event, id, end: until };
    });
    return { defaults: { ...document.defaults, scope: { eventId: id } }, ...(events === undefined ? {} : { events }) };
  }

  #session(entry: CalendarEntry, occurrence?: EntryOccurrence): void {
    const described = this.#described[entry.index];
    if (described === undefined) return;
    const { fields } = described;
    const at = `line ${entry.number}`;
    const { findings } = this.#file;
    if (occurrence === undefined) findings.report('date-missing', at, entry.uid);
    const title = fields.title ?? titleOf(undefined, findings, at);
    const { key, identity } = this.#identity(described, occurrence, at);
    const when = occurrence === undefined ? {} : this.#clock.when(occurrence, findings, at);
    const id = this.#builder.session(
      {
        title,
        description: fields.description,
        start: when.start,
        end: when.end,
        openEnd: when.openEnd,
        venueId: this.#venue(described),
        hosts: fields.hosts,
        trackId: this.#track(described),
        tags: fields.tags,
        status: this.#status(described, at),
        sequence: fields.sequence,
        image: fields.image,
        links: fields.links,
        createdAt: fields.createdAt,
        updatedAt: fields.updatedAt,
      },
      identity,
      key,
    );
    for (const access of fields.online ?? []) this.#online({ sessionId: id }, access);
  }

  #identity({ entry, fields, head }: DescribedEntry, occurrence: EntryOccurrence | undefined, at: string) {
    const original = occurrence?.originalStart;
    // Only what is repeated comes again.
    const isFirst = entry.recurrence === undefined || !this.#begun.has(entry);
    if (entry.recurrence !== undefined) this.#begun.add(entry);
    const names = original === undefined ? undefined : startNames(original);
    const uid = entry.uid === '' ? derivedUid(entry) : entry.uid;
    const originalId = names === undefined ? uid : `${uid}#${names.id}`;
    const said = isFirst ? fields.rest : undefined;
    const lines = names === undefined ? said : [names.line, ...(said ?? [])];
    const own = head.isOwn && names === undefined ? ownId(uid, ownId(fields.parentUid ?? '')) : undefined;
    return {
      key: own ?? originalId,
      identity: {
        at,
        originalId,
        uid: entry.uid === '' ? undefined : entry.uid,
        rest: lines === undefined ? undefined : { lines },
      },
    };
  }

  #status({ fields, head }: DescribedEntry, at: string): Session['status'] {
    if (fields.isPrivate === true) {
      this.#file.findings.report('entry-private', at);
      return 'draft';
    }
    return head.isCancelled ? 'cancelled' : fields.status;
  }

  /** Places recur in nearly every entry. */
  #venue({ fields, entry }: DescribedEntry): Session['venueId'] {
    const { place, position = '' } = fields;
    if (place === undefined) return undefined;
    const key = position === '' ? place : `${place}\n${position}`;
    const known = this.#venues.get(key);
    if (known !== undefined) return known;
    const id = this.#newVenue(place, position, `line ${entry.number}`);
    if (id !== undefined) this.#venues.set(key, id);
    return id;
  }

  #newVenue(written: string, position: string, at: string): Session['venueId'] {
    const place = placeOf(written);
    if (place === undefined) return undefined;
    const { address } = place.location ?? {};
    const words = [place.name, address?.street, address?.postalCode, address?.town, ...(address?.lines ?? [])];
    const originalId = words.filter((word) => word !== undefined).join(', ');
    const geo = geoOf(...(position.split(';', 2) as [string, string]));
    const location = geo === undefined ? place.location : { ...place.location, geo };
    return this.#builder.venue({ name: place.name, kind: 'other', location }, { at, originalId });
  }

  #track({ head, entry }: DescribedEntry): Session['trackId'] {
    if (!this.#hasTracks || head.title === undefined) return undefined;
    const at = `line ${entry.number}`;
    const originalId = JSON.stringify(head.title);
    return this.#builder.track({ name: head.title }, { at, originalId });
  }

  #online(of: OnlineAccess['of'], { url, label }: Pick<OnlineAccess, 'url' | 'label'>): void {
    this.#file.findings.report('online-access-kept', 'file');
    const id = `online-${this.#onlineAccesses.length + 1}` as OnlineAccess['id'];
    this.#onlineAccesses.push({ id, of, url, ...(label === undefined ? {} : { label }) });
  }
}

function reportOthers({ components }: RawCalendar<ReadEntry>, { findings }: FileContent): void {
  for (const [name, count] of Object.entries(components)) {
    if (!understood.test(name)) findings.drop('component-dropped', 'file', `${name} × ${count}`);
  }
}

/** What is read of an entry as soon as it is complete. */
export interface ReadEntry {
  readonly lines: EntryLines;
  readonly fields: EntryFields;
}

/** The document of a calendar: its event, and a session for every occurrence of its entries. */
export function calendarDocument(file: FileContent, raw: RawCalendar<ReadEntry>): GeflechtDocument {
  const { findings } = file;
  const budget = new OccurrenceBudget(file.limits);
  const zones = new ZoneBook(raw.calendars, findings, budget);
  const heads = new Map(raw.calendars.map((calendar) => [calendar, calendarHead(calendar, findings)]));
  const described: DescribedEntry[] = [];
  for (const [index, { entry, calendar }] of raw.entries.entries()) {
    const head = heads.get(calendar);
    if (head === undefined) continue;
    const { lines, fields } = entry;
    described.push({ entry: calendarEntry(lines, zones, index), fields, head, writtenAt: lines.writtenAt });
  }
  const all = [...heads.values()];
  const zone = eventZone(file, all, described);
  const title = all.find((head) => head.title !== undefined)?.title;
  const key = typeof title === 'string' ? title : (Object.values(title ?? {})[0] ?? file.stem);
  const document = new CalendarDocument(file, described, { zone, key });
  document.add(budget);
  reportOthers(raw, file);
  return document.finish(all, zone);
}
