/** A word of a DL file: a number, a keyword or a label. */
export interface DlWord {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Counted from 1. */
  readonly line: number;
}

const word = /"([^"\n]*)"|'([^'\n]*)'|(\n)|([^\s,="']+)|["']/g;

/** The words of a DL file; blanks, commas, equal signs and line ends stand between them. */
export function dlWords(text: string): readonly DlWord[] {
  const words: DlWord[] = [];
  let line = 1;
  for (const [, double, single, newline, bare] of text.matchAll(word)) {
    if (newline !== undefined) line += 1;
    else if (bare !== undefined) words.push({ text: bare, isQuoted: false, line });
    else
      words.push({
        text: (double ?? single ?? '').trim(),
        isQuoted: double !== undefined || single !== undefined,
        line,
      });
  }
  return words;
}

/** Words by the lines they stand in, from a place in the list on. */
export function* wordLines(words: readonly DlWord[], from: number): Generator<readonly DlWord[]> {
  let line: DlWord[] = [];
  for (let at = from; at < words.length; at += 1) {
    const next = words[at];
    if (next === undefined) continue;
    if (line[0] !== undefined && line[0].line !== next.line) {
      yield line;
      line = [];
    }
    line.push(next);
  }
  if (line.length > 0) yield line;
}
