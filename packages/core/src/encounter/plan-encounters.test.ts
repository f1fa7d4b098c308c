import { describe, expect, it } from 'vitest';
import { brokenWishes, buildCafe, buildStrangers } from '../testing/index.js';
import type { EncounterProblem } from './encounter-problem.js';
import { judgeEncounters } from './judge-encounters.js';
import { planEncounters, planEncountersWork } from './plan-encounters.js';
import type { EncounterPlan, PlanEncountersOptions } from './plan-encounters.js';

function planned(problem: EncounterProblem, options: PlanEncountersOptions = {}): EncounterPlan {
  const plan = planEncounters(problem, options);
  if (!plan.ok) throw new RangeError(plan.code);
  return plan.value;
}

describe('strangers of whom everybody can meet everybody', () => {
  it.each([
    ['4 × 4 people in 5 rounds, an affine plane', { people: 16, tables: 4, rounds: 5 }, 120],
    ['5 × 5 people in 6 rounds', { people: 25, tables: 5, rounds: 6 }, 300],
    ['9 × 9 people in 10 rounds', { people: 81, tables: 9, rounds: 10 }, 3240],
    ['2 × 2 people in 3 rounds', { people: 4, tables: 2, rounds: 3 }, 6],
  ])('do so exactly once: %s', (_case, size, pairs) => {
    const { figures, steps } = planned(buildStrangers(size, { revisits: 'allow' }));
    expect(figures).toMatchObject({ newPairs: pairs, newPairsAtMost: pairs, share: 1, repeats: 0 });
    expect(figures.perPerson.least).toBe(size.people - 1);
    expect(steps).toBe(0);
  });

  it('meet in seven eighths of the possible pairs when nobody comes to a table twice', () => {
    const { figures } = planned(buildStrangers({ people: 16, tables: 4, rounds: 4 }));
    expect(figures).toMatchObject({ newPairs: 84, newPairsAtMost: 96, revisits: 0 });
  });

  it('meet without a repeat where hosts stay, by rows of the plane', () => {
    const problem = buildStrangers({ people: 32, tables: 8, rounds: 7 });
    const people = problem.people.map((person, at) => ({ ...person, hostOf: problem.tables[at]?.partId }));
    const { figures, seats } = planned({ ...problem, people });
    expect(figures).toMatchObject({ newPairs: 336, newPairsAtMost: 336, repeats: 0, revisits: 0 });
    expect(brokenWishes({ ...problem, people }, seats)).toEqual([]);
  });
});

describe('a café', () => {
  const day = { people: 85, tables: 10, rounds: 3, organisations: 40, ties: 80, sectors: 8 };
  const congress = { people: 300, tables: 40, rounds: 4, organisations: 120, ties: 300, sectors: 10 };

  it('of 85 people reaches at least 97 % of what is possible at most with its usual steps', () => {
    const problem = buildCafe(day);
    const { figures, seats } = planned(problem);
    expect(figures.share).toBeGreaterThanOrEqual(0.98);
    expect(figures.value / figures.valueAtMost).toBeGreaterThanOrEqual(0.97);
    expect(figures).toMatchObject({ revisits: 0, tableSize: { least: 8, most: 9 } });
    expect(brokenWishes(problem, seats)).toEqual([]);
  });

  it('of 300 people reaches all possible new pairs with 200,000 steps', () => {
    const problem = buildCafe(congress);
    const { figures, seats } = planned(problem, { steps: 200_000 });
    expect(figures.share).toBeGreaterThanOrEqual(0.999);
    expect(figures.value / figures.valueAtMost).toBeGreaterThanOrEqual(0.985);
    expect(figures).toMatchObject({ revisits: 0, tableSize: { least: 7, most: 8 } });
    expect(brokenWishes(problem, seats)).toEqual([]);
  });

  it('does not seat together whom it can keep apart: those who work together and those of one house', () => {
    const { figures } = planned(buildCafe({ ...congress, seed: 2 }), { steps: 200_000 });
    expect(figures.acquaintedPairs).toBeLessThanOrEqual(3);
  });
});

