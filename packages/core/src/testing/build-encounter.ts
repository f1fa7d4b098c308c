/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its list by construction */
import type { EncounterPerson, EncounterProblem, EncounterTie, SeatingPlan } from '../encounter/index.js';
import { seededRandom } from '../network/layout/seeded-random.js';
import type { Overrides, Plain } from './plain.js';

/** How many strangers meet at how many tables in how many rounds. */
export interface StrangersSize {
  readonly people: number;
  readonly tables: number;
  readonly rounds: number;
}

const named = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

/** People `p1`, `p2` … nobody knows anything about, at tables `t1`, `t2` … */
export function buildStrangers(size: StrangersSize, overrides: Partial<EncounterProblem> = {}): EncounterProblem {
  return {
    sessionId: 'session-1',
    rounds: Array.from({ length: size.rounds }, (_, at) => at + 1),
    tables: named('t', size.tables).map((partId) => ({ partId })),
    people: named('p', size.people).map((personId) => ({ personId })),
    ...overrides,
  };
}

/** What {@link buildCafe} takes beyond the size. */
export interface CafeSize extends StrangersSize {
  readonly organisations: number;
  /** Pairs of organisations with a tie of any stage. */
  readonly ties: number;
  readonly sectors: number;
  /** Default 1. */
  readonly seed?: number;
}

const stages = ['wished', 'contact', 'workingRelation', 'cooperation', 'partnership'] as const;

/** A World Café as they are: a host at each table, people of several organisations and sectors, some of them tied. */
export function buildCafe(
  { organisations, ties, sectors, seed = 1, ...size }: CafeSize,
  overrides: Partial<EncounterProblem> = {},
): EncounterProblem {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const houses = named('o', organisations).map((id) => ({ id, sectorIds: [`sector-${below(sectors)}`] }));
  const strangers = buildStrangers(size);
  const people = strangers.people.map(({ personId }, at): EncounterPerson => {
    const { id, sectorIds } = houses[below(organisations)]!;
    const hostOf = strangers.tables[at]?.partId;
    return { personId, hostOf, organisationKeys: [id], organisation: id, actorIds: [id], sectorIds };
  });
  const drawn = Array.from({ length: ties }, (): EncounterTie => {
    const ids = [houses[below(organisations)]!.id, houses[below(organisations)]!.id] as const;
    return { actorIds: ids, stage: stages[below(stages.length)]! };
  });
  return { ...strangers, people, ties: drawn, ...overrides };
}

/** A plan, `seating-plan-1`, that seats `participant-1` of `sign-up-1` at `part-1` in the first round of `session-1`. */
export function buildSeatingPlan(overrides: Overrides<SeatingPlan> = {}): SeatingPlan {
  const plan: Plain<SeatingPlan> = {
    id: 'seating-plan-1',
    scope: { eventId: 'event-1' },
    sessionId: 'session-1',
    seats: [{ signUpId: 'sign-up-1', participantId: 'participant-1', round: 1, partId: 'part-1' }],
    seed: 1,
    ...overrides,
  };
  return plan as SeatingPlan;
}
