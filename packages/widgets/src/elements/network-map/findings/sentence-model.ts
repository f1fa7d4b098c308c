/**
 * Puts together a sentence: `{hole}` stands for what the second parameter hands back, and `[…]` is left out where it has
 * a hole that stays empty.
 */
export function sentencePieces<Piece>(
  sentence: string,
  fill: (hole: string) => Piece | undefined,
): readonly (Piece | string | undefined)[] {
  return sentence.split(/[[\]]/).flatMap((clause, at) => {
    const pieces = clause.split(/[{}]/).map((words, nth) => (nth % 2 === 0 ? words : fill(words)));
    return at % 2 === 1 && pieces.includes(undefined) ? [] : pieces;
  });
}

/** The pieces in one row, words beside words as one. */
export function joinWords(pieces: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const piece of pieces.flat()) {
    const before = joined.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') joined.splice(-1, 1, before + piece);
    else joined.push(piece);
  }
  return joined;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Fills a hole of a figure: `{name}`, `{name|one|many}` with its noun, `{name?one|many}` without the figure. Undefined for
 * figures that are not there, and for nought, except where only a form is chosen.
 */
export function figureWords(
  hole: string,
  figures: Readonly<Record<string, number | string>>,
  locale: string,
): string | undefined {
  const [name = '', sign, forms = ''] = hole.split(/([|?])(.*)/s);
  const figure = figures[name];
  if (figure === undefined) return undefined;
  const [one, many] = forms.split('|');
  const form = (figure === 1 ? one : many) ?? '';
  if (sign === '?') return form;
  if (figure === 0) return undefined;
  const words =
    typeof figure === 'string' && isDay.test(figure)
      ? new Date(figure).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' })
      : figure.toLocaleString(locale);
  return sign === undefined ? words : `${words} ${form}`;
}
