import { describe, expect, it } from 'vitest';
import { drawFindings } from './draw-findings.js';
import type { Finder } from './draw-findings.js';
import { findingCodes } from './finding.js';
import type { FindingCode } from './finding.js';
import type { FindingOptions } from './finding-context.js';
import { findings, findingsWork } from './findings.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords } from './records.js';
import { structureFindings } from './structure-findings.js';
import { substanceFindings } from './substance-findings.js';

const actorsOf = (...ids: readonly string[]) => ids.map((id) => ({ id, sectorIds: ['school'] }));
const tie = (pair: string, rest = {}) => {
  const [fromId = '', toId = ''] = pair.split('-');
  return { id: pair, fromId, toId, ...rest };
};
const find = (records: Partial<NetworkRecords>, code: FindingCode, options: FindingOptions = {}) =>
  findings(readNetwork({ actors: [], ties: [], ...records }), options).filter((finding) => finding.code === code);

describe('findings', () => {
  const star = {
    actors: actorsOf('m', 'a', 'b', 'c', 'd', 'x'),
    ties: ['m-a', 'm-b', 'm-c', 'm-d'].map((pair) => tie(pair)),
  };

  it('names who stands alone and on whom the rest hangs', () => {
    expect(find(star, 'isolates')).toMatchObject([
      { actorIds: ['x'], figures: { count: 1, members: 0, actorCount: 6 } },
    ]);
    expect(find(star, 'cut-point')).toEqual([
      {
        id: 'cut-point:m',
        code: 'cut-point',
        severity: 'urgentPrompt',
        audience: 'members',
        actorIds: ['m', 'b', 'c', 'd'],
        tieIds: [],
        dutyIds: [],
        seatIds: [],
        goalIds: [],
        resourceIds: [],
        networkIds: [],
        terms: [],
        figures: { cutOff: 3, pieceCount: 4, connectedPercent: 0 },
      },
    ]);
    expect(find(star, 'centralised')).toMatchObject([{ actorIds: ['m'], figures: { degree: 4, others: 5 } }]);
  });

  it('takes nobody for alone who holds a seat or a duty, sends somebody or comes from an organisation', () => {
    const records: Partial<NetworkRecords> = {
      actors: [
        ...actorsOf('table', 'chair', 'minutes', 'home', 'alone', 'envoy'),
        { id: 'ada', kind: 'person', partOf: 'home' },
      ],
      seats: [{ id: 's', bodyId: 'table', holderId: 'chair' }],
      duties: [{ id: 'd', kind: 'minutes', holderId: 'minutes' }],
      memberships: [
        { id: 'm1', networkId: 'n', actorId: 'envoy', via: 'home' },
        { id: 'm2', networkId: 'n', actorId: 'alone' },
      ],
    };
    expect(find(records, 'isolates')).toMatchObject([{ actorIds: ['alone'], figures: { count: 1, members: 1 } }]);
  });

  it('expects no tie of whoever is only sought', () => {
    const placements = [{ id: 'p', actorId: 'x', presence: 'sought' }];
    expect(find({ ...star, placements }, 'isolates')).toEqual([]);
  });

  it('names parts and the ties between halves, not those to single ends', () => {
    const ties = ['a-b', 'b-c', 'c-d', 'x-y'].map((pair) => tie(pair));
    const chain = { actors: actorsOf('a', 'b', 'c', 'd', 'x', 'y'), ties };
    expect(find(chain, 'parts')).toMatchObject([{ actorIds: ['x', 'y'], figures: { partCount: 2, largest: 4 } }]);
    expect(find(chain, 'bridge')).toMatchObject([{ actorIds: ['b', 'c'], tieIds: ['b-c'], figures: { smaller: 2 } }]);
  });

  it('names kinds that are missing, known or hang on one', () => {
    const template = { expected: [{ sectorId: 'police', required: true }, { sectorId: 'school' }] };
    const records = { actors: [...actorsOf('a'), { id: 'm', sectorIds: ['museum'] }], ties: [tie('a-m')] };
    expect(find(records, 'kind-missing', { template })).toMatchObject([
      { terms: ['police'], severity: 'urgentPrompt' },
    ]);
    expect(find(records, 'kind-through-one', { template })).toMatchObject([
      { terms: ['school'], actorIds: ['m', 'a'] },
    ]);
    expect(find(records, 'untypical-partners', { template })).toMatchObject([{ actorIds: ['m'] }]);
    expect(find({ ...records, ties: [] }, 'kind-known', { template })).toMatchObject([{ actorIds: ['a'] }]);
  });

  it('names goals, resources, duties and seats that nobody or one alone carries', () => {
    const records: Partial<NetworkRecords> = {
      network: { id: 'n' },
      actors: actorsOf('a', 'b', 'table'),
      goals: [{ id: 'g1' }, { id: 'g2', developedBy: [{ actorId: 'a' }], contributions: [{ by: { actorId: 'a' } }] }],
      resources: [
        { id: 'r1', actorId: 'a', direction: 'needs', kind: 'space' },
        { id: 'r2', actorId: 'b', direction: 'offers', kind: 'vehicle' },
        { id: 'r3', actorId: 'a', direction: 'needs', kind: 'vehicle' },
      ],
      duties: [
        { id: 'd1', kind: 'coordination', holderId: 'a' },
        { id: 'd2', kind: 'minutes', vacantSince: '2026-05-01' },
      ],
      seats: [{ id: 's1', bodyId: 'table' }],
    };
    expect(find(records, 'no-purpose')).toMatchObject([{ networkIds: ['n'] }]);
    expect(find(records, 'goal-without-contributor')).toMatchObject([{ goalIds: ['g1'] }]);
    expect(find(records, 'goal-without-developer')).toMatchObject([{ goalIds: ['g1'] }]);
    expect(find(records, 'goal-on-one')).toMatchObject([{ goalIds: ['g2'], actorIds: ['a'] }]);
    expect(find(records, 'need-uncovered')).toMatchObject([{ resourceIds: ['r1'], actorIds: ['a'] }]);
    expect(find(records, 'single-source')).toMatchObject([{ terms: ['vehicle'], figures: { seekers: 1 } }]);
    expect(find(records, 'need-could-ask')).toMatchObject([{ actorIds: ['a', 'b'], figures: { distance: 0 } }]);
    expect(find(records, 'coordination-on-one')).toMatchObject([{ actorIds: ['a'] }]);
    expect(find(records, 'duty-vacant')).toMatchObject([{ dutyIds: ['d2'], figures: { vacantSince: '2026-05-01' } }]);
    expect(find(records, 'seat-vacant')).toMatchObject([{ seatIds: ['s1'], actorIds: ['table'] }]);
  });

  it('asks about a coordination nobody holds once and first of all duties', () => {
    const duties = [{ id: 'd1', kind: 'coordination' }];
    expect(find({ duties }, 'coordination-vacant')).toMatchObject([{ severity: 'urgentPrompt', dutyIds: ['d1'] }]);
    expect(find({ duties }, 'duty-vacant')).toEqual([]);
    expect(find({}, 'coordination-vacant')).toEqual([]);
  });

  it('gathers the ties that ask for care, on a given day only', () => {
    const ties = [
      tie('a-b', { lastContactOn: '2026-01-01', rhythmDays: 30 }),
      tie('b-c', { lastContactOn: '2026-01-01', rhythmDays: 60 }),
      tie('c-a', { activity: 'dormant' }),
    ];
    const records = { actors: actorsOf('a', 'b', 'c'), ties };
    expect(find({ ...records, on: '2026-04-01' }, 'tie-overdue')).toMatchObject([
      { tieIds: ['a-b', 'b-c'], actorIds: ['a', 'b', 'c'], figures: { count: 2, longestDays: 60 } },
    ]);
    expect(find({ ...records, on: '2026-04-01' }, 'tie-dormant')).toMatchObject([{ tieIds: ['c-a'] }]);
    expect(find({ ...records, on: '2027-04-01' }, 'network-quiet')).toMatchObject([{ figures: { recent: 0, of: 3 } }]);
    expect(find(records, 'tie-overdue')).toEqual([]);
  });

  it('gathers where sides differ and says first how many have not answered', () => {
    const sides = { from: { answer: 'confirmed' }, to: { answer: 'denied' } };
    const open = { from: { answer: 'confirmed' }, to: { answer: 'notAsked' } };
    const records = { actors: actorsOf('a', 'b', 'c'), ties: [tie('a-b', { sides }), tie('b-c', { sides: open })] };
    const all = findings(readNetwork(records));
    expect(all[0]).toMatchObject({ code: 'sides-open', figures: { open: 1, sides: 4 }, audience: 'coordination' });
    expect(find(records, 'answers-differ')).toMatchObject([{ tieIds: ['a-b'], audience: 'coordination' }]);
    expect(find(records, 'one-side-open')).toMatchObject([{ tieIds: ['b-c'], figures: { count: 1, tieCount: 2 } }]);
  });

  it('tells effort and benefit, networks and money to those who may know', () => {
    const records: Partial<NetworkRecords> = {
      network: { id: 'n1', purposes: ['information'] },
      actors: actorsOf('a', 'b'),
      memberships: [
        { id: 'm1', networkId: 'n1', actorId: 'a', hoursPerMonth: 5, benefits: [{ expectedAt: '2027' }] },
        { id: 'm2', networkId: 'n2', actorId: 'a' },
      ],
      ties: [tie('b-a', { kind: 'funding', direction: 'directed', shareBand: 'over75', endsOn: '2027-06-30' })],
      on: '2027-01-01',
    };
    expect(find(records, 'benefit-awaited')).toMatchObject([{ actorIds: ['a'], audience: 'coordination' }]);
    expect(find(records, 'networks-alike')).toMatchObject([{ networkIds: ['n1', 'n2'], audience: 'members' }]);
    expect(find(records, 'funding-spread')).toMatchObject([
      {
        actorIds: ['a', 'b'],
        audience: 'private',
        figures: { fromPercent: 75, toPercent: 100, equalFrom: 1, equalTo: 1.8 },
      },
    ]);
    expect(find(records, 'funding-ends')).toMatchObject([{ figures: { endsOn: '2027-06-30' }, audience: 'private' }]);
  });

  it('narrows a finding on structure to those who see the private tie it rests on', () => {
    const ties = [tie('a-b'), tie('b-c', { kind: 'personal' })];
    expect(find({ actors: actorsOf('a', 'b', 'c'), ties }, 'cut-point')).toMatchObject([{ audience: 'private' }]);
    expect(find({ actors: actorsOf('a', 'b', 'c'), ties: [tie('a-b'), tie('b-c')] }, 'cut-point')).toMatchObject([
      { audience: 'members' },
    ]);
  });

  it('is public where ties are, and for members where a person is named', () => {
    const visibility = [{ group: 'core', audience: 'public' }];
    const ties = [tie('a-b', { visibility }), tie('b-c', { visibility })];
    expect(find({ actors: actorsOf('a', 'b', 'c'), ties }, 'cut-point')[0]?.audience).toBe('public');
    const actors = [...actorsOf('a', 'c'), { id: 'b', kind: 'person', sectorIds: ['school'] }];
    expect(find({ actors, ties }, 'cut-point')[0]?.audience).toBe('members');
  });

  it('keeps the order of codes and gives each finding an id of its own', () => {
    const all = findings(readNetwork({ ...star, network: { id: 'n' }, goals: [{ id: 'g' }] }));
    const places = all.map(({ code }) => findingCodes.indexOf(code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('finds nothing in an empty network', () => {
    expect(findings(readNetwork({ actors: [], ties: [] }))).toEqual([]);
  });

  it('comes in slices that tell how far they are', () => {
    const shares: number[] = [];
    const steps = findingsWork(readNetwork(star));
    for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares).toHaveLength(24);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

describe('drawFindings', () => {
  it('draws those of the finders it is given alone', () => {
    const network = readNetwork({ actors: actorsOf('a'), ties: [], goals: [{ id: 'g' }] });
    const codesBy = (...finders: readonly Finder[]) => drawFindings(network, { finders }).map(({ code }) => code);
    expect(codesBy(structureFindings)).toEqual(['isolates']);
    expect(codesBy(substanceFindings)).toEqual(['goal-without-contributor', 'goal-without-developer']);
  });
});
