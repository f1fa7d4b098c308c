import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenWishes, buildCafe } from '../testing/index.js';
import type { EncounterProblem } from './encounter-problem.js';
import { planEncounters } from './plan-encounters.js';

const runs = { numRuns: 60, seed: 31 };

const size = fc.record({
  people: fc.integer({ min: 6, max: 26 }),
  tables: fc.integer({ min: 2, max: 6 }),
  rounds: fc.integer({ min: 1, max: 4 }),
  organisations: fc.integer({ min: 2, max: 12 }),
  ties: fc.integer({ min: 0, max: 12 }),
  sectors: fc.integer({ min: 1, max: 4 }),
  seed: fc.integer({ min: 1, max: 1000 }),
});

/** Cafés with hosts, groups together and apart, chosen tables, capacities and people who come late or leave early. */
const cafe: fc.Arbitrary<EncounterProblem> = size.chain((drawn) => {
  const person = fc.integer({ min: 1, max: drawn.people }).map((at) => `p${at}`);
  const group = fc.uniqueArray(person, { minLength: 2, maxLength: 3 });
  const partId = fc.integer({ min: 1, max: drawn.tables }).map((at) => `t${at}`);
  const round = fc.integer({ min: 1, max: drawn.rounds });
  const room = Math.ceil(drawn.people / drawn.tables);
  return fc
    .record({
      hosts: fc.integer({ min: 0, max: drawn.tables }),
      together: fc.array(group, { maxLength: 2 }),
      apart: fc.array(group, { maxLength: 3 }),
      choices: fc.array(fc.record({ personId: person, partId, round: fc.option(round, { nil: undefined }) }), {
        maxLength: 3,
      }),
      late: fc.uniqueArray(person, { maxLength: 3 }),
      spare: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: drawn.tables, maxLength: drawn.tables }),
    })
    .map(({ hosts, late, spare, ...wishes }) => {
      const problem = buildCafe(drawn, wishes);
      const [, ...later] = problem.rounds;
      const people = problem.people.map((each, at) => ({
        ...each,
        hostOf: at < hosts ? each.hostOf : undefined,
        rounds: late.includes(each.personId) ? later : undefined,
      }));
      const tables = problem.tables.map((table, at) => ({ ...table, capacity: room + (spare[at] ?? 0) }));
      return { ...problem, people, tables };
    });
});

const shuffled = <Item>(list: readonly Item[]) =>
  [...list].toReversed().toSorted((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);

describe('a plan of any café', () => {
  it('keeps every constraint, or there is a refusal that says which one cannot be kept', () => {
    let kept = 0;
    const isSound = (problem: EncounterProblem): boolean => {
      const plan = planEncounters(problem, { steps: 10_000 });
      if (!plan.ok) return plan.about !== undefined;
      const { figures, seats } = plan.value;
      kept++;
      const isBounded = figures.value <= figures.valueAtMost && figures.newPairs <= figures.newPairsAtMost;
      return isBounded && brokenWishes(problem, seats).length === 0;
    };
    fc.assert(fc.property(cafe, isSound), { ...runs, numRuns: 150 });
    expect(kept).toBeGreaterThan(75);
  });

  it('is the same whatever the order of people, tables, rounds, ties and wishes', () => {
    fc.assert(
      fc.property(cafe, (problem) => {
        const turned: EncounterProblem = {
          ...problem,
          rounds: problem.rounds.toReversed(),
          people: shuffled(problem.people),
          tables: problem.tables.toReversed(),
          ties: problem.ties?.toReversed(),
          together: problem.together?.toReversed(),
          apart: problem.apart?.map((group) => group.toReversed()).toReversed(),
          choices: problem.choices?.toReversed(),
        };
        const plan = planEncounters(problem, { steps: 10_000 });
        const again = planEncounters(turned, { steps: 10_000 });
        expect(again.ok ? again : again.code).toEqual(plan.ok ? plan : plan.code);
      }),
      runs,
    );
  });

  it('never gets worse by more steps', () => {
    const steps = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        size.map((each) => buildCafe(each)),
        steps,
        steps,
        (problem, few, more) => {
          const loss = (tried: number) => {
            const plan = planEncounters(problem, { steps: tried });
            return plan.ok ? plan.value.figures.revisits * 1e6 - plan.value.figures.value : NaN;
          };
          expect(loss(few + more)).toBeLessThanOrEqual(loss(few));
        },
      ),
      runs,
    );
  });
});
