import type { Findings } from '../reading/findings.js';
import type { CalendarEntry, NamedStart, Recurrence } from './calendar-entry.js';
import { endOf } from './calendar-entry.js';
import { dayLength } from './calendar-time.js';
import { comparable } from './zone-time.js';
import type { CalendarTime } from './zone-time.js';
import type { OccurrenceBudget } from './occurrence-budget.js';
import type { RecurrenceRule, WallWindow } from './recurrence-rule.js';

/** One happening of an entry. */
export interface EntryOccurrence {
  readonly entry: CalendarEntry;
  readonly start: CalendarTime;
  readonly end: CalendarTime | undefined;
  /** The start its series gave it, where it is one of several. */
  readonly originalStart: CalendarTime | undefined;
}

/** What bounds an expansion. */
export interface ExpandOptions {
  /** Starts to work out: milliseconds since 1970, dates and local times read as UTC; default: all. */
  readonly window: WallWindow | undefined;
  /** Where rules without an end are cut; default: the end of the window. */
  readonly endlessUntil?: number | undefined;
  readonly budget: OccurrenceBudget;
  readonly findings: Findings;
}

interface Series {
  readonly master: CalendarEntry;
  readonly start: CalendarTime;
  readonly recurrence: Recurrence;
  /** Entries that stand in for single occurrences, by the comparable start of these. */
  readonly replaced: ReadonlyMap<number, CalendarEntry>;
  /** Entries that stand in for an occurrence and all later ones, in order. */
  readonly futures: readonly CalendarEntry[];
}

/** Where a start that another entry names stands in a series, comparable with the starts of the series. */
function keyIn(start: CalendarTime, named: CalendarTime): number {
  const isDate = named.kind === 'date' && start.kind !== 'date';
  const day = Math.floor(named.wall / dayLength) * dayLength;
  if (start.kind === 'date') return day;
  if (start.kind === 'zoned' && named.kind === 'zoned') return comparable(named);
  const wall = isDate ? day + start.wall - Math.floor(start.wall / dayLength) * dayLength : named.wall;
  return comparable({ ...start, wall });
}

/** Whether a removal means this start; one that names a date alone removes the whole day, local times match by clock. */
function isSame(removed: CalendarTime, start: CalendarTime): boolean {
  if (removed.kind === 'zoned' && start.kind === 'zoned') return comparable(removed) === comparable(start);
  if (removed.kind === 'date' && start.kind !== 'date') {
    return Math.floor(start.wall / dayLength) * dayLength === removed.wall;
  }
  return removed.wall === start.wall;
}

/** The last wall-clock time a rule allows in the zone of its start. */
function lastWall({ until }: RecurrenceRule, { zone }: CalendarTime): number {
  if (until === undefined) return Infinity;
  return until.kind === 'utc' && zone !== undefined ? until.wall + zone.offsetAt(until.wall) : until.wall;
}

/** Start of the last day that calendars can name. */
export const lastMoment = Date.UTC(9999, 11, 31);

const allTime: WallWindow = { from: -lastMoment, to: lastMoment };

function isWithin(window: WallWindow | undefined, { start }: EntryOccurrence): boolean {
  if (window === undefined) return true;
  const at = comparable(start);
  return at >= window.from && at < window.to;
}

/** Works out the occurrences of one repeated entry. */
class SeriesExpansion {
  readonly #series: Series;
  readonly #options: ExpandOptions;
  /** In wall-clock time of the start, a day wider than asked for, so that no offset matters. */
  readonly #window: WallWindow;

  constructor(series: Series, options: ExpandOptions) {
    this.#series = series;
    this.#options = options;
    const slack = series.futures.reduce((most, entry) => Math.max(most, Math.abs(shiftOf(entry))), dayLength);
    const { from, to } = options.window ?? allTime;
    this.#window = { from: from - slack, to: Math.min(to + slack, lastMoment) };
  }

