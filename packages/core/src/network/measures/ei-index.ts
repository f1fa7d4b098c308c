/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { seededRandom } from '../layout/seeded-random.js';
import { actorsWhere } from './actors-where.js';
import type { GraphView } from './graph-view.js';
import { numbersBelow, shuffle } from './shuffle.js';

/** Settings of {@link eiIndex}. */
export interface EiIndexOptions {
  /** How often groups are dealt out anew at random. Default 1,000. */
  readonly permutations?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** External and internal ties of one group or of all. */
export interface EiBalance {
  /** Ties to other groups. */
  readonly external: number;
  /** Ties inside. */
  readonly internal: number;
  /** (external − internal) / (external + internal): −1 all inside, +1 all outside; NaN without ties. */
  readonly index: number;
}

/** E–I index with what chance would give. */
export interface EiIndex extends EiBalance {
  /** Group → its own balance, in the order in which groups turn up; a tie between two groups counts for each. */
  readonly byGroup: ReadonlyMap<string, EiBalance>;
  /** Mean index when the same groups are dealt out at random: small groups have many external ties by size alone. */
  readonly expected: number;
  /** Share of those deals with an index as low or lower; below 0.05 actors keep to their own more than by chance. */
  readonly shareAsLow: number;
  /** Ties left out because an end has no group. */
  readonly withoutGroup: number;
}

/**
 * E–I index: whether actors tie themselves to others than their own group (Krackhardt & Stern 1988), beside its mean over
 * seeded permutations of the groups. Unweighted, direction dropped, parallel ties merged; isolates belong to a group but
 * have no ties; actors without a group are left out with their ties.
 * @param groups actor number → group, such as its sector; `undefined` for none
 */
export function eiIndex(
  view: GraphView,
  groups: readonly (string | undefined)[],
  options: EiIndexOptions = {},
): EiIndex {
  const { permutations = 1_000, seed = 1 } = options;
  const names = new Map<string | undefined, number>();
  for (const group of groups) if (group !== undefined && !names.has(group)) names.set(group, names.size);
  const of = numbersBelow(view.actorCount).map((actor) => names.get(groups[actor]) ?? -1);
  const pairs = pairsWithin(view, of);
  const balances = countByGroup(pairs, of, names.size);
  const internal = balances.reduce((sum, one) => sum + one.internal, 0);
  const whole = balanceOf(pairs.length / 2 - internal, internal);
  const chance = dealAnew(pairs, of, { times: permutations, random: seededRandom(seed), internal });
  const byGroup = new Map(Array.from(names, ([name = '', group]) => [name, balances[group]!]));
  return { ...whole, byGroup, ...chance, withoutGroup: view.tieCount - pairs.length / 2 };
}

function balanceOf(external: number, internal: number): EiBalance {
  return { external, internal, index: (external - internal) / (external + internal) };
}

/** Both ends of every tie between actors that have a group, one after the other. */
function pairsWithin({ actorCount, offsets, targets }: GraphView, of: Int32Array): Int32Array {
  const ends = new Int32Array(targets.length);
  let count = 0;
  for (let actor = 0; actor < actorCount; actor++) {
    for (let edge = offsets[actor]!; edge < offsets[actor + 1]!; edge++) {
      const other = targets[edge]!;
      if (other < actor || of[actor] === -1 || of[other] === -1) continue;
      ends[count++] = actor;
      ends[count++] = other;
    }
  }
  return ends.slice(0, count);
}

function countByGroup(pairs: Int32Array, of: Int32Array, size: number): readonly EiBalance[] {
  const [external, internal] = [new Int32Array(size), new Int32Array(size)];
  for (let at = 0; at < pairs.length; at += 2) {
    const [one, other] = [of[pairs[at]!]!, of[pairs[at + 1]!]!];
    if (one === other) internal[one]! += 1;
    else {
      external[one]! += 1;
      external[other]! += 1;
    }
  }
  return Array.from(external, (count, group) => balanceOf(count, internal[group]!));
}

interface Dealing {
  readonly times: number;
  readonly random: () => number;
  /** Internal ties in truth. */
  readonly internal: number;
}

/** Deals groups out at random among the actors that have one. */
function dealAnew(pairs: Int32Array, of: Int32Array, { times, random, internal }: Dealing) {
  const holders = actorsWhere(of.length, (actor) => of[actor] !== -1);
  const cards = holders.map((actor) => of[actor]!);
  const dealt = of.slice();
  let [sum, asLow] = [0, 0];
  for (let time = 0; time < times; time++) {
    shuffle(cards, random);
    for (let at = 0; at < cards.length; at++) dealt[holders[at]!] = cards[at]!;
    let inside = 0;
    for (let at = 0; at < pairs.length; at += 2) if (dealt[pairs[at]!] === dealt[pairs[at + 1]!]) inside += 1;
    sum += inside;
    if (inside >= internal) asLow += 1;
  }
  const ties = pairs.length / 2;
  return { expected: 1 - (2 * sum) / times / ties, shareAsLow: asLow / times };
}
