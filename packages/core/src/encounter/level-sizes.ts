/** Bounds of a table's size. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

const clamped = (level: number, { least, most }: SizeRange) => Math.min(Math.max(level, least), most);

/**
 * How many sit at each table so that sizes differ by at most one, as far as fewest and most of the tables allow.
 * @param limits fewest and most per table; together they leave room for the people
 * @param slack how far sizes may stray from that on either side, for groups that do not fit otherwise. Default 0
 */
export function levelSizes(people: number, limits: readonly SizeRange[], slack = 0): readonly SizeRange[] {
  const seated = (level: number) => limits.reduce((sum, limit) => sum + clamped(level, limit), 0);
  let low = 0;
  let high = people + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (seated(middle) <= people) low = middle;
    else high = middle;
  }
  const isExact = seated(low) === people;
  return limits.map((limit) => ({
    least: clamped(low - slack, limit),
    most: clamped(low + (isExact ? 0 : 1) + slack, limit),
  }));
}