  occurrences(): readonly EntryOccurrence[] {
    const { removed, isUnclear } = this.#series.recurrence;
    if (isUnclear) this.#reportUnclear();
    const starts = new Map<number, NamedStart>();
    for (const named of this.#starts()) {
      const key = comparable(named.start);
      const isOut = removed.some((each) => isSame(each, named.start)) || this.#series.replaced.has(key);
      if (!isOut && !starts.has(key)) starts.set(key, named);
    }
    return [...starts.values()].map((named) => this.#occurrence(named));
  }

  *#starts(): Generator<NamedStart> {
    const { start, recurrence } = this.#series;
    yield { start };
    for (const rule of recurrence.rules) {
      for (const wall of this.#ruleStarts(rule)) yield { start: { ...start, wall } };
    }
    yield* recurrence.added;
  }

  #ruleStarts(rule: RecurrenceRule): readonly number[] {
    const { start } = this.#series;
    const { budget, endlessUntil } = this.#options;
    // A counted rule is counted from its beginning.
    const from = rule.count === undefined ? this.#window.from : start.wall;
    const last = rule.isEndless ? (endlessUntil ?? Infinity) : lastWall(rule, start) + 1;
    const to = Math.min(this.#window.to, last);
    const found = to <= from ? [] : rule.between(start.wall, { from, to }, budget);
    if (found === undefined) {
      this.#reportUnclear();
      return [];
    }
    // DTSTART counts as the first of them, also where the rule does not produce it.
    return found.length === rule.count && found[0] !== start.wall ? found.slice(0, -1) : found;
  }

  #reportUnclear(): void {
    const { number, uid } = this.#series.master;
    this.#options.findings.report('recurrence-unreadable', `line ${number}`, uid);
  }

  #occurrence({ start, length }: NamedStart): EntryOccurrence {
    const { master, futures } = this.#series;
    const key = comparable(start);
    const future = futures.findLast(({ replaces }) => replaces !== undefined && keyIn(start, replaces) <= key);
    if (future === undefined) {
      const end = endOf(start, length ?? master.length, length === undefined ? this.#series.start : start);
      return { entry: master, start, end, originalStart: start };
    }
    const moved = { ...start, wall: start.wall + shiftOf(future) };
    return { entry: future, start: moved, end: endOf(moved, future.length, future.start), originalStart: start };
  }
}

/** How far an entry that stands in for later ones moves them, on the clock. */
function shiftOf({ start, replaces }: CalendarEntry): number {
  return start === undefined || replaces === undefined ? 0 : start.wall - replaces.wall;
}

function single(entry: CalendarEntry, start: CalendarTime): EntryOccurrence {
  return { entry, start, end: endOf(start, entry.length), originalStart: entry.replaces };
}

/** Entries that stand in for occurrences, by uid; the latest version of each. */
function replacementsOf(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const byUid = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    if (entry.replaces === undefined) continue;
    const list = byUid.get(entry.uid) ?? [];
    if (list.length === 0) byUid.set(entry.uid, list);
    list.push(entry);
  }
  return byUid;
}

function seriesOf(master: CalendarEntry, stated: readonly CalendarEntry[]): Series | undefined {
  const { start, recurrence, replaces } = master;
  if (start === undefined || recurrence === undefined || replaces !== undefined) return undefined;
  const latest = stated.toSorted((a, b) => a.sequence - b.sequence);
  const keyed = latest.flatMap((entry) =>
    entry.replaces === undefined ? [] : [[keyIn(start, entry.replaces), entry] as const],
  );
  const futures = keyed.filter(([, { isForFuture }]) => isForFuture).toSorted(([a], [b]) => a - b);
  return { master, start, recurrence, replaced: new Map(keyed), futures: futures.map(([, entry]) => entry) };
}

/** The series of a file by their first entry, and entries that a later version stands in for. */
function findSeries(entries: readonly CalendarEntry[]) {
  const replacements = replacementsOf(entries);
  const series = new Map<CalendarEntry, Series>();
  const outdated = new Set<CalendarEntry>();
  for (const entry of entries) {
    if (entry.recurrence === undefined) continue;
    const stated = replacements.get(entry.uid) ?? [];
    const found = seriesOf(entry, stated);
    if (found === undefined) continue;
    series.set(entry, found);
    const latest = new Set(found.replaced.values());
    for (const each of stated) if (!latest.has(each)) outdated.add(each);
  }
  return { series, outdated };
}

/**
 * Works out every happening of the entries of a file that starts in the window: repeated ones with their additions and
 * removals, and entries that stand in for an occurrence in its place, also where the order in the file is another or
 * the series is missing. In order of the file.
 * @throws FormatError `too-many`
 */
export function expandEntries(entries: readonly CalendarEntry[], options: ExpandOptions): readonly EntryOccurrence[] {
  const { window } = options;
  const { series, outdated } = findSeries(entries);
  const found: EntryOccurrence[] = [];
  for (const entry of entries) {
    if (entry.start === undefined || outdated.has(entry)) continue;
    const own = series.get(entry);
    const all = own === undefined ? [single(entry, entry.start)] : new SeriesExpansion(own, options).occurrences();
    for (const occurrence of all) if (isWithin(window, occurrence)) found.push(occurrence);
  }
  return found;
}
