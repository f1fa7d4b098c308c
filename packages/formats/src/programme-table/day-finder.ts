import { addDays, isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';
import type { FileContent } from '../reading/file-content.js';
import { takeDay } from './day-word.js';
import type { DayWord } from './day-word.js';

const daysOfWeek = 7;
/** A longer text is no title; its later dates are those of anything. */
const searched = 500;
const halfYear = 183;
const fullDate =
  /\d{1,2}\.\s?(?:\d{1,2}\.\s?(?:\d{4}|\d{2})?)?\s?(?:-|–|bis|und|\/)\s?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/gu;

/** 0 is Monday. */
function weekdayOf(date: Day): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % daysOfWeek;
}

function daysFrom(first: Day, second: Day): number {
  return (Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}

/** The first date that running text names. */
export function dateIn(text: string): Day | undefined {
  const plain = text
    .slice(0, searched)
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ');
  for (const [written] of plain.matchAll(fullDate)) {
    const { day } = takeDay(written) ?? {};
    if (day?.kind === 'date') return day.date;
  }
  return undefined;
}

/** Turns what cells call a day into dates, from the caller's first day, else from a date above the table. */
export class DayFinder {
  /** The first day of the event, where it is known. */
  readonly first: Day | undefined;
  readonly #isStated: boolean;
  readonly #year: string | undefined;
  readonly #file: FileContent;

  /** @param texts what stands around the tables: lines above them, names of sheets */
  constructor(file: FileContent, texts: readonly string[]) {
    const { date } = file.options;
    this.#file = file;
    this.#isStated = date !== undefined && isDay(date);
    this.first = this.#isStated ? date : texts.map(dateIn).find((found) => found !== undefined);
    this.#year = texts.concat(file.name).flatMap((text) => /(?:^|\D)(20\d\d)(?!\d)/.exec(text)?.[1] ?? [])[0];
  }

  /** The date of a day as a cell names it; a missing day is the first one. Nothing where no date can be told. */
  dateOf(word: DayWord | undefined, at: string): Day | undefined {
    if (word?.kind === 'date') return word.date;
    if (word?.kind === 'monthDay') return this.#dated(word, at);
    if (this.first === undefined) return undefined;
    this.#file.findings.report(this.#isStated ? 'date-supplied' : 'date-from-title', at, this.first);
    if (word === undefined) return this.first;
    const ahead =
      word.kind === 'weekday' ? (word.weekday - weekdayOf(this.first) + daysOfWeek) % daysOfWeek : word.ordinal - 1;
    return addDays(this.first, ahead);
  }

  #dated({ month, day }: { readonly month: number; readonly day: number }, at: string): Day | undefined {
    const year = this.first?.slice(0, 4) ?? this.#year;
    if (year === undefined) return undefined;
    const inYear = (each: number) => {
      const date = `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return isDay(date) ? date : undefined;
    };
    const same = inYear(Number(year));
    // An event that begins in December goes on in January.
    const isPast = same !== undefined && this.first !== undefined && daysFrom(this.first, same) < -halfYear;
    this.#file.findings.report('year-assumed', at, year);
    return isPast ? inYear(Number(year) + 1) : same;
  }
}
