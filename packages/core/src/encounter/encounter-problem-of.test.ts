import { describe, expect, it } from 'vitest';
import type { Bookable, Participant, SignUp } from '../sign-up/index.js';
import { signUpFrame } from '../sign-up/sign-up-frame.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import {
  buildActor,
  buildBookable,
  buildBooking,
  buildContributor,
  buildEventDocument,
  buildPart,
  buildParticipant,
  buildRoom,
  buildSession,
  buildSignUp,
  buildTie,
} from '../testing/index.js';
import type { Overrides } from '../testing/index.js';
import { encounterProblem } from './encounter-problem-of.js';
import type { EncounterRecords } from './encounter-problem-of.js';
import type { EncounterPerson, EncounterProblem } from './encounter-problem.js';
import { personKey } from './person-key.js';

const rounds = [
  { n: 1, minutes: 20 },
  { n: 2, minutes: 20 },
];
const parts = [
  buildPart({ id: 'red', capacity: 5, hostIds: ['host-1'] }),
  buildPart({ id: 'blue', roomId: 'room-1' }),
  buildPart({ id: 'wall', kind: 'station' }),
];

function frameOf(bookables: readonly Overrides<Bookable>[] = [{}]): SignUpFrame {
  const document = buildEventDocument({
    sessions: [buildSession({ rounds, parts })],
    rooms: [buildRoom({ capacity: 6 })],
    bookables: bookables.map(buildBookable),
  });
  return signUpFrame(document) as SignUpFrame;
}

/** A confirmed party whose members hold places at bookables. */
function party(id: string, members: readonly Overrides<Participant>[], places = ['bookable-1']): SignUp {
  const participants = members.map((member, at) => buildParticipant({ id: `person-${at}`, ...member }));
  const bookings = participants.flatMap(({ id: participantId }) =>
    places.map((bookableId) => buildBooking({ id: `${participantId}-${bookableId}`, participantId, bookableId })),
  );
  return buildSignUp({ id, participants, bookings });
}

function problemOf(records: Partial<EncounterRecords>): EncounterProblem {
  const problem = encounterProblem({ frame: frameOf(), sessionId: 'session-1', signUps: [], ...records });
  if (!problem.ok) throw new RangeError(problem.code);
  return problem.value;
}

const idsOf = ({ people }: EncounterProblem) =>
  people.map(({ signUpId, participantId }) => `${signUpId} ${participantId}`);
const personIn = ({ people }: EncounterProblem, at: number): EncounterPerson | undefined => people[at];

describe('tables and rounds', () => {
  it('are the session’s parts of kind table with their own capacity or their room’s, and its rounds', () => {
    expect(problemOf({ signUps: [party('a', [{}])] })).toMatchObject({
      rounds: [1, 2],
      tables: [
        { partId: 'red', capacity: 4, hasHost: true },
        { partId: 'blue', capacity: 6, hasHost: false },
      ],
    });
  });

  it.each([
    ['session-unknown', { sessionId: 'session-9' }],
    ['no-people', { signUps: [] }],
  ])('are refused as %s', (code, records) => {
    const frame = frameOf();
    expect(encounterProblem({ frame, sessionId: 'session-1', signUps: [party('a', [{}])], ...records })).toMatchObject({
      ok: false,
      code,
    });
  });
});

