/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/** Brings numbers into random order in place (Fisher & Yates). */
export function shuffle(numbers: Int32Array, random: () => number): void {
  for (let at = numbers.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = numbers[at]!;
    numbers[at] = numbers[other]!;
    numbers[other] = kept;
  }
}
