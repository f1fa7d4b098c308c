import type { DlLinks } from './dl-links.js';
import { wordLines } from './dl-words.js';
import type { DlWord } from './dl-words.js';

const names: ReadonlyMap<string, 'row' | 'column' | 'value'> = new Map([
  ['row', 'row'],
  ['rows', 'row'],
  ['col', 'column'],
  ['cols', 'column'],
  ['column', 'column'],
  ['columns', 'column'],
  ['value', 'value'],
  ['val', 'value'],
] as const);

const all = (amount: number) => Array.from({ length: amount }, (_item, index) => index);

/** Rows or columns of a block: `1 2 3`, `1 to 3`, `1-3` or `all`. */
function numbersOf(links: DlLinks, words: readonly DlWord[], of: 'row' | 'column'): readonly number[] {
  const { header } = links;
  const most = (of === 'row' ? header.rows : header.columns) ?? 0;
  const numbers: number[] = [];
  let isSpan = false;
  for (const word of words.flatMap(parted)) {
    if (/^all$/i.test(word.text)) return all(most);
    if (/^(to|-)$/i.test(word.text)) {
      isSpan = true;
      continue;
    }
    const number = links.end(word, of);
    if (number === undefined) continue;
    const first = isSpan ? (numbers.at(-1) ?? number) + 1 : number;
    for (let next = first; next < number; next += 1) numbers.push(next);
    numbers.push(number);
    isSpan = false;
  }
  return numbers;
}

/** `1-3` as three words. */
function parted(word: DlWord): readonly DlWord[] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(word.text) ?? [];
  if (first === undefined || last === undefined) return [word];
  return [first, '-', last].map((text) => ({ ...word, text }));
}

/** Reads blocks of cells that share a value: `rows: 1 to 3`, `columns: all`, `value: 1`. Later blocks overwrite earlier ones. */
export function readBlocks(links: DlLinks, words: readonly DlWord[]): void {
  const columns = links.header.columns ?? 0;
  const cells = new Map<number, { readonly value: number; readonly line: number }>();
  const sides: { row: readonly number[]; column: readonly number[] } = { row: [], column: [] };
  for (const [first, ...others] of wordLines(words, links.header.dataAt)) {
    const part = first === undefined ? undefined : names.get(first.text.toLowerCase().replace(/:$/, ''));
    if (part === undefined || first === undefined) {
      links.findings.drop('line-unreadable', `line ${first?.line ?? 1}`, first?.text);
    } else if (part !== 'value') sides[part] = numbersOf(links, others, part);
    else {
      const value = others[0] === undefined ? 1 : links.value(others[0]);
      links.assertCells(cells.size + sides.row.length * sides.column.length);
      const places = sides.row.flatMap((row) => sides.column.map((column) => row * columns + column));
      for (const place of places) cells.set(place, { value, line: first.line });
    }
  }
  for (const [place, { value, line }] of cells) {
    links.add({ matrix: 0, row: Math.floor(place / columns), column: place % columns, value, line });
  }
}