describe('people', () => {
  it('are the guests of confirmed sign-ups, told apart though their ids are the same', () => {
    const waiting = buildSignUp({ id: 'c', status: 'waiting' });
    const problem = problemOf({ signUps: [party('a', [{}, {}]), party('b', [{}]), waiting] });
    expect(idsOf(problem)).toEqual(['a person-0', 'a person-1', 'b person-0']);
    expect(new Set(problem.people.map(({ personId }) => personId)).size).toBe(3);
  });

  it('hold a place at the session where it has places of its own', () => {
    const frame = frameOf([{}, { id: 'cafe', kind: 'session', targetId: 'session-1' }]);
    const signUps = [party('a', [{}]), party('b', [{}], ['bookable-1', 'cafe'])];
    expect(idsOf(problemOf({ frame, signUps }))).toEqual(['b person-0']);
  });

  it('are neither those who left or were replaced, nor children, nor absent', () => {
    const members = [
      { leftAt: '2027-02-03T10:00:00+01:00' },
      { replacedBy: 'person-3' },
      { kind: 'child' as const },
      {},
      {},
    ];
    const attendance = [
      { signUpId: 'a', participantId: 'person-4', presence: 'absent' as const },
      { signUpId: 'b', participantId: 'person-3', presence: 'absent' as const },
    ];
    expect(idsOf(problemOf({ signUps: [party('a', members)], attendance }))).toEqual(['a person-3']);
  });

  it('come with their children where those are seated, and with their assistants always', () => {
    const members = [{}, { kind: 'assistant' as const }, { kind: 'child' as const }];
    const problem = problemOf({ signUps: [party('a', members)], children: 'withParty' });
    const [parent, assistant, child] = ['person-0', 'person-1', 'person-2'].map((id) => personKey('a', id));
    expect(problem.together).toEqual([
      [parent, assistant],
      [parent, child],
    ]);
  });

  it('are there in all rounds but those they miss', () => {
    const away = [{ personId: personKey('a', 'person-0'), rounds: [2] }];
    expect(personIn(problemOf({ signUps: [party('a', [{}])], away }), 0)).toMatchObject({ rounds: [1] });
  });

  it('who booked a table come to it', () => {
    const frame = frameOf([{}, { id: 'at-red', kind: 'part', targetId: 'red' }]);
    const { choices } = problemOf({ frame, signUps: [party('a', [{}], ['bookable-1', 'at-red'])] });
    expect(choices).toEqual([{ personId: personKey('a', 'person-0'), partId: 'red' }]);
  });
});

describe('hosts', () => {
  const host = buildContributor({ id: 'host-1', name: { de: 'Ada  Beispiel' } });

  it('are guests of the same name, who take no place beyond their own', () => {
    const problem = problemOf({ signUps: [party('a', [{ name: 'ada beispiel' }])], contributors: [host] });
    expect(personIn(problem, 0)?.hostOf).toBe('red');
    expect(problem.tables[0]).toMatchObject({ capacity: 5, hasHost: false });
  });

  it('are nobody where two have the name and no actor tells them apart', () => {
    const problem = problemOf({ signUps: [party('a', [{}, {}])], contributors: [host] });
    expect(problem.people.map(({ hostOf }) => hostOf)).toEqual([undefined, undefined]);
  });

  it('are those the team named', () => {
    const hosts = [{ personId: personKey('a', 'person-0'), partId: 'blue' }];
    expect(personIn(problemOf({ signUps: [party('a', [{ name: 'Bo' }])], hosts }), 0)?.hostOf).toBe('blue');
  });
});

describe('where people come from', () => {
  const actors = [
    buildActor({ id: 'house', name: { de: 'Haus am Bach' }, sectorIds: ['family'], partOf: 'umbrella' }),
    buildActor({ id: 'umbrella', name: 'Verband der Häuser' }),
    buildActor({ id: 'head', kind: 'person', name: 'Leitung', partOf: 'house', sectorIds: [] }),
  ];

  it('is the organisation they named or their actor’s, up to what that is part of', () => {
    const members = [
      { organisation: ' haus am  BACH' },
      { actorId: 'head' },
      { actorId: 'umbrella' },
      { organisation: 'Amt' },
      { organisation: undefined },
    ];
    const { people } = problemOf({ signUps: [party('a', members)], network: { actors, ties: [] } });
    const keys = people.map(({ organisationKeys = [] }) => organisationKeys);
    const shares = (one: number, other: number) => (keys[one] ?? []).some((key) => keys[other]?.includes(key));
    expect(shares(0, 1)).toBe(true);
    expect(shares(1, 2)).toBe(true);
    expect(shares(0, 3)).toBe(false);
    expect(keys[4]).toEqual([]);
    expect(people[1]).toMatchObject({ actorIds: ['head', 'house'], sectorIds: ['family'] });
  });

  it('has the ties of the network, those that sleep or ended as acquaintance', () => {
    const ties = [
      buildTie({ fromId: 'house', toId: 'office', stage: 'partnership', activity: 'active' }),
      buildTie({ fromId: 'house', toId: 'school', stage: 'cooperation', activity: 'ended' }),
      buildTie({ fromId: 'house', toId: 'clinic', stage: 'wished', activity: 'dormant' }),
    ];
    const problem = problemOf({ signUps: [party('a', [{}])], network: { actors, ties } });
    expect(problem.ties?.map(({ stage }) => stage)).toEqual(['partnership', 'contact', 'wished']);
  });
});
