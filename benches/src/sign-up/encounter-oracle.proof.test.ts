import { planEncounters } from '@geflecht/core/encounter';
import type { EncounterProblem } from '@geflecht/core/encounter';
import { buildCafe } from '@geflecht/core/testing';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import { expect, it } from 'vitest';
import { peerProblemOf, worthOf } from './encounter-peers.js';

const cases = proofCount({ name: 'encounter plans beside all plans there are', usual: 60, full: 600 });

const sizes = [
  { people: 4, tables: 2, rounds: 3 },
  { people: 5, tables: 2, rounds: 3 },
  { people: 6, tables: 2, rounds: 2 },
  { people: 6, tables: 3, rounds: 2 },
  { people: 7, tables: 3, rounds: 2 },
  { people: 8, tables: 2, rounds: 2 },
];

/** Small cafés of few organisations, every other one with hosts. */
function caseOf(seed: number): EncounterProblem {
  const size = sizes[seed % sizes.length] ?? { people: 4, tables: 2, rounds: 3 };
  const drawn = { ...size, organisations: 2 + (seed % 5), ties: seed % 4, sectors: 1 + (seed % 3), seed };
  const cafe = buildCafe(drawn, { revisits: 'allow' });
  if (seed % 2 === 0) return cafe;
  return { ...cafe, people: cafe.people.map((person) => ({ ...person, hostOf: undefined })) };
}

const countAt = (seats: readonly number[], table: number) => seats.filter((each) => each === table).length;

/** All ways to seat everybody in one round at tables whose sizes differ by at most one. */
function roundsOf({ people, tables }: EncounterProblem): readonly (readonly number[])[] {
  const [least, most] = [Math.floor(people.length / tables.length), Math.ceil(people.length / tables.length)];
  let ways: readonly (readonly number[])[] = [[]];
  for (const { hostOf } of people) {
    ways = ways.flatMap((seats) =>
      tables.flatMap(({ partId }, table) =>
        (hostOf ?? partId) === partId && countAt(seats, table) < most ? [[...seats, table]] : [],
      ),
    );
  }
  return ways.filter((seats) => tables.every((_, table) => countAt(seats, table) >= least));
}

function highestWorth(problem: EncounterProblem): number {
  const peer = peerProblemOf(problem);
  const ways = roundsOf(problem);
  const worthFrom = (seats: readonly (readonly number[])[]): number => {
    if (seats.length === problem.rounds.length) return worthOf(seats, peer);
    return ways.reduce((highest, way) => Math.max(highest, worthFrom([...seats, way])), 0);
  };
  return worthFrom([]);
}

it('finds the best of all plans, and a bound that none of them exceeds', () => {
  const different = Array.from({ length: cases }, (_, seed) => {
    const problem = caseOf(seed);
    const highest = highestWorth(problem);
    const plan = planEncounters(problem, { steps: 50_000 });
    const figures = plan.ok ? plan.value.figures : { value: -1, valueAtMost: -1 };
    return { seed, highest, value: figures.value, isBounded: figures.valueAtMost >= highest };
  }).filter(({ highest, value, isBounded }) => value !== highest || !isBounded);
  expect(different).toEqual([]);
});
