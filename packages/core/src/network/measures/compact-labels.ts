/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/** Numbers labels below `most` anew from 0 in the order of their first use, in place; hands back how many there are. */
export function compactLabels(labels: Int32Array, most: number): number {
  const numbers = new Int32Array(most).fill(-1);
  let count = 0;
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node]!;
    if (numbers[label] === -1) numbers[label] = count++;
    labels[node] = numbers[label]!;
  }
  return count;
}
