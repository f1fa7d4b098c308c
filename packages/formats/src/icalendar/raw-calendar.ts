import { FormatError } from '../errors/format-error.js';
import type { Findings } from '../reading/findings.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { copyOf, LineReader } from './calendar-line.js';
import type { CalendarLine } from './calendar-line.js';
import { eachContentLine } from './content-lines.js';
import type { LinePlace } from './content-lines.js';

/** A component between BEGIN and END as the file holds it. */
export interface RawComponent {
  /** In upper case. */
  readonly name: string;
  /** Number of the line it begins on. */
  readonly number: number;
  /** Empty for entries, which are read line by line. */
  readonly lines: CalendarLine[];
  readonly parts: RawComponent[];
}

/** An entry as a reader keeps it, and the calendar that holds it. */
export interface HeldEntry<Entry> {
  readonly entry: Entry;
  readonly calendar: RawComponent;
}

/** Gathers what a reader wants of one entry, line by line. */
export interface EntryReader<Entry> {
  /** Takes a line of the entry itself; it is good until the next one. */
  take(line: CalendarLine): void;
  /** The entry, once all its lines and parts are there. */
  finish(component: RawComponent): Entry;
}

/** A file divided into components; entries outside any VCALENDAR stand in one of their own. */
export interface RawCalendar<Entry> {
  readonly calendars: readonly RawComponent[];
  /** Every VEVENT, in the order of the file. */
  readonly entries: readonly HeldEntry<Entry>[];
  /** How many components of each name there are, in order of first occurrence. */
  readonly components: Readonly<Record<string, number>>;
}

const mostNames = 200;
/** Components whose content is read; of others only the number counts. */
const isRead = /^(VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT|VALARM)$/;

function component(name: string, number: number): RawComponent {
  return { name, number, lines: [], parts: [] };
}

/** Builds components from content lines; what is not closed or closed twice is reported, never fatal. */
class ComponentStack<Entry> {
  readonly #file: FileContent;
  readonly #findings: Findings;
  readonly #beginEntry: (number: number) => EntryReader<Entry>;
  readonly #reader = new LineReader();
  readonly #root = component('', 0);
  /** Holds entries that stand outside any calendar. */
  readonly #frame = component('VCALENDAR', 0);
  readonly #open: RawComponent[] = [this.#root];
  readonly #calendars: RawComponent[] = [];
  readonly #entries: HeldEntry<Entry>[] = [];
  readonly #counts = new Map<string, number>();
  /** Quicker than a look at the end of the list for every line. */
  #current = this.#root;
  #calendar = this.#frame;
  /** Reads the innermost entry, which is the current component as long as it has no part open. */
  #entry: { readonly component: RawComponent; readonly reader: EntryReader<Entry> } | undefined;

  constructor(file: FileContent, beginEntry: (number: number) => EntryReader<Entry>) {
    this.#file = file;
    this.#findings = file.findings;
    this.#beginEntry = beginEntry;
  }

  take(place: LinePlace): void {
    const line = this.#reader.read(place);
    const name = line?.head.name;
    if (line?.head.isOdd === true)
      this.#findings.report('parameter-unreadable', `line ${place.number}`, line.head.written);
    if (line === undefined || (this.#current === this.#root && name !== 'BEGIN')) this.#refuse(place);
    else if (name === 'BEGIN') this.#begin(line);
    else if (name === 'END') this.#end(line, place);
    else if (this.#current === this.#entry?.component) this.#entry.reader.take(line);
    else this.#current.lines.push(copyOf(line));
  }

  finish(): RawCalendar<Entry> {
    for (const { number } of this.#open.slice(1)) this.#findings.report('calendar-incomplete', `line ${number}`);
    while (this.#open.length > 1) this.#close();
    if (this.#frame.parts.length > 0) this.#calendars.push(this.#frame);
    return { calendars: this.#calendars, entries: this.#entries, components: Object.fromEntries(this.#counts) };
  }

  #refuse({ text, from, to, number }: LinePlace): void {
    if (text.slice(from, to).trim() !== '')
      this.#findings.drop('line-unreadable', `line ${number}`, text.slice(from, to));
  }

  #begin({ value, number }: CalendarLine): void {
    const name = value.trim().toUpperCase();
    const count = (this.#counts.get(name) ?? 0) + 1;
    assertWithin(this.#file.limits, 'records', count);
    assertWithin(this.#file.limits, 'depth', this.#open.length);
    if (count > 1 || this.#counts.size < mostNames) this.#counts.set(name, count);
    const begun = component(name, number);
    if (this.#open.length === 1) this.#beginAtRoot(begun);
    else if (name !== 'VEVENT') this.#current.parts.push(begun);
    this.#open.push(begun);
    this.#current = begun;
    if (name === 'VEVENT') this.#entry = { component: begun, reader: this.#beginEntry(number) };
  }

  #beginAtRoot(begun: RawComponent): void {
    if (begun.name === 'VCALENDAR') {
      this.#calendars.push(begun);
      this.#calendar = begun;
      return;
    }
    this.#findings.report('calendar-frame-missing', `line ${begun.number}`);
    this.#calendar = this.#frame;
    this.#frame.parts.push(begun);
  }

  /** Closes the named component and whatever was left open inside it. */
  #end({ value, number }: CalendarLine, place: LinePlace): void {
    const name = value.trim().toUpperCase();
    const depth =
      this.#current.name === name ? this.#open.length - 1 : this.#open.findLastIndex((each) => each.name === name);
    if (depth < 1) {
      this.#refuse({ ...place, number });
      return;
    }
    while (this.#open.length > depth + 1) {
      this.#findings.report('calendar-incomplete', `line ${this.#current.number}`);
      this.#close();
    }
    this.#close();
  }

  #close(): void {
    const closed = this.#open.pop() ?? this.#root;
    this.#current = this.#open.at(-1) ?? this.#root;
    if (closed === this.#entry?.component) {
      this.#entries.push({ entry: this.#entry.reader.finish(closed), calendar: this.#calendar });
      this.#entry = undefined;
    } else if (!isRead.test(closed.name)) closed.lines.length = 0;
  }
}

/**
 * Divides a file into components and lets each of its entries be read line by line, so that no lines are kept.
 * @throws FormatError `calendar-malformed`, `too-many`, `too-deep`, `encoding-unreadable`
 */
export function rawCalendar<Entry>(
  file: FileContent,
  beginEntry: (number: number) => EntryReader<Entry>,
): RawCalendar<Entry> {
  const stack = new ComponentStack(file, beginEntry);
  eachContentLine(file.text, (place) => stack.take(place));
  const raw = stack.finish();
  if (Object.keys(raw.components).length === 0) throw noCalendar();
  return raw;
}

function noCalendar(): FormatError {
  return new FormatError({
    code: 'calendar-malformed',
    message: {
      de: 'Kalender gelesen: Die Datei enthält weder Kalender noch Einträge. Die Datei neu ausgeben lassen.',
      en: 'Read calendar: the file holds neither a calendar nor entries. Export it again.',
    },
    line: 1,
    column: 1,
  });
}
