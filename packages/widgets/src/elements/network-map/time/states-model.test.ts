import { buildActor, buildDocument, buildNetwork, buildPlacement, buildSnapshot } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { networkMap } from '../network-map-model.js';
import { frozenDocument, snapshotAt, snapshotsOf } from './states-model.js';

const first = buildSnapshot({ id: 'first', takenAt: '2025-03-01T12:00:00+01:00' });
const second = buildSnapshot({ id: 'second', takenAt: '2026-03-01T12:00:00+01:00' });
const document = buildDocument({ networks: [buildNetwork()], snapshots: [second, first] });

describe('snapshotsOf', () => {
  it('hands back those of the shown network, the oldest first', () => {
    const other = buildSnapshot({ id: 'other', networkId: 'network-2' });
    const all = { ...document, snapshots: [second, other, first] };
    expect(snapshotsOf(all, undefined).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(snapshotsOf(all, 'network-2').map(({ id }) => id)).toEqual(['other']);
  });

  it('leaves out pictures of how it is meant to be', () => {
    const planned = buildSnapshot({ id: 'planned', plane: 'target' });
    expect(snapshotsOf({ ...document, snapshots: [planned, first] }, undefined)).toEqual([first]);
  });

  it('leaves out those whose actors nobody may see', () => {
    const closed = buildSnapshot({ id: 'closed', frozen: { ties: [] } });
    expect(snapshotsOf({ ...document, snapshots: [closed] }, undefined)).toEqual([]);
  });
});

describe('snapshotAt', () => {
  it.each([
    ['second', 'second'],
    ['2025-03-01', 'first'],
    ['2026-02-28', 'first'],
    ['2026-03-01T12:00:00+01:00', 'second'],
    ['2030-01-01', 'second'],
    ['2020-01-01', 'first'],
    ['someday', undefined],
    [undefined, undefined],
  ])('finds for %s the state %s', (at, id) => {
    expect(snapshotAt([first, second], at)?.id).toBe(id);
  });
});

describe('frozenDocument', () => {
  it('shows what a snapshot keeps and nothing of today', () => {
    const frozen = frozenDocument({ ...document, placements: [buildPlacement()] }, first);
    expect(frozen.actors?.map(({ id }) => id)).toEqual(['actor-1', 'actor-2']);
    expect([frozen.ties?.length, frozen.placements]).toEqual([1, undefined]);
  });

  it('counts today among the other states', () => {
    const actors = [buildActor({ id: 'today' })];
    const frozen = frozenDocument({ ...document, actors }, first);
    const { states } = networkMap(frozen, { locale: 'de' });
    expect(states?.map((state) => state.actors?.map(({ id }) => id))).toEqual([
      ['actor-1', 'actor-2'],
      ['actor-1', 'actor-2'],
      ['today'],
    ]);
  });
});
