import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStrangers } from '../testing/index.js';
import { boundOf, judgeSeats } from './encounter-figures.js';
import type { EncounterFigures, Judging } from './encounter-figures.js';
import { encounterField, sizeFrames } from './encounter-field.js';
import type { EncounterProblem } from './encounter-problem.js';
import { planEncounters } from './plan-encounters.js';
import type { PlannedPlace } from './planned-place.js';

function judgingOf(problem: EncounterProblem): Judging {
  const field = encounterField(problem);
  return { problem, field, sizes: sizeFrames(problem, field) };
}

/** All ways to seat everybody in one round at tables of level sizes, hosts at their own. */
function roundsOf({ people, tables }: EncounterProblem, { sizes }: Judging, round: number): readonly PlannedPlace[][] {
  const { least, most } = sizes.level;
  const found: PlannedPlace[][] = [];
  const counts = tables.map(() => 0);
  const seat = (at: number, places: readonly PlannedPlace[]): void => {
    const person = people[at];
    if (person === undefined) {
      if (counts.every((count, table) => count >= (least[table] ?? 0))) found.push([...places]);
      return;
    }
    for (const [table, { partId }] of tables.entries()) {
      if ((person.hostOf ?? partId) !== partId || (counts[table] ?? 0) >= (most[table] ?? 0)) continue;
      counts[table] = (counts[table] ?? 0) + 1;
      seat(at + 1, [...places, { personId: person.personId, round, partId }]);
      counts[table] = (counts[table] ?? 0) - 1;
    }
  };
  seat(0, []);
  return found;
}

/** The highest worth and the most new pairs of any plan there is, by trying all. */
function bestOf(problem: EncounterProblem): {
  readonly value: number;
  readonly newPairs: number;
  readonly bound: Bound;
} {
  const judging = judgingOf(problem);
  const bound = boundOf(judging);
  const ways = problem.rounds.map((round) => roundsOf(problem, judging, round));
  const best = { value: 0, newPairs: 0 };
  const tryFrom = (at: number, places: readonly PlannedPlace[]): void => {
    if (at < ways.length) {
      for (const way of ways[at] ?? []) tryFrom(at + 1, [...places, ...way]);
      return;
    }
    const figures: EncounterFigures = judgeSeats(places, judging, bound).figures;
    best.value = Math.max(best.value, figures.value);
    best.newPairs = Math.max(best.newPairs, figures.newPairs);
  };
  tryFrom(0, []);
  return { ...best, bound };
}

type Bound = ReturnType<typeof boundOf>;

const sizes = [
  { people: 4, tables: 2, rounds: 3 },
  { people: 5, tables: 2, rounds: 2 },
  { people: 6, tables: 3, rounds: 2 },
  { people: 6, tables: 2, rounds: 2 },
  { people: 7, tables: 2, rounds: 1 },
] as const;

const small: fc.Arbitrary<EncounterProblem> = fc
  .constantFrom(...sizes)
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      houses: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size.people, maxLength: size.people }),
      hosts: fc.integer({ min: 0, max: size.tables }),
      stage: fc.constantFrom('wished' as const, 'contact' as const, 'cooperation' as const),
    }),
  )
  .map(({ size, houses, hosts, stage }) => {
    const problem = buildStrangers(size, { revisits: 'allow', ties: [{ actorIds: ['o0', 'o1'], stage }] });
    const people = problem.people.map((person, at) => ({
      ...person,
      hostOf: at < hosts ? problem.tables[at]?.partId : undefined,
      organisationKeys: houses[at] === 3 ? [] : [`o${houses[at]}`],
      actorIds: [`o${houses[at]}`],
      sectorIds: [`s${(houses[at] ?? 0) % 2}`],
    }));
    return { ...problem, people };
  });

describe('the bound', () => {
  it('is never below what trying all plans finds, and the plan is the best of them', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const { value, newPairs, bound } = bestOf(problem);
        const plan = planEncounters(problem, { steps: 20_000 });
        expect(bound.value).toBeGreaterThanOrEqual(value);
        expect(bound.newPairs).toBeGreaterThanOrEqual(newPairs);
        expect(plan.ok && plan.value.figures.value).toBe(value);
      }),
      { numRuns: 40, seed: 2027 },
    );
  });

  it('is reached where everybody can meet somebody new at every table', () => {
    expect(bestOf(buildStrangers({ people: 4, tables: 2, rounds: 3 }))).toMatchObject({
      newPairs: 6,
      bound: { newPairs: 6, value: 60 },
    });
  });

  it('knows that of more people at a table than tables some met before', () => {
    const problem = buildStrangers({ people: 6, tables: 2, rounds: 2 });
    expect(bestOf(problem)).toMatchObject({ newPairs: 10, bound: { newPairs: 10 } });
  });

  it('grants hosts nobody of those who stay at other tables', () => {
    const problem = buildStrangers({ people: 4, tables: 2, rounds: 3 });
    const people = problem.people.map((person, at) => ({ ...person, hostOf: problem.tables[at]?.partId }));
    expect(bestOf({ ...problem, people })).toMatchObject({ newPairs: 4, bound: { newPairs: 5 } });
  });
});
