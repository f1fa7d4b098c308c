/** Width of a line in a mail that every program shows whole. */
export const lineWidth = 72;

/** How the lines of a text are set in. */
export interface Indent {
  /** Before the first line; default nothing. */
  readonly first?: string;
  /** Before the other lines; default nothing. */
  readonly rest?: string;
}

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

function widthOf(text: string): number {
  // Counting letters one by one costs; most words are plain.
  return /^[\u0020-\u024f]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
}

function wrapLine(line: string, { first = '', rest = '' }: Indent): readonly string[] {
  const words = line.split(/ +/).filter((word) => word !== '');
  const lines: string[] = [];
  let [current, width] = ['', 0];
  for (const word of words) {
    const indent = lines.length === 0 ? first : rest;
    const wordWidth = widthOf(word);
    if (current !== '' && widthOf(indent) + width + 1 + wordWidth > lineWidth) {
      lines.push(indent + current);
      [current, width] = [word, wordWidth];
    } else {
      [current, width] = current === '' ? [word, wordWidth] : [`${current} ${word}`, width + 1 + wordWidth];
    }
  }
  return current === '' ? lines : [...lines, (lines.length === 0 ? first : rest) + current];
}

/**
 * Breaks a text into lines of at most 72 letters; its own line breaks stay, a list keeps its words beside its mark, and a
 * word longer than a line, such as an address, stays whole.
 */
export function wrapText(text: string, indent: Indent = {}): string {
  const { first = '', rest = '' } = indent;
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => {
      const mark = /^\s*(?:[-•]|\d{1,3}\.)\s+/.exec(line)?.[0] ?? /^\s*/.exec(line)?.[0] ?? '';
      const before = index === 0 ? first : rest;
      const lines = wrapLine(line.slice(mark.length), { first: before + mark, rest: rest + ' '.repeat(mark.length) });
      return lines.length === 0 ? [''] : lines;
    })
    .join('\n');
}
