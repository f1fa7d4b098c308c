import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange } from '@geflecht/core/network';
import {
  buildActor,
  buildDocument,
  buildMembership,
  buildNetwork,
  buildPlacement,
  buildTie,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { afterChanges, backFrom, builtOn, creation, removal, sameContent, update } from './change-model.js';

const ahorn = buildActor({ id: 'ahorn', name: { de: 'Ahorn', en: 'Maple' }, revision: 3 });
const before = buildDocument({
  networks: [buildNetwork()],
  actors: [ahorn, buildActor({ id: 'birke', name: 'Birke' })],
  ties: [buildTie({ id: 'tie', fromId: 'ahorn', toId: 'birke', revision: 2 })],
  placements: [buildPlacement({ id: 'spot', actorId: 'ahorn', ringId: 'core' })],
  memberships: [buildMembership({ id: 'seat', actorId: 'ahorn' })],
});

const content = ({ actors, ties, placements, memberships }: GeflechtDocument) =>
  [actors, ties, placements, memberships].map((records = []) =>
    records.map(({ revision: _revision, ...record }) => record).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  );

describe('update', () => {
  it('states what a record cannot do without, and of the rest only what is other', () => {
    const fields = { description: 'Neu', sectorIds: ahorn.sectorIds };
    expect(update('actors', ahorn, fields)).toEqual({
      op: 'update',
      collection: 'actors',
      record: { id: 'ahorn', kind: ahorn.kind, name: ahorn.name, revision: 3, description: 'Neu' },
    });
  });

  it('names the fields it empties', () => {
    const change = update('actors', { ...ahorn, description: 'Alt' }, { description: undefined });
    expect(change?.clears).toEqual(['description']);
    expect(change?.record).not.toHaveProperty('description');
  });

  it('is none where everything stays', () => {
    expect(update('actors', ahorn, { name: ahorn.name })).toBeUndefined();
  });
});

describe('afterChanges', () => {
  it('takes with an actor what hangs on it', () => {
    const { actors, ties, placements, memberships } = afterChanges(before, [removal('actors', ahorn)]);
    expect([actors?.length, ties, placements, memberships]).toEqual([1, [], [], []]);
  });

  it('raises the revision of what it writes, and leaves the rest as it is', () => {
    const change = update('actors', ahorn, { name: 'Bergahorn' }) as NetworkChange;
    const { actors = [], ties } = afterChanges(before, [change]);
    expect(actors.map(({ name, revision }) => [name, revision])).toEqual([
      ['Bergahorn', 4],
      ['Birke', before.actors?.[1]?.revision],
    ]);
    expect(ties).toBe(before.ties);
  });

  it('makes a new record once, however often it is applied', () => {
    const change = creation('actors', { ...buildActor({ id: 'neu' }) });
    expect(afterChanges(before, [change, change]).actors).toHaveLength(3);
  });
});

describe('backFrom', () => {
  it.each<readonly [string, readonly NetworkChange[]]>([
    ['a new actor', [creation('actors', { id: 'neu', kind: 'organisation', name: 'Neu' })]],
    ['other words', [update('actors', ahorn, { name: 'Bergahorn', description: 'Neu' }) as NetworkChange]],
    ['a removed actor with all that hangs on it', [removal('actors', ahorn)]],
    ['a removed tie', [removal('ties', before.ties?.[0] ?? {})]],
    ['a step of a tie', [update('ties', before.ties?.[0] ?? {}, { stage: 'partnership' }) as NetworkChange]],
  ])('takes back %s', (_, changes) => {
    const after = afterChanges(before, changes);
    expect(content(after)).not.toEqual(content(before));
    expect(content(afterChanges(after, backFrom(before, changes)))).toEqual(content(before));
  });

  it('brings a removed record back under the revision a backend gives it', () => {
    const changes = [removal('actors', ahorn)];
    const back = afterChanges(afterChanges(before, changes), backFrom(before, changes));
    expect(back.actors?.find(({ id }) => id === 'ahorn')?.revision).toBe(4);
  });
});

describe('builtOn', () => {
  it('names the revision the document holds', () => {
    const change = update('actors', { ...ahorn, revision: 1 }, { name: 'Neu' }) as NetworkChange;
    expect(builtOn(before, change).record.revision).toBe(3);
  });
});

describe('sameContent', () => {
  it('does not mind revisions and order, but every word', () => {
    expect(sameContent({ id: 'a', name: 'x', revision: 1 }, { revision: 9, name: 'x', id: 'a' })).toBe(true);
    expect(sameContent({ id: 'a', name: 'x' }, { id: 'a', name: 'y' })).toBe(false);
    expect(sameContent({ id: 'a' }, undefined)).toBe(false);
  });
});
