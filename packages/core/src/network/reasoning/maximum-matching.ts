/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */

/** What a matching is searched in: two sides by number, and whom each of the left one could go with, wanted ones first. */
export interface MatchingInput {
  readonly rightCount: number;
  readonly candidates: readonly (readonly number[])[];
}

/** No partner. */
export const unmatched = -1;

interface Work extends MatchingInput {
  /** Left → right. */
  readonly rightOf: Int32Array;
  readonly leftOf: Int32Array;
  /** Left → layer of the last search, −1 where not reached. */
  readonly layers: Int32Array;
}

/**
 * Partner of each on the left in a largest matching, −1 for none: as many pairs as possible, nobody in two of them.
 * Hopcroft & Karp 1973, O(pairs · √n), without recursion. Same input, same matching.
 */
export function maximumMatching(input: MatchingInput): Int32Array {
  const work: Work = {
    ...input,
    rightOf: new Int32Array(input.candidates.length).fill(unmatched),
    leftOf: new Int32Array(input.rightCount).fill(unmatched),
    layers: new Int32Array(input.candidates.length),
  };
  while (layer(work)) {
    const cursor = new Int32Array(input.candidates.length);
    for (let left = 0; left < cursor.length; left++) if (work.rightOf[left] === unmatched) augment(work, left, cursor);
  }
  return work.rightOf;
}

/** Layers the left side by the shortest alternating ways from those without partner; false where none leads on. */
function layer({ candidates, rightOf, leftOf, layers }: Work): boolean {
  const queue: number[] = [];
  for (const [left, right] of rightOf.entries()) {
    layers[left] = right === unmatched ? 0 : -1;
    if (right === unmatched) queue.push(left);
  }
  let leadsOn = false;
  for (const left of queue) {
    for (const right of candidates[left]!) {
      const next = leftOf[right]!;
      if (next === unmatched) leadsOn = true;
      else if (layers[next] === -1) {
        layers[next] = layers[left]! + 1;
        queue.push(next);
      }
    }
  }
  return leadsOn;
}

/** Walks one alternating way down the layers to somebody free and turns it over. */
function augment({ candidates, rightOf, leftOf, layers }: Work, start: number, cursor: Int32Array): void {
  const way = [start];
  while (way.length > 0) {
    const left = way.at(-1)!;
    const right = candidates[left]![cursor[left]!];
    if (right === undefined) {
      layers[left] = -1;
      way.pop();
      continue;
    }
    const next = leftOf[right]!;
    if (next === unmatched) {
      turnOver(way, { candidates, cursor, rightOf, leftOf });
      return;
    }
    if (layers[next] === layers[left]! + 1) way.push(next);
    else cursor[left]! += 1;
  }
}

type Turning = Pick<Work, 'candidates' | 'rightOf' | 'leftOf'> & { readonly cursor: Int32Array };

function turnOver(way: readonly number[], { candidates, cursor, rightOf, leftOf }: Turning): void {
  for (const left of way) {
    const right = candidates[left]![cursor[left]!]!;
    rightOf[left] = right;
    leftOf[right] = left;
  }
}
