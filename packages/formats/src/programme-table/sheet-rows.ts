import { cellOf } from './cell-of.js';
import { readWhen } from './read-when.js';
import type { When } from './read-when.js';
import type { ColumnRole } from './data/column-names.js';
import { headingName } from './heading.js';
import { readLength } from './read-length.js';
import type { ProgrammeSheet } from './programme-sheet.js';

/** One row of a programme with what it says about time; clock times in minutes of its day. */
export interface ProgrammeRow {
  readonly at: string;
  readonly cells: readonly string[];
  readonly when: When;
  /** In minutes, where a column states it. */
  readonly minutes?: number | undefined;
  /** The end stands on a day of its own. */
  readonly until?: When | undefined;
  /** The start comes of the row above. */
  readonly isTimeCarried: boolean;
  /** Something about the end could not be read. */
  readonly isEndUnreadable: boolean;
  /** The row states its date itself, in full. */
  readonly isDated: boolean;
}

const mostKnown = 10_000;

/** What rows take over from those above them. */
interface Carried {
  day: When['day'];
  lastDay: When['lastDay'];
  start: When | undefined;
  until: When | undefined;
  room: string;
}

/** The text that all filled cells share. */
function onlyCell(cells: readonly string[]): string | undefined {
  const first = cells.find((cell) => cell !== '');
  return cells.every((cell) => cell === '' || cell === first) ? first : undefined;
}

function isRepeatedHeading({ headings }: ProgrammeSheet, cells: readonly string[]): boolean {
  const isSame = (cell: string, index: number) =>
    cell === '' || headingName(cell) === headingName(headings[index] ?? '');
  return cells.every(isSame) && cells.filter((cell) => cell !== '').length > 1;
}

/** A day that stands alone in its row heads the rows below it. */
function dayHeading(cells: readonly string[], isMonthFirst: boolean): When | undefined {
  const only = onlyCell(cells);
  const when = only === undefined ? undefined : readWhen(only.replace(/:$/, ''), { expects: 'day', isMonthFirst });
  return when?.day !== undefined && when.start === undefined ? when : undefined;
}

function firstOf(a: When | undefined, b: When | undefined): When {
  return {
    instant: a?.instant ?? b?.instant,
    day: a?.day ?? b?.day,
    lastDay: a?.lastDay ?? b?.lastDay,
    start: a?.start ?? b?.start,
    end: a?.end ?? b?.end,
    isOpenEnd: a?.isOpenEnd ?? b?.isOpenEnd,
    isAllDay: a?.isAllDay ?? b?.isAllDay,
  };
}

/** Reads the rows of one sheet one after the other, days and merged times going on until others are named. */
export class SheetRows {
  readonly #sheet: ProgrammeSheet;
  readonly #isMonthFirst: boolean;
  readonly #carried: Carried;
  readonly #known = new Map<string, When | undefined>();

  /** @param isMonthFirst how dates with slashes are meant */
  constructor(sheet: ProgrammeSheet, isMonthFirst: boolean) {
    this.#sheet = sheet;
    this.#isMonthFirst = isMonthFirst;
    const named = readWhen(sheet.source.name, { expects: 'day', isMonthFirst: this.#isMonthFirst });
    this.#carried = { day: named?.day, lastDay: undefined, start: undefined, until: undefined, room: '' };
  }

  /** All rows that are sessions; `skipped` is told of lines that are neither session nor heading. */
  *read(skipped: (at: string, text: string) => void): Generator<ProgrammeRow> {
    const { source, body } = this.#sheet;
    for (const { cells, number } of body) {
      if (cells.every((cell) => cell === '') || isRepeatedHeading(this.#sheet, cells)) continue;
      const at = `${source.place}row ${number}`;
      const heading = dayHeading(cells, this.#isMonthFirst);
      if (heading !== undefined) {
        Object.assign(this.#carried, { day: heading.day, lastDay: undefined, start: undefined });
      } else if (this.#isLine(cells)) skipped(at, onlyCell(cells) ?? '');
      else yield this.#row(cells, at);
    }
  }

  /** A line across the table: one text that does not stand below the titles. */
  #isLine(cells: readonly string[]): boolean {
    const { columns, headings } = this.#sheet;
    const first = cells.findIndex((cell) => cell !== '');
    const isAlone = cells.findLastIndex((cell) => cell !== '') === first;
    return isAlone && headings.length > 2 && columns.title?.includes(first) !== true;
  }

  /** Days and clock times repeat, so each is read once. */
  #read(cells: readonly string[], role: ColumnRole, expects: 'day' | 'clock'): When | undefined {
    const cell = cellOf(this.#sheet, cells, role);
    if (cell === '') return undefined;
    const key = `${expects} ${cell}`;
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known;
    const when = readWhen(cell, { expects, isMonthFirst: this.#isMonthFirst });
    if (this.#known.size < mostKnown) this.#known.set(key, when);
    return when;
  }

  #row(cells: readonly string[], at: string): ProgrammeRow {
    const [day, start] = [this.#read(cells, 'day', 'day'), this.#read(cells, 'start', 'clock')];
    const stated = firstOf(day, start);
    const room = cellOf(this.#sheet, cells, 'room');
    const isCarried = this.#carriesTime(cells, stated, room);
    const when = this.#carry(isCarried ? firstOf(stated, this.#carried.start) : stated);
    const endCell = cellOf(this.#sheet, cells, 'end');
    const isEndCarried = isCarried && endCell === '';
    const until = isEndCarried ? this.#carried.until : this.#read(cells, 'end', 'clock');
    const last = this.#read(cells, 'endDay', 'day');
    const length = cellOf(this.#sheet, cells, 'duration');
    const minutes = length === '' ? undefined : readLength(length);
    Object.assign(this.#carried, { start: { ...stated, ...when, day: undefined }, until, room });
    return {
      at,
      cells,
      when,
      minutes,
      until: until === undefined && last === undefined ? undefined : untilOf(until, last),
      isTimeCarried: isCarried,
      isEndUnreadable: (endCell !== '' && until === undefined) || (length !== '' && minutes === undefined),
      isDated: stated.day?.kind === 'date',
    };
  }

  /** An empty time beside another room is the time of the row above. */
  #carriesTime(cells: readonly string[], stated: When, room: string): boolean {
    if (stated.start !== undefined || cellOf(this.#sheet, cells, 'start') !== '') return false;
    const isSameDay = stated.day === undefined || JSON.stringify(stated.day) === JSON.stringify(this.#carried.day);
    const isElsewhere = room !== '' && room !== this.#carried.room;
    const isFree = stated.instant === undefined && this.#carried.start?.start !== undefined;
    return isFree && isSameDay && isElsewhere;
  }

  #carry(when: When): When {
    if (when.day === undefined) return { ...when, day: this.#carried.day };
    this.#carried.day = when.day;
    return when;
  }
}

/** What the cells about the end say together: a day in one, a clock time in the other. */
function untilOf(time: When | undefined, day: When | undefined): When {
  const end = time?.end ?? time?.start ?? day?.start;
  const isOpenEnd = time?.isOpenEnd === true && time.start === undefined;
  return {
    instant: time?.instant ?? day?.instant,
    day: time?.day ?? day?.day,
    end,
    ...(isOpenEnd ? { isOpenEnd } : {}),
  };
}
