import { readInline } from './rich-inline.js';
import type { ListLines } from './rich-list-lines.js';
import { collectList, opensList } from './rich-list-lines.js';
import type { RichBlock, RichHeading } from './rich-node.js';

/** Lists and quotations nest this deep at most; what would go deeper is read as plain paragraphs. */
const deepestNesting = 6;
const headingShape = /^(#{1,6})[ \t](.*)$/;
const levels = [1, 2, 3, 4, 5, 6] as const;

/**
 * Reads author text in a subset of Markdown into nodes, never into markup: paragraphs, headings (`#` to `######`), lists
 * (`-`, `*`, `+`, `•`; `1.`, `1)`), quotations (`>`), `**strong**`, `*emphasis*`, `` `code` ``, `[links](https://…)` and bare web
 * addresses. Everything else is text, HTML too.
 *
 * Where it differs from CommonMark it does so for its authors: a new line is a new line; stars and underscores inside a
 * word are letters („Besucher*innen“); a numbered list begins with 1, so that „24. Oktober“ stays a date; links with other
 * schemes than http, https, mailto and tel keep their words only; a picture becomes a link to it.
 * Linear in time, bounded in depth, and answers for any input.
 */
export function readRichText(source: string): readonly RichBlock[] {
  return readBlocks(source.split(/\r\n|\r|\n/), 0);
}

function readBlocks(lines: readonly string[], depth: number): RichBlock[] {
  const blocks: RichBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]?.trim() ?? '';
    const { next, block } = line === '' ? { next: at + 1, block: undefined } : readBlock(lines, at, depth);
    if (block !== undefined) blocks.push(block);
    at = next;
  }
  return blocks;
}

interface ReadBlock {
  readonly block: RichBlock;
  /** Number of the first line after the block. */
  readonly next: number;
}

function readBlock(lines: readonly string[], start: number, depth: number): ReadBlock {
  const line = lines[start]?.trim() ?? '';
  const heading = readHeading(line);
  if (heading !== undefined) return { block: heading, next: start + 1 };
  if (depth < deepestNesting && isQuote(line)) return readQuote(lines, start, depth);
  if (depth < deepestNesting && opensList(line)) return listOf(collectList(lines, start, startsBlock), depth);
  return readParagraph(lines, start, depth);
}

function startsBlock(line: string): boolean {
  return isQuote(line) || opensList(line) || headingShape.test(line);
}

function readHeading(line: string): RichHeading | undefined {
  const [, marks = '', words = ''] = headingShape.exec(line) ?? [];
  const level = levels[marks.length - 1];
  if (level === undefined) return undefined;
  return { kind: 'heading', level, children: readInline(withoutClosingMarks(words)) };
}

function withoutClosingMarks(words: string): string {
  const trimmed = words.trim();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  const isMark = end === 0 || trimmed[end - 1] === ' ' || trimmed[end - 1] === '\t';
  return isMark ? trimmed.slice(0, end).trimEnd() : trimmed;
}

function isQuote(line: string): boolean {
  return line.startsWith('>');
}

function readQuote(lines: readonly string[], start: number, depth: number): ReadBlock {
  const inside: string[] = [];
  let next = start;
  for (; next < lines.length; next++) {
    const line = lines[next]?.trimStart() ?? '';
    if (!isQuote(line)) break;
    inside.push(line.startsWith('> ') ? line.slice(2) : line.slice(1));
  }
  return { block: { kind: 'blockquote', children: readBlocks(inside, depth + 1) }, next };
}

function listOf({ isOrdered, items, next }: ListLines, depth: number): ReadBlock {
  const read = items.map((lines) => readBlocks(lines, depth + 1));
  return { block: { kind: isOrdered ? 'orderedList' : 'list', items: read }, next };
}

function readParagraph(lines: readonly string[], start: number, depth: number): ReadBlock {
  let next = start + 1;
  while (next < lines.length) {
    const line = lines[next]?.trim() ?? '';
    if (line === '' || (depth < deepestNesting ? startsBlock(line) : headingShape.test(line))) break;
    next += 1;
  }
  const words = lines.slice(start, next).map(withoutBreakMark).join('\n');
  return { block: { kind: 'paragraph', children: readInline(words) }, next };
}

/** A backslash at the end of a line asks for the new line that is there anyway. */
function withoutBreakMark(line: string): string {
  const trimmed = line.trim();
  return /(?<!\\)\\$/.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed;
}
