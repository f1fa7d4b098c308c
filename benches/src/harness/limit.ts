const shape = /^(<=|<|>=|>)\s*(\d+(?:\.\d+)?)$/u;

const holdsBy: Readonly<Record<string, (ratio: number, figure: number) => boolean>> = {
  '<=': (ratio, figure) => ratio <= figure,
  '<': (ratio, figure) => ratio < figure,
  '>=': (ratio, figure) => ratio >= figure,
  '>': (ratio, figure) => ratio > figure,
};

/**
 * Whether a ratio keeps to a limit such as `<=0.5`; no limit is always kept.
 * @throws RangeError for a limit of another form, because that is a mistake in the bench
 */
export function keepsTo(limit: string | null, ratio: number): boolean {
  if (limit === null) return true;
  const [, comparison = '', figure = ''] = shape.exec(limit) ?? [];
  const holds = holdsBy[comparison];
  if (holds === undefined) throw new RangeError(`A limit is written like "<=0.5", not "${limit}"`);
  return holds(ratio, Number(figure));
}
