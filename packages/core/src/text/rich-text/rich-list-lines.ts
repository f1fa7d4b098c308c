/** The lines of a list, taken apart. */
export interface ListLines {
  readonly isOrdered: boolean;
  /** Lines of each item, without its mark and indent. */
  readonly items: readonly (readonly string[])[];
  /** Number of the first line after the list. */
  readonly next: number;
}

interface Mark {
  readonly isOrdered: boolean;
  /** Columns before the words. */
  readonly width: number;
  readonly words: string;
}

const markShape = /^([-*+•]|(\d{1,9})[.)])[ \t](.*)$/;
const columnsOfTab = 4;
/** Columns by which a line must stand further in to belong to an item. */
const leastIndent = 2;

function readMark(line: string): Mark | undefined {
  const [, mark, , rest = ''] = markShape.exec(line.trimStart()) ?? [];
  const words = rest.trimStart();
  if (mark === undefined || words === '') return undefined;
  return { isOrdered: mark.length > 1, width: indentOf(line) + mark.length + 1, words };
}

function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += columnsOfTab;
    else break;
  }
  return columns;
}

function withoutIndent(line: string, most: number): string {
  let columns = 0;
  let at = 0;
  while (columns < most && (line[at] === ' ' || line[at] === '\t')) columns += line[at++] === ' ' ? 1 : columnsOfTab;
  return line.slice(at);
}

/** Whether a line can begin a list: with a bullet, or with the number 1. */
export function opensList(line: string): boolean {
  const [, mark, number, words = ''] = markShape.exec(line.trimStart()) ?? [];
  return mark !== undefined && words.trim() !== '' && (number === undefined || Number(number) === 1);
}

/**
 * Collects the list that begins on a line. A line belongs to an item where it stands further in than the list, or follows
 * its words without a blank line and begins no other block.
 * @param startsBlock whether an unindented line begins another block
 */
export function collectList(
  lines: readonly string[],
  start: number,
  startsBlock: (line: string) => boolean,
): ListLines {
  const first = lines[start] ?? '';
  const isOrdered = readMark(first)?.isOrdered ?? false;
  const limit = indentOf(first) + leastIndent;
  const items: string[][] = [];
  let width = 0;
  let blanks = 0;
  let next = start;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const item = items.at(-1);
    const isInside = item !== undefined && indentOf(line) >= limit;
    const mark = isInside ? undefined : readMark(line);
    if (line.trim() === '') {
      blanks += 1;
    } else if (mark?.isOrdered === isOrdered) {
      items.push([mark.words]);
      ({ width } = mark);
      blanks = 0;
    } else if (isInside || (item !== undefined && blanks === 0 && !startsBlock(line.trim()))) {
      if (blanks > 0) item.push('');
      item.push(withoutIndent(line, width));
      blanks = 0;
    } else break;
  }
  return { isOrdered, items, next };
}
