import { namedMeanings } from './column-meaning.js';
import type { ColumnMeaning } from './column-meaning.js';
import { findingMessages } from './locales/finding-messages.js';
import type { FindingCode } from './locales/finding-messages.js';
import type { DroppedItem, ReadWarning } from './read-result.js';

const mostSamples = 3;
const mostDropped = 10_000;
const longestSample = 60;
const longestMapping = 600;

interface Group {
  readonly at: string;
  readonly samples: Set<string>;
  count: number;
}

function shorten(code: FindingCode, value: string): string {
  const longest = code.endsWith('-mapped') ? longestMapping : longestSample;
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

/** Gathers what a reader has to say about a file: one warning per code, one dropped item per loss. */
export class Findings {
  readonly #groups = new Map<FindingCode, Group>();
  readonly #dropped: DroppedItem[] = [];
  readonly #meanings: ColumnMeaning[] = [];

  /** Notes one finding, its place and the value concerned. */
  report(code: FindingCode, at: string, value?: string): void {
    const group = this.#groups.get(code) ?? { at, samples: new Set<string>(), count: 0 };
    this.#groups.set(code, group);
    group.count += 1;
    if (value !== undefined && value !== '' && group.samples.size < mostSamples)
      group.samples.add(shorten(code, value));
  }

  /** Notes that something of the file is not in the document. */
  drop(code: FindingCode, at: string, value?: string): void {
    this.report(code, at, value);
    if (this.#dropped.length < mostDropped) {
      this.#dropped.push({ code, at, value: value === undefined ? undefined : shorten(code, value) });
    }
  }

  /** Notes what the columns of a table or the fields of a list were taken for; the first meaning of a role counts. */
  understand(code: 'columns-mapped' | 'fields-mapped', at: string, meanings: readonly ColumnMeaning[]): void {
    const known = new Set(this.#meanings.map(({ role }) => role));
    this.#meanings.push(...meanings.filter(({ role }) => !known.has(role)));
    this.report(code, at, namedMeanings(meanings));
    const guessed = meanings.filter(({ isGuessed }) => isGuessed);
    if (guessed.length > 0) this.report('columns-guessed', at, namedMeanings(guessed));
  }

  /** What columns or fields were taken for, each role once. */
  meanings(): readonly ColumnMeaning[] {
    return this.#meanings;
  }

  /** One warning per code, in the order of first occurrence. */
  warnings(): readonly ReadWarning[] {
    return [...this.#groups].map(([code, { at, count, samples }]) => ({
      code,
      message: findingMessages[code]({ count, samples: [...samples].join(', ') }),
      at,
      count,
    }));
  }

  /** Every single loss, in order. */
  dropped(): readonly DroppedItem[] {
    return this.#dropped;
  }
}
