import type { Findings } from '../reading/findings.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { LineReader } from './calendar-line.js';
import type { CalendarLine } from './calendar-line.js';
import { eachContentLine } from './content-lines.js';
import type { LinePlace } from './content-lines.js';

/** A component between BEGIN and END as the file holds it. */
export interface RawComponent {
  /** In upper case. */
  readonly name: string;
  /** Number of the line it begins on. */
  readonly number: number;
  /** Of entries empty once they are read. */
  readonly lines: CalendarLine[];
  readonly parts: RawComponent[];
}

/** An entry as a reader keeps it, and the calendar that holds it. */
export interface HeldEntry<Entry> {
  readonly entry: Entry;
  readonly calendar: RawComponent;
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
  readonly #readEntry: (component: RawComponent) => Entry;
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

  constructor(file: FileContent, readEntry: (component: RawComponent) => Entry) {
    this.#file = file;
    this.#findings = file.findings;
    this.#readEntry = readEntry;
  }

  take(place: LinePlace): void {
    const line = this.#reader.read(place);
    const name = line?.head.name;
    if (line === undefined || (this.#current === this.#root && name !== 'BEGIN')) this.#refuse(place);
    else if (name === 'BEGIN') this.#begin(line);
    else if (name === 'END') this.#end(line, place);
    else this.#current.lines.push(line);
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

  /** An entry is read at once and its lines are let go: thousands of them at a time would cost memory. */
  #close(): void {
    const closed = this.#open.pop() ?? this.#root;
    this.#current = this.#open.at(-1) ?? this.#root;
    if (closed.name === 'VEVENT') this.#entries.push({ entry: this.#readEntry(closed), calendar: this.#calendar });
    if (closed.name === 'VEVENT' || !isRead.test(closed.name)) closed.lines.length = 0;
  }
}

/**
 * Divides a file into components and reads each of its entries as soon as it is complete.
 * @throws FormatError `too-many`, `too-deep`, `encoding-unreadable`
 */
export function rawCalendar<Entry>(
  file: FileContent,
  readEntry: (component: RawComponent) => Entry,
): RawCalendar<Entry> {
  const stack = new ComponentStack(file, readEntry);
  eachContentLine(file.text, (place) => stack.take(place));
  return stack.finish();
}
