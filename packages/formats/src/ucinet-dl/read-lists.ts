import type { DlLayout } from './dl-header.js';
import type { DlLinks } from './dl-links.js';
import { wordLines } from './dl-words.js';
import type { DlWord } from './dl-words.js';

type Line = readonly DlWord[];

/** What a line of a list adds to one matrix. */
type LineReader = (links: DlLinks, line: Line, context: { readonly matrix: number; readonly row: number }) => void;

/** A pair, and how much. */
function edge(links: DlLinks, [from, to, amount]: Line, { matrix }: { readonly matrix: number }): void {
  const row = from === undefined ? undefined : links.end(from, 'row');
  if (from === undefined || row === undefined) return;
  const column = to === undefined ? undefined : links.end(to, 'column');
  // Somebody alone is somebody without ties.
  if (to === undefined) links.findings.drop('tie-end-missing', `line ${from.line}`, from.text);
  if (column === undefined) return;
  links.add({ matrix, row, column, value: amount === undefined ? 1 : links.value(amount), line: from.line });
}

/** A pair, and how much in each matrix. */
function edgeInAll(links: DlLinks, [from, to, ...amounts]: Line): void {
  if (from === undefined || to === undefined) return;
  const [row, column] = [links.end(from, 'row'), links.end(to, 'column')];
  if (row === undefined || column === undefined) return;
  for (const [matrix, amount] of amounts.entries()) {
    links.add({ matrix, row, column, value: links.value(amount), line: from.line });
  }
}

/** Somebody, and everybody they name. */
function named(links: DlLinks, [from, ...others]: Line, { matrix }: { readonly matrix: number }): void {
  const row = from === undefined ? undefined : links.end(from, 'row');
  if (row === undefined) return;
  for (const other of others) {
    const column = links.end(other, 'column');
    if (column !== undefined) links.add({ matrix, row, column, value: 1, line: other.line });
  }
}

/** Somebody, and everybody they name in order of preference. */
function ranked(links: DlLinks, [from, ...others]: Line, { matrix }: { readonly matrix: number }): void {
  const row = from === undefined ? undefined : links.end(from, 'row');
  if (row === undefined) return;
  for (const [place, other] of others.entries()) {
    const column = links.end(other, 'column');
    if (column !== undefined) links.add({ matrix, row, column, value: 1, line: other.line, rank: place + 1 });
  }
}

/** How many the one of this row names, and whom. */
function counted(
  links: DlLinks,
  [, ...others]: Line,
  { matrix, row }: { readonly matrix: number; readonly row: number },
): void {
  for (const other of others) {
    const column = links.end(other, 'column');
    if (column !== undefined) links.add({ matrix, row, column, value: 1, line: other.line });
  }
}

const readers: Readonly<Partial<Record<DlLayout, LineReader>>> = {
  edgelist1: edge,
  edgelist2: edge,
  edgearray1: edgeInAll,
  edgearray2: edgeInAll,
  nodelist1: named,
  nodelist2: named,
  nodelist1b: counted,
  rankedlist1: ranked,
  rankedlist2: ranked,
};

/** Reads lists line by line; a line with nothing but `!` begins the next matrix. Says whether the layout is a list. */
export function readLists(links: DlLinks, words: readonly DlWord[]): boolean {
  const { layout, dataAt } = links.header;
  const read = readers[layout];
  if (read === undefined) return false;
  let [matrix, row] = [0, 0];
  for (const line of wordLines(words, dataAt)) {
    if (line.length === 1 && line[0]?.text === '!') [matrix, row] = [matrix + 1, 0];
    else {
      read(links, line, { matrix, row });
      row += 1;
    }
  }
  return true;
}
