import type { Findings } from '../reading/findings.js';
import type { Limits } from '../reading/limits.js';
import { assertWithin } from '../reading/limits.js';
import { readNumber } from '../records/json-value.js';
import type { DlHeader } from './dl-header.js';
import type { DlWord } from './dl-words.js';

/** One cell of one matrix that is not empty. */
export interface DlLink {
  readonly matrix: number;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly line: number;
  /** Place in somebody's order of preference, counted from 1. */
  readonly rank?: number | undefined;
}

/** The labels of one side of a matrix, by number. */
export class DlSide {
  readonly labels: string[];
  readonly #numbers = new Map<string, number>();

  constructor(labels: readonly string[]) {
    this.labels = [...labels];
    for (const [number, label] of labels.entries()) if (!this.#numbers.has(label)) this.#numbers.set(label, number);
  }

  /** The number of a label; a new one is added at the end. */
  add(label: string): number {
    const known = this.#numbers.get(label);
    if (known !== undefined) return known;
    this.#numbers.set(label, this.labels.length);
    return this.labels.push(label) - 1;
  }

  /** The number of a label that is known. */
  find(label: string): number | undefined {
    return this.#numbers.get(label);
  }
}

/** Gathers the links of a DL file and the labels of its rows and columns. */
export class DlLinks {
  readonly header: DlHeader;
  readonly rows: DlSide;
  /** The same as the rows unless the file relates two kinds. */
  readonly columns: DlSide;
  readonly list: DlLink[] = [];
  readonly findings: Findings;
  readonly #limits: Limits;

  constructor(header: DlHeader, context: { findings: Findings; limits: Limits }) {
    this.header = header;
    this.findings = context.findings;
    this.#limits = context.limits;
    const { isTwoMode, rowLabels, columnLabels } = header;
    this.rows = new DlSide(rowLabels);
    this.columns = isTwoMode ? new DlSide(columnLabels) : this.rows;
    const [rowCount, columnCount] = [header.rows ?? 0, header.columns ?? 0];
    assertWithin(this.#limits, 'records', isTwoMode ? rowCount + columnCount : Math.max(rowCount, columnCount));
  }

  /** Adds a cell; empty ones are passed over. */
  add(link: DlLink): void {
    if (link.value !== 0) assertWithin(this.#limits, 'records', this.list.push(link));
  }

  /**
   * Refuses more cells than a file may have.
   * @throws FormatError `too-many`
   */
  assertCells(amount: number): void {
    assertWithin(this.#limits, 'records', amount);
  }

  /** The amount a word states; what is no number counts as nothing and is reported, but for the marks of a gap. */
  value({ text, line }: DlWord): number {
    if (text === '.' || /^(na|n\/a|\?)$/i.test(text)) return 0;
    const value = readNumber(text);
    if (value === undefined) this.findings.drop('number-unreadable', `line ${line}`, text);
    return value ?? 0;
  }

  /** The number of the row or column that a word means: counted from 1, or by label. */
  end(word: DlWord, of: 'row' | 'column'): number | undefined {
    const side = of === 'row' ? this.rows : this.columns;
    const { embedded, isTwoMode, rows, columns } = this.header;
    const isEmbedded = of === 'row' ? embedded.rows : embedded.columns;
    if (isEmbedded || (!isTwoMode && embedded.rows)) return side.add(word.text);
    const number = !word.isQuoted && /^\d{1,9}$/.test(word.text) ? Number(word.text) - 1 : side.find(word.text);
    const most = (of === 'row' ? rows : columns) ?? Infinity;
    if (number !== undefined && number >= 0 && number < most) return number;
    this.findings.drop('line-unreadable', `line ${word.line}`, word.text);
    return undefined;
  }
}
