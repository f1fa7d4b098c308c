import type { CalendarLine } from './calendar-line.js';
import { splitValues } from './calendar-text.js';
import { dayLength, readTime } from './calendar-time.js';
import type { OccurrenceBudget } from './occurrence-budget.js';
import type { RawComponent } from './raw-calendar.js';
import { RecurrenceRule } from './recurrence-rule.js';

/** Standard or summer time of a VTIMEZONE. */
interface Observance {
  /** Milliseconds east of UTC before and from its onsets. */
  readonly from: number;
  readonly to: number;
  /** What the clocks showed when it first began. */
  readonly start: number;
  readonly dates: readonly number[];
  readonly rules: readonly RecurrenceRule[];
}

interface Onset {
  readonly epoch: number;
  readonly observance: Observance;
}

const offsetShape = /^\s*([+-])(\d\d):?(\d\d)(?::?(\d\d))?\s*$/;
/** Years around a wanted time for which onsets are worked out at once. */
const margin = 3 * 366 * dayLength;

function readOffset(line: CalendarLine | undefined): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] = offsetShape.exec(line?.value ?? '') ?? [];
  if (sign === undefined) return undefined;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return sign === '-' ? -size : size;
}

function observanceOf({ lines }: RawComponent): Observance | undefined {
  const one = (name: string) => lines.find(({ head }) => head.name === name);
  const [from, to] = [readOffset(one('TZOFFSETFROM')), readOffset(one('TZOFFSETTO'))];
  const start = readTime(one('DTSTART')?.value ?? '');
  if (to === undefined || start === undefined) return undefined;
  const all = (name: string) => lines.filter(({ head }) => head.name === name);
  return {
    from: from ?? to,
    to,
    start: start.wall,
    dates: all('RDATE').flatMap(({ value }) => splitValues(value).flatMap((date) => readTime(date)?.wall ?? [])),
    rules: all('RRULE').flatMap(({ value }) => RecurrenceRule.read(value) ?? []),
  };
}

/** The rules of a zone as a calendar file states them. */
export class ZoneRules {
  readonly #observances: readonly Observance[];
  readonly #budget: OccurrenceBudget;
  #onsets: readonly Onset[] = [];
  #span: { readonly from: number; readonly to: number } | undefined;

  private constructor(observances: readonly Observance[], budget: OccurrenceBudget) {
    this.#observances = observances;
    this.#budget = budget;
  }

  /** The rules of a VTIMEZONE; nothing where it states none. */
  static of(timezone: RawComponent, budget: OccurrenceBudget): ZoneRules | undefined {
    const observances = timezone.parts.flatMap((part) => observanceOf(part) ?? []);
    return observances.length === 0 ? undefined : new ZoneRules(observances, budget);
  }

  /** Milliseconds east of UTC at a point in time. */
  offsetAt(epoch: number): number {
    this.#workOut(epoch);
    let low = 0;
    let high = this.#onsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#onsets[middle]?.epoch ?? 0) <= epoch) low = middle + 1;
      else high = middle;
    }
    const [first] = this.#onsets;
    return this.#onsets[low - 1]?.observance.to ?? first?.observance.from ?? this.#observances[0]?.to ?? 0;
  }

  #workOut(epoch: number): void {
    const span = this.#span;
    if (span !== undefined && epoch >= span.from && epoch < span.to) return;
    const from = Math.min(span?.from ?? Infinity, epoch - margin);
    const to = Math.max(span?.to ?? -Infinity, epoch + margin);
    this.#span = { from, to };
    this.#onsets = this.#observances
      .flatMap((observance) => this.#onsetsOf(observance, { from, to }))
      .toSorted((a, b) => a.epoch - b.epoch);
  }

  #onsetsOf(observance: Observance, { from, to }: { from: number; to: number }): Onset[] {
    const { start, dates, rules } = observance;
    const repeated = rules.flatMap((rule) => {
      // UNTIL of a zone is in UTC; a margin before the span, so that the state at its beginning is known.
      const last = rule.until === undefined ? Infinity : rule.until.wall + observance.from + 1;
      const window = { from: from - margin, to: Math.min(to + dayLength, last) };
      return rule.between(start, window, this.#budget) ?? [];
    });
    const walls = new Set([start, ...dates, ...repeated]);
    return [...walls].map((wall) => ({ epoch: wall - observance.from, observance }));
  }
}
