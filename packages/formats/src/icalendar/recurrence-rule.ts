import { RRuleTemporal } from 'rrule-temporal';
import { isFormatError } from '../errors/format-error.js';
import { dayLength, readTime } from './calendar-time.js';
import type { WrittenTime } from './calendar-time.js';
import type { OccurrenceBudget } from './occurrence-budget.js';

/** A stretch of wall-clock time, `from` included, `to` not. */
export interface WallWindow {
  readonly from: number;
  readonly to: number;
}

const longestRule = 2_000;
/** Periods without any start after which a rule counts as impossible. */
const mostIdlePeriods = 10_000;
/** What a period costs of the budget, whether anything happens in it or not. */
const periodShare = 1 / 20;
const mostTimesOfDay = 24;
const minute = 60_000;
const periods: Readonly<Record<string, number>> = {
  SECONDLY: 1_000,
  MINUTELY: minute,
  HOURLY: 60 * minute,
  DAILY: dayLength,
  WEEKLY: 7 * dayLength,
  MONTHLY: 30 * dayLength,
  YEARLY: 365 * dayLength,
};

function partsOf(written: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of written.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    const clean = value.replace(/\s|^,|,$/g, '');
    if (name.trim() !== '' && clean !== '') parts.set(name.trim(), clean);
  }
  return parts;
}

function stamp(wall: number): string {
  return new Date(wall).toISOString().replace(/[-:]|\.\d+/g, '');
}

function isExhausted(error: unknown): boolean {
  return error instanceof Error && /^Maximum (iterations|candidate)/i.test(error.message);
}

function isEverDue(engine: RRuleTemporal, start: number): boolean {
  try {
    return engine.next(new Date(start), true) !== null;
  } catch {
    return false;
  }
}

/** A recurrence rule, worked out in wall-clock time, so that 09:30 stays 09:30 across changes of the clocks. */
export class RecurrenceRule {
  /** How many starts it has, DTSTART included; nothing without such a bound. */
  readonly count: number | undefined;
  /** The last start it allows, as the file states it. */
  readonly until: WrittenTime | undefined;
  readonly #rule: string;
  readonly #period: number;
  /** It names so many times of day that its candidates are counted; the engine is far slower then. */
  readonly #isDense: boolean;
  /** It picks places among the candidates of a period, of which there may never be as many. */
  readonly #isPicky: boolean;

  private constructor(parts: ReadonlyMap<string, string>, period: number) {
    const count = Number(parts.get('COUNT'));
    this.count = Number.isSafeInteger(count) && count > 0 ? count : undefined;
    this.until = readTime(parts.get('UNTIL') ?? '');
    // UNTIL is compared here, where the zone of the start is known.
    const kept = [...parts].filter(([name]) => name !== 'UNTIL' && (name !== 'COUNT' || this.count !== undefined));
    this.#rule = kept.map(([name, value]) => `${name}=${value}`).join(';');
    this.#period = period;
    const clock = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map((name) => parts.get(name)?.split(',').length ?? 1);
    this.#isPicky = parts.has('BYSETPOS');
    this.#isDense = clock.reduce((product, length) => product * length, 1) > mostTimesOfDay;
  }

  /** Reads a rule; nothing where it names no known frequency. */
  static read(written: string): RecurrenceRule | undefined {
    if (written.length > longestRule) return undefined;
    const parts = partsOf(written);
    const period = periods[parts.get('FREQ') ?? ''];
    const interval = Math.max(1, Number(parts.get('INTERVAL') ?? 1) || 1);
    return period === undefined ? undefined : new RecurrenceRule(parts, period * interval);
  }

  /** Whether nothing bounds it. */
  get isEndless(): boolean {
    return this.count === undefined && this.until === undefined;
  }

  /**
   * Its starts within a window, in order and whatever `UNTIL` says; DTSTART only where the rule produces it.
   * @returns undefined where the rule contradicts itself or never comes due
   * @throws FormatError `too-many`
   */
  between(start: number, { from, to }: WallWindow, budget: OccurrenceBudget): readonly number[] | undefined {
    const most = budget.left + mostIdlePeriods;
    let engine: RRuleTemporal | undefined;
    try {
      if (this.#isPicky && !isEverDue(this.#engine(start, mostIdlePeriods), start)) {
        budget.spend(mostIdlePeriods);
        return undefined;
      }
      engine = this.#engine(start, most);
      const found = engine.between(new Date(Math.max(from, start)), new Date(to - 1), true);
      budget.spend(
        found.length + Math.min(most * periodShare, this.#idleCost(to - Math.max(from, start), found.length)),
      );
      return found.map(({ epochMilliseconds }) => epochMilliseconds);
    } catch (error) {
      if (isFormatError(error)) throw error;
      if (engine === undefined || !isExhausted(error) || !isEverDue(engine, start)) {
        budget.spend(most * periodShare);
        return undefined;
      }
      budget.spend(most);
      return undefined;
    }
  }

  /** The engine speaks of instants; wall-clock time passes for UTC, in which no hour is skipped. */
  #engine(start: number, most: number): RRuleTemporal {
    return new RRuleTemporal({
      rruleString: `DTSTART:${stamp(start)}\nRRULE:${this.#rule}`,
      tzid: 'UTC',
      maxIterations: most,
      ...(this.#isDense ? { maxCandidateEvaluations: most } : {}),
      cache: false,
    });
  }

  /** What working out a window costs beside its results: a counted rule that is done stops by itself. */
  #idleCost(length: number, found: number): number {
    return found === this.count ? 0 : (length / this.#period) * periodShare;
  }
}
