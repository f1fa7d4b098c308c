import { readInline } from './rich-inline.js';
import { collectList, opensList } from './rich-list-lines.js';
import type { RichBlock, RichHeading } from './rich-node.js';

/** Lists and quotations nest this deep at most; what would go deeper is read as plain paragraphs. */
const deepestNesting = 6;
const headingShape = /^(#{1,6})[ \t](.*)$/;

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
  const mayNest = depth < deepestNesting;
  const isQuote = (line: string) => mayNest && line.startsWith('>');
  const isList = (line: string) => mayNest && opensList(line);
  const startsBlock = (line: string) => isQuote(line) || isList(line) || headingShape.test(line);
  let at = 0;
  /** Takes the present line and those after it for which something holds. */
  const take = (goesOn: (line: string) => boolean) => {
    const start = at;
    do at += 1;
    while (at < lines.length && goesOn(lines[at]?.trim() ?? ''));
    return lines.slice(start, at).map((line) => line.trim());
  };
  while (at < lines.length) {
    const line = lines[at]?.trim() ?? '';
    const [, marks, title = ''] = headingShape.exec(line) ?? [];
    if (line === '') at += 1;
    else if (marks !== undefined) {
      blocks.push({
        kind: 'heading',
        level: marks.length as RichHeading['level'],
        children: readInline(
          title
            .trim()
            .replace(/(^|[ \t])#+$/, '')
            .trimEnd(),
        ),
      });
      at += 1;
    } else if (isQuote(line)) {
      const inside = take(isQuote).map((quoted) => quoted.replace(/^> ?/, ''));
      blocks.push({ kind: 'blockquote', children: readBlocks(inside, depth + 1) });
    } else if (isList(line)) {
      const { isOrdered, items, next } = collectList(lines, at, startsBlock);
      const read = items.map((item) => readBlocks(item, depth + 1));
      blocks.push({ kind: isOrdered ? 'orderedList' : 'list', items: read });
      at = next;
    } else {
      const words = take((next) => next !== '' && !startsBlock(next));
      // A backslash at the end of a line asks for the new line that is there anyway.
      const children = readInline(words.map((each) => each.replace(/(?<!\\)\\$/, '').trimEnd()).join('\n'));
      blocks.push({ kind: 'paragraph', children });
    }
  }
  return blocks;
}
