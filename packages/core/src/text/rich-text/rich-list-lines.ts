/** The lines of a list, taken apart. */
export interface ListLines {
  readonly isOrdered: boolean;
  /** Lines of each item, without its mark and indent. */
  readonly items: readonly (readonly string[])[];
  /** Number of the first line after the list. */
  readonly next: number;
}

interface Mark {
  /** Absent for a bullet. */
  readonly number: string | undefined;
  /** Columns before the words. */
  readonly width: number;
  readonly words: string;
}

const markShape = /^([-*+•]|(\d{1,9})[.)])[ \t](.*)$/;
const tab = '    ';
/** Columns by which a line must stand further in to belong to an item. */
const leastIndent = 2;

function readMark(line: string): Mark | undefined {
  const [, mark = '', number, rest = ''] = markShape.exec(line.trimStart()) ?? [];
  const words = rest.trimStart();
  return words === '' ? undefined : { number, width: indentOf(line) + mark.length + 1, words };
}

/** Columns of white space before the words of a line. */
function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', tab).length;
}

function withoutIndent(line: string, most: number): string {
  return ' '.repeat(Math.max(0, indentOf(line) - most)) + line.trimStart();
}

/** Whether a line can begin a list: with a bullet, or with the number 1. */
export function opensList(line: string): boolean {
  const mark = readMark(line);
  return mark !== undefined && Number(mark.number ?? 1) === 1;
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
  const isOrdered = readMark(first)?.number !== undefined;
  const limit = indentOf(first) + leastIndent;
  const items: string[][] = [];
  let width = 0;
  let isParted = false;
  let next = start;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const item = items.at(-1);
    const isInside = item && indentOf(line) >= limit;
    const mark = isInside ? undefined : readMark(line);
    const isBlank = line.trim() === '';
    if (mark && (mark.number !== undefined) === isOrdered) {
      items.push([mark.words]);
      ({ width } = mark);
    } else if (isInside || (item && !isParted && !startsBlock(line.trim()))) {
      if (!isBlank) item.push(...(isParted ? [''] : []), withoutIndent(line, width));
    } else if (!isBlank) break;
    isParted = isBlank;
  }
  return { isOrdered, items, next };
}
