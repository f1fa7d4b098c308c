/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/** Brings the values of a list into a random order, in place (Fisher & Yates). */
export function shuffle(list: Int32Array, random: () => number): Int32Array {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at]!;
    list[at] = list[other]!;
    list[other] = kept;
  }
  return list;
}

/** Numbers from 0 up to, without, `size`. */
export function numbersBelow(size: number): Int32Array {
  return new Int32Array(size).map((_, at) => at);
}
