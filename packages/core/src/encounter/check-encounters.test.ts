import { describe, expect, it } from 'vitest';
import { buildStrangers } from '../testing/index.js';
import type { EncounterProblem } from './encounter-problem.js';
import { planEncounters } from './plan-encounters.js';

const size = { people: 8, tables: 2, rounds: 2 };
const strangers = (overrides: Partial<EncounterProblem> = {}) => buildStrangers(size, overrides);
const hosting = (hosts: Readonly<Record<string, string>>) =>
  strangers().people.map((person) => ({ ...person, hostOf: hosts[person.personId] }));

function tables(...capacities: readonly number[]) {
  return capacities.map((capacity, at) => ({ partId: `t${at + 1}`, capacity }));
}

describe('a constraint that cannot be kept is refused with whom it is about', () => {
  it.each<readonly [string, EncounterProblem, object]>([
    ['no rounds', strangers({ rounds: [] }), { code: 'no-rounds' }],
    ['no tables', strangers({ tables: [] }), { code: 'no-tables' }],
    ['nobody', strangers({ people: [] }), { code: 'no-people' }],
    [
      'one person twice',
      strangers({ people: [{ personId: 'p1' }, { personId: 'p1' }] }),
      { code: 'id-duplicate', about: { personIds: ['p1'], partIds: [], rounds: [] } },
    ],
    [
      'people and tables that are not there',
      strangers({ apart: [['p1', 'q']], choices: [{ personId: 'p1', partId: 't9', round: 3 }] }),
      { code: 'id-unknown', about: { personIds: ['q'], partIds: ['t9'], rounds: [3] } },
    ],
    [
      'too few places',
      strangers({ tables: tables(4, 3) }),
      { code: 'too-few-places', about: { round: 1, people: 8, places: 7 } },
    ],
    [
      'too few people',
      strangers({
        tables: [
          { partId: 't1', minimum: 5 },
          { partId: 't2', minimum: 4 },
        ],
      }),
      { code: 'too-few-people', about: { round: 1, people: 8, needed: 9 } },
    ],
    [
      'a group larger than any table',
      strangers({
        tables: tables(4, 4),
        together: [
          ['p1', 'p2', 'p3'],
          ['p3', 'p4', 'p5'],
        ],
      }),
      { code: 'group-too-large', about: { personIds: ['p1', 'p2', 'p3', 'p4', 'p5'], round: 1, room: 4 } },
    ],
    [
      'hosts of two tables in one group',
      strangers({ people: hosting({ p1: 't1', p2: 't2' }), together: [['p1', 'p2']] }),
      { code: 'group-divided', about: { personIds: ['p1', 'p2'], partIds: ['t1', 't2'] } },
    ],
    [
      'people together who are to be apart',
      strangers({
        together: [
          ['p1', 'p2'],
          ['p2', 'p3'],
        ],
        apart: [['p1', 'p3']],
      }),
      { code: 'apart-and-together', about: { personIds: ['p1', 'p3'] } },
    ],
    [
      'two hosts of one table apart',
      strangers({ people: hosting({ p1: 't1', p2: 't1' }), apart: [['p1', 'p2']] }),
      { code: 'apart-at-one-table', about: { personIds: ['p1', 'p2'], partIds: ['t1'], round: 1 } },
    ],
    [
      'more people apart than tables',
      strangers({ apart: [['p1', 'p2', 'p3']] }),
      { code: 'apart-too-many', about: { personIds: ['p1', 'p2', 'p3'], round: 1 } },
    ],
    [
      'two tables in one round',
      strangers({
        choices: [
          { personId: 'p1', partId: 't1', round: 1 },
          { personId: 'p1', partId: 't2', round: 1 },
        ],
      }),
      { code: 'choice-conflict', about: { personIds: ['p1'], partIds: ['t1', 't2'] } },
    ],
    [
      'a host who chose another table',
      strangers({ people: hosting({ p1: 't1' }), choices: [{ personId: 'p1', partId: 't2' }] }),
      { code: 'choice-conflict', about: { personIds: ['p1'], partIds: ['t2'] } },
    ],
    [
      'more choices for a round than places',
      strangers({
        tables: tables(4, 4),
        choices: ['p1', 'p2', 'p3', 'p4', 'p5'].map((personId) => ({ personId, partId: 't1', round: 2 })),
      }),
      { code: 'choice-overbooked', about: { personIds: ['p1', 'p2', 'p3', 'p4', 'p5'], partIds: ['t1'], round: 2 } },
    ],
    [
      'more choices than places in all rounds',
      strangers({
        tables: tables(3, 5),
        choices: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map((personId) => ({ personId, partId: 't1' })),
      }),
      {
        code: 'choice-overbooked',
        about: { personIds: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'], partIds: ['t1'] },
      },
    ],
    [
      'a ring of three apart at two tables, found by searching only',
      strangers({
        apart: [
          ['p1', 'p2'],
          ['p2', 'p3'],
          ['p3', 'p1'],
        ],
      }),
      { code: 'no-plan-found', about: { partIds: [] } },
    ],
  ])('%s', (_case, problem, refusal) => {
    expect(planEncounters(problem)).toMatchObject({ ok: false, ...refusal });
  });

  it('names the people among whom the search found no way', () => {
    const plan = planEncounters(
      strangers({
        apart: [
          ['p1', 'p2'],
          ['p2', 'p3'],
          ['p3', 'p1'],
        ],
      }),
    );
    const named = plan.ok ? [] : (plan.about?.['personIds'] as readonly string[]);
    expect(named).toHaveLength(2);
    expect(['p1', 'p2', 'p3']).toEqual(expect.arrayContaining([...named]));
  });
});
