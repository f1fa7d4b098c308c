/** How far two values may be apart, as a share of the larger one. */
const tolerance = 1e-6;
/** Values below this share of the highest one count as that: what is as good as nothing has no digits to compare. */
const smallest = 1e-3;

/** Whether two programmes found the same value for everybody, undefined for the same ones. */
export function sameValues(ours: readonly number[], theirs: readonly number[]): boolean {
  const highest = ours.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0);
  if (ours.length !== theirs.length) return false;
  return ours.every((value, at) => {
    const other = theirs[at] ?? Number.NaN;
    if (Number.isNaN(value)) return Number.isNaN(other);
    return Math.abs(value - other) <= tolerance * Math.max(Math.abs(value), Math.abs(other), smallest * highest);
  });
}
