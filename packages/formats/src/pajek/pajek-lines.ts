/** One line of a Pajek file as words; a quoted label is one word. */
export interface PajekLine {
  readonly words: readonly string[];
  /** Whether a word stood in quotes, at the same index. */
  readonly quoted: readonly boolean[];
  /** Counted from 1. */
  readonly number: number;
}

const word = /"([^"]*)"|'([^']*)'(?=\s|$)|(\S+)/g;

function readLine(text: string, number: number): PajekLine {
  if (!text.includes('"') && !text.includes("'")) {
    const words = text.split(/\s+/);
    return { words, quoted: [], number };
  }
  const matches = [...text.matchAll(word)];
  return {
    words: matches.map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
    quoted: matches.map(([, double, single]) => (double ?? single) !== undefined),
    number,
  };
}

/** The lines of a Pajek file that say something; comments begin with `%`. */
export function* pajekLines(text: string): Generator<PajekLine> {
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number += 1;
    const trimmed = line.trim();
    if (trimmed !== '' && !trimmed.startsWith('%')) yield readLine(trimmed, number);
  }
}
