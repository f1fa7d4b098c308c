import type { ReadWarning } from '@geflecht/formats';

/** A column as the reader understood it. */
export interface UnderstoodColumn {
  /** What it holds, by the name a mapping uses. */
  readonly role: string;
  /** Headings, several where a role has several columns. */
  readonly headings: readonly string[];
  /** Whether only its cells gave it away. */
  readonly isGuessed: boolean;
}

const mappedCodes = new Set(['columns-mapped', 'fields-mapped']);
const guessedCode = 'columns-guessed';
const pair = /([A-Za-z]+) ← (.+?)(?=, [A-Za-z]+ ← |$)/gu;

/** The list inside the sentence: after the first colon, without its closing words. */
function listIn(sentence: string): string {
  const start = sentence.indexOf(': ');
  return start < 0 ? '' : sentence.slice(start + 2).replace(/\.(?: Bitte prüfen\.)?$/u, '');
}

function pairsIn({ message }: ReadWarning): readonly (readonly [role: string, written: string])[] {
  const pairs = [...listIn(message.de).matchAll(pair)];
  return pairs.flatMap(([, role = '', written = '']) => (written.endsWith('…') ? [] : [[role, written] as const]));
}

function headingsIn(written: string, known: ReadonlySet<string>): readonly string[] {
  return known.has(written) ? [written] : written.split(' + ');
}

/**
 * Tells which columns the reader took for what. Results carry this in the sentences of their warnings only; where one
 * cannot be taken apart its columns are missing here, and nothing else depends on it.
 *
 * @param known headings of the file, to tell a `+` in a heading from one between two
 */
export function understoodColumns(
  warnings: readonly ReadWarning[],
  known: readonly string[] = [],
): readonly UnderstoodColumn[] {
  const headings = new Set(known);
  const guessed = new Set(
    warnings.filter(({ code }) => code === guessedCode).flatMap((warning) => pairsIn(warning).map(([role]) => role)),
  );
  const found = new Map<string, UnderstoodColumn>();
  for (const warning of warnings.filter(({ code }) => mappedCodes.has(code))) {
    for (const [role, written] of pairsIn(warning)) {
      if (found.has(role)) continue;
      found.set(role, { role, headings: headingsIn(written, headings), isGuessed: guessed.has(role) });
    }
  }
  return [...found.values()];
}
