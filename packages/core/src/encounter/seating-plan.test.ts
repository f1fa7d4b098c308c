import { describe, expect, it } from 'vitest';
import { publicViewer } from '../audience/index.js';
import { entities } from '../document/entities.js';
import { buildCafe, buildSeatingPlan, seenBy, undecidedFields } from '../testing/index.js';
import type { EncounterProblem } from './encounter-problem.js';
import { seatsOf } from './own-seats.js';
import { planEncounters } from './plan-encounters.js';
import { seatingPlanOf } from './seating-plan-of.js';
import type { SeatingPlan } from './seating-plan.js';
import { tableCards } from './table-cards.js';

const cafe = buildCafe({ people: 20, tables: 4, rounds: 3, organisations: 6, ties: 9, sectors: 3 });
const problem: EncounterProblem = {
  ...cafe,
  people: cafe.people.map((person, at) => ({ ...person, signUpId: `s${at % 7}`, participantId: `person-${at}` })),
};

function recordOf(): SeatingPlan {
  const plan = planEncounters(problem, { steps: 5_000, seed: 3 });
  if (!plan.ok) throw new RangeError(plan.code);
  return seatingPlanOf(problem, plan.value, { id: 'plan-1', eventId: 'event-1' });
}

describe('a seating plan gives no tie away', () => {
  const record = recordOf();

  it('holds ids, rounds and tables, and nothing else', () => {
    expect(Object.keys(record).toSorted()).toEqual(['id', 'scope', 'seats', 'seed', 'sessionId']);
    expect(new Set(record.seats.flatMap((seat) => Object.keys(seat)))).toEqual(
      new Set(['signUpId', 'participantId', 'round', 'partId']),
    );
    expect(JSON.stringify(record)).not.toMatch(/"o\d|sector|partnership|cooperation|contact|wished/u);
    expect(entities.seatingPlans.schema.safeParse(record).success).toBe(true);
    expect(undecidedFields(entities.seatingPlans)).toEqual([]);
  });

  it('is read by the team alone, not by guests, members or everybody', () => {
    const viewers = [{}, { confirmedFor: ['event-1'] }, { memberOf: ['network-1'] }, { holdsSignUp: ['sign-up-1'] }];
    for (const viewer of viewers) expect(seenBy('seatingPlans', buildSeatingPlan(), { viewer })).toBeUndefined();
    expect(seenBy('seatingPlans', buildSeatingPlan(), { viewer: publicViewer })).toBeUndefined();
    expect(seenBy('seatingPlans', buildSeatingPlan(), { viewer: { organises: ['event-1'] } })).toBeDefined();
  });

  it('cannot be opened wider by a rule', () => {
    const visibility = [{ group: 'plan', audience: 'confirmed' as const }];
    const opened = buildSeatingPlan({ visibility });
    expect(seenBy('seatingPlans', opened, { viewer: { confirmedFor: ['event-1'] } })).toBeUndefined();
  });

  it('tells a person its own tables, round by round, and names nobody', () => {
    const [guest] = record.seats;
    const own = seatsOf(record, { signUpId: guest?.signUpId ?? '', participantId: guest?.participantId ?? '' });
    expect(own.map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(new Set(own.flatMap((seat) => Object.keys(seat)))).toEqual(new Set(['round', 'partId']));
  });

  it('does not take people of one id in several sign-ups for each other', () => {
    const seat = { participantId: 'p', round: 1 };
    const plan = buildSeatingPlan({
      seats: [
        { ...seat, signUpId: 'a', partId: 'red' },
        { ...seat, signUpId: 'b', partId: 'blue' },
      ],
    });
    expect(seatsOf(plan, { signUpId: 'b', participantId: 'p' })).toEqual([{ round: 1, partId: 'blue' }]);
    expect(seatsOf(plan, { signUpId: 'c', participantId: 'p' })).toEqual([]);
  });

  it('leaves out people who are in no sign-up', () => {
    const plan = { seats: [{ personId: 'p1', round: 1, partId: 't1' }], seed: 1 };
    expect(seatingPlanOf(cafe, plan, { id: 'plan-1', eventId: 'event-1' }).seats).toEqual([]);
  });
});

const seat = (signUpId: string, round: number, partId: string) => ({ signUpId, participantId: 'p', round, partId });

describe('table cards', () => {
  it('list who sits where, by round, in the wanted order of tables', () => {
    const seats = [
      seat('b', 1, 'red'),
      seat('a', 1, 'red'),
      seat('c', 1, 'blue'),
      seat('c', 2, 'red'),
      seat('a', 2, 'blue'),
    ];
    const cards = tableCards(buildSeatingPlan({ seats }), ['red', 'blue']);
    expect(cards.map(({ round, partId, people }) => [round, partId, people.map(({ signUpId }) => signUpId)])).toEqual([
      [1, 'red', ['a', 'b']],
      [1, 'blue', ['c']],
      [2, 'red', ['c']],
      [2, 'blue', ['a']],
    ]);
  });
});
