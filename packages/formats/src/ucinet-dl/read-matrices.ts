import type { DlHeader } from './dl-header.js';
import type { DlLinks } from './dl-links.js';
import type { DlWord } from './dl-words.js';

/** Which columns of a row are written, from the first up to but without the last. */
function columnsOf({ layout, hasDiagonal }: DlHeader, row: number, columns: number): readonly [number, number] {
  if (layout === 'upperhalf') return [hasDiagonal ? row : row + 1, columns];
  if (layout === 'lowerhalf') return [0, hasDiagonal ? row + 1 : row];
  return [0, columns];
}

/** Reads matrices cell by cell; line ends mean nothing. */
class MatrixReader {
  readonly #links: DlLinks;
  readonly #words: readonly DlWord[];
  readonly #rows: number;
  readonly #columns: number;
  #at: number;
  #isShort = false;

  constructor(links: DlLinks, words: readonly DlWord[]) {
    this.#links = links;
    this.#words = words;
    this.#at = links.header.dataAt;
    this.#rows = links.header.rows ?? 0;
    this.#columns = links.header.columns ?? this.#rows;
  }

  read(): void {
    const { matrices } = this.#links.header;
    for (let matrix = 0; matrix < matrices && this.#at < this.#words.length; matrix += 1) this.#matrix(matrix);
    const surplus = this.#words[this.#at];
    if (surplus !== undefined || this.#isShort) {
      const line = surplus?.line ?? this.#words.at(-1)?.line ?? 1;
      this.#links.findings.drop('matrix-size-wrong', `line ${line}`, surplus?.text);
    }
  }

  #matrix(matrix: number): void {
    const { header, columns } = this.#links;
    const { embedded } = header;
    const order: number[] = [];
    for (let column = 0; embedded.columns && column < this.#columns; column += 1) {
      order.push(columns.add(this.#word()?.text ?? ''));
    }
    for (let row = 0; row < this.#rows && this.#at < this.#words.length; row += 1) this.#row(matrix, row, order);
  }

  #row(matrix: number, number: number, order: readonly number[]): void {
    const { header, rows } = this.#links;
    const row = header.embedded.rows ? rows.add(this.#word()?.text ?? '') : number;
    const [first, end] = columnsOf(header, number, this.#columns);
    for (let place = first; place < end; place += 1) {
      const column = order[place] ?? place;
      if (header.layout === 'fullmatrix' && !header.hasDiagonal && column === row) continue;
      const word = this.#word();
      if (word === undefined) {
        this.#isShort = true;
        return;
      }
      const ends = header.layout === 'lowerhalf' ? { row: column, column: row } : { row, column };
      this.#links.add({ matrix, ...ends, value: this.#links.value(word), line: word.line });
    }
  }

  #word(): DlWord | undefined {
    const word = this.#words[this.#at];
    this.#at += 1;
    return word;
  }
}

/** Reads full matrices and halves of symmetric ones, one after the other. */
export function readMatrices(links: DlLinks, words: readonly DlWord[]): void {
  new MatrixReader(links, words).read();
}
