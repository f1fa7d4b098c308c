import { describe, expect, it } from 'vitest';
import { gaps } from './gaps.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords, ReasoningTemplate } from './records.js';

const template: ReasoningTemplate = {
  expected: [
    { sectorId: 'health', required: true },
    { sectorId: 'paediatrics' },
    { sectorId: 'police' },
    { sectorId: 'jobcentre' },
    { sectorId: 'museum', untypical: true },
  ],
};

const records: NetworkRecords = {
  network: { id: 'n1' },
  actors: [
    { id: 'centre', sectorIds: ['familyCentre'] },
    { id: 'clinic', sectorIds: ['hospital'] },
    { id: 'station', sectorIds: ['police'] },
    { id: 'agency', sectorIds: ['jobcentre'] },
    { id: 'adviser', kind: 'person', partOf: 'agency' },
    { id: 'gallery', sectorIds: ['museum'] },
    { id: 'farm', sectorIds: ['farm'] },
    { id: 'doctors', sectorIds: ['medicalPractice', 'paediatrics'] },
  ],
  ties: [
    { id: 't1', fromId: 'centre', toId: 'clinic' },
    { id: 't2', fromId: 'centre', toId: 'station', stage: 'wished' },
    { id: 't3', fromId: 'adviser', toId: 'agency' },
    { id: 't4', fromId: 'clinic', toId: 'doctors' },
    { id: 't5', fromId: 'gallery', toId: 'centre' },
  ],
  memberships: [
    { id: 'm1', networkId: 'n1', actorId: 'centre' },
    { id: 'm2', networkId: 'n1', actorId: 'clinic' },
    { id: 'm3', networkId: 'n1', actorId: 'adviser' },
    { id: 'm4', networkId: 'n1', actorId: 'farm' },
  ],
};

const stateOf = (report: ReturnType<typeof gaps>, sectorId: string) =>
  report.kinds.find((kind) => kind.sectorId === sectorId);

describe('gaps', () => {
  it('counts the centre of a network among no untypical partners', () => {
    const actors = [
      { id: 'm', sectorIds: ['museum'] },
      { id: 'a', sectorIds: ['museum'] },
    ];
    const ties = [{ id: 't', fromId: 'm', toId: 'a' }];
    const schools = { expected: [{ sectorId: 'school' }] };
    const untypical = (centreId?: string) =>
      gaps(
        readNetwork({ network: { id: 'n', ...(centreId === undefined ? {} : { centreId }) }, actors, ties }),
        schools,
      ).untypicalIds;
    expect(untypical()).toEqual(['m', 'a']);
    expect(untypical('m')).toEqual(['a']);
  });

  const report = gaps(readNetwork(records), template);

  it('counts a narrower sector as the expected kind', () => {
    expect(stateOf(report, 'health')).toMatchObject({
      state: 'present',
      required: true,
      actorIds: ['clinic', 'doctors'],
    });
  });

  it('tells who is known without taking part from who is not there', () => {
    expect(stateOf(report, 'police')).toMatchObject({ state: 'known', actorIds: [], knownIds: ['station'] });
    expect(gaps(readNetwork({ actors: [], ties: [] }), template).kinds[0]).toMatchObject({ state: 'missing' });
  });

  it('names the person on whom a kind hangs alone', () => {
    expect(stateOf(report, 'jobcentre')).toMatchObject({ state: 'throughOne', throughId: 'adviser' });
  });

  it('names the organisation through which alone a kind is reached', () => {
    expect(stateOf(report, 'paediatrics')).toMatchObject({ state: 'throughOne', throughId: 'clinic' });
  });

  it('takes a second contact for no single thread', () => {
    const more = { ...records, ties: [...records.ties, { id: 't6', fromId: 'doctors', toId: 'centre' }] };
    expect(stateOf(gaps(readNetwork(more), template), 'paediatrics')).toMatchObject({ state: 'present' });
  });

  it('takes the way over the centre of the map for no thread', () => {
    const round = { ...records, network: { id: 'n1', centreId: 'clinic' } };
    expect(stateOf(gaps(readNetwork(round), template), 'paediatrics')).toMatchObject({ state: 'present' });
  });

  it('counts coverage without the kinds that are welcome only', () => {
    expect(report).toMatchObject({ expectedCount: 4, presentCount: 3, coverage: 3 / 4 });
    expect(gaps(readNetwork(records), {}).coverage).toBeUndefined();
  });

  it('names partners whose kind is not usual', () => {
    expect(report.untypicalIds).toEqual(['centre', 'gallery', 'farm']);
  });

  it('keeps to what the team said of a partner', () => {
    const placements = [
      { id: 'p1', networkId: 'n1', actorId: 'centre', typicality: 'usual' as const },
      { id: 'p2', networkId: 'n1', actorId: 'clinic', typicality: 'untypical' as const },
    ];
    expect(gaps(readNetwork({ ...records, placements }), template).untypicalIds).toEqual(['clinic', 'gallery', 'farm']);
  });

  it('leaves a sector wider than an expected kind undecided', () => {
    const actors = [{ id: 'x', sectorIds: ['work'] }];
    const memberships = [{ id: 'm', networkId: 'n1', actorId: 'x' }];
    expect(gaps(readNetwork({ actors, ties: [], memberships }), template).untypicalIds).toEqual([]);
  });

  it('leaves actors of other networks out', () => {
    const other = { id: 't9', networkId: 'n2', fromId: 'patrol', toId: 'clinic' };
    const actors = [...records.actors, { id: 'patrol', sectorIds: ['police'] }];
    const both = gaps(readNetwork({ ...records, actors, ties: [...records.ties, other] }), template);
    expect(stateOf(both, 'police')).toMatchObject({ knownIds: ['station'] });
  });

  it('counts memberships that are over no more', () => {
    const over = { id: 'm5', networkId: 'n1', actorId: 'station', period: { until: '2026-12-31' } };
    const input = { ...records, memberships: [...(records.memberships ?? []), over] };
    expect(stateOf(gaps(readNetwork({ ...input, on: '2027-01-01' }), template), 'police')).toMatchObject({
      state: 'known',
    });
    expect(stateOf(gaps(readNetwork({ ...input, on: '2026-12-31' }), template), 'police')).toMatchObject({
      state: 'present',
    });
  });
});
