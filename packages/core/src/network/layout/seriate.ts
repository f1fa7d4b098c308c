/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/** Two items that should stand close to each other. */
export interface SeriationLink {
  readonly from: number;
  readonly to: number;
  /** More pulls closer. */
  readonly weight: number;
}

/** What {@link seriate} brings into order: items are numbers from 0. */
export interface Seriation {
  readonly count: number;
  readonly links: readonly SeriationLink[];
  /** Whether the last stands beside the first. Default false. */
  readonly isRing?: boolean;
  /** Items of equal number stay together, in ascending order of that number. Default one block. */
  readonly blocks?: readonly number[];
}

type Neighbours = readonly (readonly { readonly other: number; readonly weight: number }[])[];

function neighboursOf({ count, links }: Seriation): Neighbours {
  const neighbours = Array.from({ length: count }, () => new Array<{ other: number; weight: number }>());
  for (const { from, to, weight } of links) {
    if (from === to) continue;
    neighbours[from]!.push({ other: to, weight });
    neighbours[to]!.push({ other: from, weight });
  }
  return neighbours;
}

const mostRounds = 30;

/**
 * An order that keeps the weighted sum of the distances between linked items low (minimum linear or circular
 * arrangement): a chain of close items, then exchanges as long as they help. Time O(items² × links of an item) a round, for
 * some hundreds of items. The same data give the same order.
 */
export function seriate(seriation: Seriation): readonly number[] {
  const neighbours = neighboursOf(seriation);
  const order = chain(seriation, neighbours);
  const places = new Int32Array(seriation.count);
  for (const [place, item] of order.entries()) places[item] = place;
  for (let round = 0; round < mostRounds; round++) {
    if (!exchangeAll({ seriation, neighbours, order, places })) break;
  }
  return order;
}

/** Starts where most links end and goes on with what is linked most to what stands already, block by block. */
function chain({ count, blocks = [] }: Seriation, neighbours: Neighbours): number[] {
  const waiting = new Set(Array.from({ length: count }, (_, item) => item));
  const pull = new Float64Array(count);
  const order: number[] = [];
  while (waiting.size > 0) {
    const block = Math.min(...Array.from(waiting, (item) => blocks[item] ?? 0));
    let next = -1;
    for (const item of waiting) {
      if ((blocks[item] ?? 0) === block && (next === -1 || pull[item]! > pull[next]!)) next = item;
    }
    if (order.length === 0 || pull[next] === 0)
      next = fewestLinks(waiting, neighbours, (item) => (blocks[item] ?? 0) === block);
    waiting.delete(next);
    order.push(next);
    for (let item = 0; item < count; item++) pull[item]! /= 2;
    for (const { other, weight } of neighbours[next]!) pull[other]! += weight;
  }
  return order;
}

/** A loose end to start a chain from. */
function fewestLinks(items: Iterable<number>, neighbours: Neighbours, isMeant: (item: number) => boolean): number {
  let [best, fewest] = [-1, Infinity];
  for (const item of items) {
    const links = neighbours[item]!.length || Infinity;
    if (isMeant(item) && (best === -1 || links < fewest)) [best, fewest] = [item, links];
  }
  return best;
}

interface Exchange {
  readonly seriation: Seriation;
  readonly neighbours: Neighbours;
  readonly order: number[];
  readonly places: Int32Array;
}

function exchangeAll(exchange: Exchange): boolean {
  const { seriation, order, places } = exchange;
  const { blocks = [] } = seriation;
  let hasHelped = false;
  for (let one = 0; one < order.length; one++) {
    for (let two = one + 1; two < order.length; two++) {
      const [first, second] = [order[one]!, order[two]!];
      if (blocks[first] !== blocks[second]) continue;
      const before = lengthAround(first, exchange) + lengthAround(second, exchange);
      [places[first], places[second]] = [two, one];
      const after = lengthAround(first, exchange) + lengthAround(second, exchange);
      if (after < before - 1e-9) {
        [order[one], order[two]] = [second, first];
        hasHelped = true;
      } else [places[first], places[second]] = [one, two];
    }
  }
  return hasHelped;
}

function lengthAround(item: number, { seriation, neighbours, places }: Exchange): number {
  const own = places[item]!;
  let sum = 0;
  for (const { other, weight } of neighbours[item]!) {
    const away = Math.abs(places[other]! - own);
    sum += weight * (seriation.isRing === true ? Math.min(away, seriation.count - away) : away);
  }
  return sum;
}
