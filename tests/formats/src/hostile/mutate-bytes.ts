import { pick } from '@geflecht/tooling-run/seeded-random';
import type { Random } from '@geflecht/tooling-run/seeded-random';
import { bytesOf, joined } from './joined.js';
import { nastyTexts } from './nasty.js';

const nasty = nastyTexts.map(bytesOf);

/** Cuts off, leaves out, repeats, overwrites, inserts something nasty, flips a byte, or grafts a piece of another file. */
export function mutateBytes(bytes: Uint8Array, random: Random, donors: readonly Uint8Array[]): Uint8Array {
  const place = () => Math.floor(random() * bytes.length);
  const [from = 0, to = 0] = [place(), place()].toSorted((a, b) => a - b);
  const [before, middle, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  const other = pick(donors, random);
  const variants = [
    () => before,
    () => joined(before, after),
    () => joined(before, middle, middle, after),
    () => joined(before, pick(nasty, random), middle, after),
    () => joined(before, pick(nasty, random), after),
    () => bytes.map((byte, index) => (index === from ? Math.floor(random() * 256) : byte)),
    () => joined(before, other.subarray(0, Math.floor(random() * other.length)), after),
  ];
  return pick(variants, random)();
}
