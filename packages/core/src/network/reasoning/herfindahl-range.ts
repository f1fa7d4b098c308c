/** A share of a whole, known only as lying between two figures from 0 to 1. */
export interface ShareRange {
  readonly from: number;
  readonly to: number;
}

/** Lowest and highest figure. */
export interface FigureRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Most shares for which the highest figure is exact; beyond, it is an upper bound close to it. */
const exactUpTo = 12;

/**
 * Between which figures the Herfindahl index Σ s² lies when shares are known as ranges; undefined where they contradict
 * each other. The lowest is found by levelling (the minimum of a convex sum), the highest at a corner of what is possible.
 * @param isComplete whether the shares make up the whole; otherwise others may hold what they leave
 */
export function herfindahlRange(shares: readonly ShareRange[], isComplete: boolean): FigureRange | undefined {
  const least = sumOf(shares.map(({ from }) => from));
  const most = sumOf(shares.map(({ to }) => to));
  const tolerance = 1e-9;
  if (least > 1 + tolerance || (isComplete && most < 1 - tolerance)) return undefined;
  return {
    lowest: isComplete ? levelled(shares) : sumOf(shares.map(({ from }) => from * from)),
    highest: highest(isComplete ? shares : [...shares, { from: 0, to: 1 }], 1 - least),
  };
}

/** Σ s² with all shares as equal as their ranges allow, by halving the level at which they add up to the whole. */
function levelled(shares: readonly ShareRange[]): number {
  let low = 0;
  let high = 1;
  const at = (level: number) => shares.map(({ from, to }) => Math.min(to, Math.max(from, level)));
  for (let round = 0; round < 60; round++) {
    const level = (low + high) / 2;
    if (sumOf(at(level)) < 1) low = level;
    else high = level;
  }
  return sumOf(at(high).map((share) => share * share));
}

function highest(shares: readonly ShareRange[], spare: number): number {
  const base = sumOf(shares.map(({ from }) => from * from));
  const rooms = shares.filter(({ from, to }) => to > from).toSorted((a, b) => b.from + b.to - a.from - a.to);
  return base + (rooms.length > exactUpTo ? boundedGain(rooms, spare) : bestGain(rooms, spare));
}

/** Largest gain of handing out what is spare: each range is filled or left, but one that takes the remainder. */
function bestGain(rooms: readonly ShareRange[], spare: number, taker?: ShareRange): number {
  const [first, ...others] = rooms;
  if (first === undefined) return taker === undefined || spare > taker.to - taker.from ? 0 : gainOf(taker, spare);
  const room = first.to - first.from;
  const gains = [bestGain(others, spare, taker)];
  if (room <= spare) gains.push(gainOf(first, room) + bestGain(others, spare - room, taker));
  if (taker === undefined) gains.push(bestGain(others, spare, first));
  return Math.max(...gains);
}

/** The same from above: the last range gains as if filled in proportion. */
function boundedGain(rooms: readonly ShareRange[], spare: number): number {
  let left = spare;
  let gain = 0;
  for (const { from, to } of rooms) {
    const taken = Math.min(left, to - from);
    gain += taken * (from + to);
    left -= taken;
  }
  return gain;
}

function gainOf({ from }: ShareRange, amount: number): number {
  return (from + amount) ** 2 - from ** 2;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
