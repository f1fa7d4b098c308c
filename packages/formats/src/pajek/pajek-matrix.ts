import type { NetworkBuilder } from '../network/network-builder.js';
import { symmetricMatrices } from '../network/symmetric-links.js';
import { readNumber } from '../records/json-value.js';
import type { PajekLine } from './pajek-lines.js';

interface Cell {
  readonly matrix: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly line: number;
}

/** One matrix of a Pajek network: a row per vertex of the first kind, a column per vertex of the same or the other kind. */
export class PajekMatrix {
  readonly #kind: string | undefined;
  readonly #cells: Cell[] = [];
  readonly #firstMode: number;
  #row = 0;
  #isTwoMode = false;

  /** @param firstMode vertices of the first kind in a two-mode network, else 0 */
  constructor(kind: string | undefined, firstMode: number) {
    this.#kind = kind;
    this.#firstMode = firstMode;
  }

  /** Takes one row. */
  take(builder: NetworkBuilder, { words, number }: PajekLine, amount: number): void {
    this.#row += 1;
    this.#isTwoMode ||= this.#firstMode > 0 && words.length <= amount - this.#firstMode;
    const offset = this.#isTwoMode ? this.#firstMode : 0;
    for (const [index, cell] of words.entries()) {
      const value = readNumber(cell);
      if (value === undefined) builder.findings.drop('number-unreadable', `line ${number}`, cell);
      else if (value !== 0)
        this.#cells.push({ matrix: 0, row: this.#row, column: index + 1 + offset, value, line: number });
    }
  }

  /** Adds the ties of the matrix; of a symmetric one each pair once, without direction. */
  finish(builder: NetworkBuilder): void {
    const isSymmetric = !this.#isTwoMode && symmetricMatrices(this.#cells).has(0);
    for (const { row, column, value, line } of this.#cells) {
      if (isSymmetric && row > column) continue;
      builder.tie({
        from: String(row),
        to: String(column),
        direction: this.#isTwoMode || isSymmetric ? 'undirected' : 'directed',
        kind: this.#kind ?? (this.#firstMode > 0 ? 'membership' : undefined),
        weight: value,
        at: line,
      });
    }
  }
}