describe('planning', () => {
  const problem = buildCafe({ people: 40, tables: 6, rounds: 3, organisations: 15, ties: 20, sectors: 4 });

  it('gives the same plan for the same seed and steps, others for others', () => {
    const options = { seed: 7, steps: 20_000 };
    expect(planned(problem, options)).toEqual(planned(problem, options));
    expect(planned(problem, { ...options, seed: 8 }).seats).not.toEqual(planned(problem, options).seats);
  });

  it('tells of every better plan, the first and the last one with it', () => {
    const values: number[] = [];
    const { figures } = planned(problem, { steps: 60_000, onBetter: (plan) => void values.push(plan.figures.value) });
    expect(values.length).toBeGreaterThan(2);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    expect(values.at(-1)).toBe(figures.value);
  });

  it('stops when it is told to, with the best plan so far', () => {
    const stopped = planned(problem, { shouldStop: () => true });
    expect(stopped.steps).toBe(0);
    expect(brokenWishes(problem, stopped.seats)).toEqual([]);
  });

  it('works in slices that end in the same plan', () => {
    const work = planEncountersWork(problem, { steps: 20_000 });
    const shares: number[] = [];
    let step = work.next();
    for (; step.done !== true; step = work.next()) shares.push(step.value);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    expect(step.value).toEqual(planEncounters(problem, { steps: 20_000 }));
  });

  it('widens sizes of tables only as far as groups that stay together need it', () => {
    const group = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const strangers = buildStrangers({ people: 12, tables: 4, rounds: 2 }, { together: [group] });
    const { figures, seats } = planned(strangers);
    expect(figures.tableSize).toEqual({ least: 2, most: 5 });
    expect(brokenWishes(strangers, seats)).toEqual([]);
  });

  it('keeps sizes level when groups and single people fill them up', () => {
    const together = [
      ['p1', 'p2'],
      ['p3', 'p4'],
      ['p5', 'p6', 'p7'],
    ];
    const strangers = buildStrangers({ people: 16, tables: 4, rounds: 3 }, { together });
    expect(planned(strangers).figures.tableSize).toEqual({ least: 4, most: 4 });
  });

  it('seats people in the rounds they are there', () => {
    const strangers = buildStrangers({ people: 9, tables: 3, rounds: 3 });
    const people = strangers.people.map((person, at) => (at === 0 ? { ...person, rounds: [2, 3] } : person));
    const { seats } = planned({ ...strangers, people });
    expect(seats.filter(({ personId }) => personId === 'p1').map(({ round }) => round)).toEqual([2, 3]);
    expect(brokenWishes({ ...strangers, people }, seats)).toEqual([]);
  });

  it('is judged as seats from elsewhere are', () => {
    const { seats, figures, meetsNobodyNew } = planned(problem, { steps: 5_000 });
    expect(judgeEncounters(problem, seats)).toEqual({ ok: true, value: { figures, meetsNobodyNew } });
    const emptied = seats.map((seat) => (seat.round === 1 ? { ...seat, partId: 't1' } : seat));
    const judged = judgeEncounters(problem, emptied);
    expect(judged.ok && judged.value.figures.tableSize).toEqual({ least: 6, most: 40 });
  });

  it('changes tables as often as their capacities allow', () => {
    const tables = [
      { partId: 'hall', capacity: 20 },
      { partId: 'corner', capacity: 4 },
    ];
    const { figures, seats } = planned(buildStrangers({ people: 24, tables: 2, rounds: 2 }, { tables }));
    expect(figures.revisits).toBe(16);
    expect(new Set(seats.filter(({ partId }) => partId === 'corner').map(({ personId }) => personId)).size).toBe(8);
  });
});
