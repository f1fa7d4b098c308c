import type { Participant } from './sign-up.js';

/** Bands of ages in which children are counted, in years, both ends included. */
export const ageBands = [
  [0, 2],
  [3, 5],
  [6, 9],
  [10, 13],
  [14, 17],
] as const;

/** The band a child is counted in; `undefined` without an age, and for the grown-up. */
export function ageBandOf({ age }: Pick<Participant, 'age'>): (typeof ageBands)[number] | undefined {
  return ageBands.find(([from, to]) => age !== undefined && age >= from && age <= to);
}
