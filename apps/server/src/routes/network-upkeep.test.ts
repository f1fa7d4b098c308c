import { editingPaths, paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildNetwork, buildPlacement, buildSnapshot, buildTie } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changes, codesOf, networkId, openNetworkHarness, smallNetwork } from '../network-harness.js';
import type { NetworkHarness } from '../network-harness.js';

const { remove, update } = changes;
const scope = { networkId };
const [first, second] = ['network-1-actor-1', 'network-1-actor-2'];
let server: NetworkHarness;

beforeEach(async () => {
  server = await openNetworkHarness();
});

afterEach(() => server.close());

const put = (fields: object) => server.store.documents.put({ ...smallNetwork(), ...fields });
const removal = async (id: string) => {
  const actor = (await server.read()).actors?.find((each) => (each.id as string) === id);
  return server.change([remove('actors', actor ?? {})]);
};

describe('a network', () => {
  const network = buildNetwork({ id: networkId, centreId: first, asActorId: first, relevantBodyIds: [first, second] });

  it('names nobody who is gone, and names them again once they are back', async () => {
    await put({ networks: [network] });
    const actor = (await server.read()).actors?.[0];
    await removal(first);
    const [left] = (await server.read()).networks ?? [];
    expect([left?.centreId, left?.asActorId, left?.relevantBodyIds]).toEqual([undefined, undefined, [second]]);
    await server.change([changes.create('actors', actor)], { takesBack: true });
    expect((await server.read()).networks?.[0]).toMatchObject({ centreId: first, relevantBodyIds: [first, second] });
  });

  it('names nobody hidden where networks are listed', async () => {
    await put({ networks: [network] });
    const listed = (await (await server.get(paths.networks())).json()) as GeflechtDocument;
    expect(listed.networks?.find(({ id }) => (id as string) === networkId)).not.toHaveProperty('centreId');
  });

  it('shows actors of another one that sit in its bodies, are such bodies or stand in its centre', async () => {
    const theirs = ['network-2-actor-1', 'network-2-actor-2', 'network-2-actor-3'];
    await put({
      networks: [buildNetwork({ id: networkId, centreId: theirs[2] })],
      seats: [{ id: 'seat-1', scope, bodyId: theirs[0], holderId: theirs[1] }],
    });
    const { actors = [], seats = [] } = await server.read();
    expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(theirs));
    expect(seats[0]).toMatchObject({ holderId: theirs[1] });
    const other = await server.keyHeaders({ scopes: ['networks.write'], audiences: ['coordinates:network-2'] });
    const record = { ...buildActor({ id: theirs[1] }), revision: 1 };
    const path = editingPaths.networkChanges('network-2');
    expect(await codesOf(server.send(path, { changes: [remove('actors', record)] }, other))).toEqual([
      'invalid',
      'changes.0.record.id record-in-use',
    ]);
  });

  it('finds out about many actors at once whether others use them', async () => {
    await server.store.documents.put({
      ...smallNetwork('network-2'),
      duties: [
        { id: 'duty-1', scope: { networkId: 'network-2' }, networkId: 'network-2', kind: 'minutes', holderId: 'a-7' },
      ],
    } as never);
    await put({ actors: Array.from({ length: 9 }, (_, index) => buildActor({ id: `a-${index}`, scope })), ties: [] });
    const set = Array.from({ length: 9 }, (_, index) =>
      remove('actors', { ...buildActor({ id: `a-${index}` }), revision: 1 }),
    );
    expect(await codesOf(server.change(set))).toEqual(['invalid', 'changes.7.record.id record-in-use']);
  });
});

describe('a record that comes back with a document', () => {
  it('counts on, so that nobody takes it for the one they knew', async () => {
    const tie = await server.tieOf();
    await put({ ties: [] });
    await put({ ties: [buildTie({ id: 'tie-1', scope, networkId, fromId: second, toId: first })] });
    expect((await server.tieOf())?.revision).toBe(2);
    expect(await codesOf(server.change([update('ties', { ...tie, strength: 1 })]))).toEqual(['revision-conflict']);
    await server.change([remove('ties', await server.tieOf())]);
    await put({ ties: [buildTie({ id: 'tie-1', scope, networkId, fromId: second, toId: first })] });
    expect((await server.tieOf())?.revision).toBe(3);
  });
});

const erase = (actorId: string) => {
  const [at, newId] = ['2027-02-03T10:00:00.000Z', () => 'opaque'];
  return server.store.networks.erase({ actorId, at, newId });
};

describe('an actor that is erased', () => {
  it('is nowhere any more: not in records, not in snapshots, not as a guest of another network', async () => {
    const name = 'Ada Beispiel, Nordend';
    const actors = [buildActor({ id: first, scope, name }), buildActor({ id: second, scope })];
    const tie = buildTie({ id: 'tie-1', scope, networkId, fromId: first, toId: second });
    await put({
      actors,
      ties: [tie],
      memberships: [],
      snapshots: [buildSnapshot({ scope, networkId, frozen: { actors } })],
    });
    const elsewhere = { scope: { networkId: 'network-2' }, networkId: 'network-2' };
    const guest = buildPlacement({ id: 'guest', ...elsewhere, actorId: first });
    await server.store.documents.put({ ...smallNetwork('network-2'), placements: [guest] });
    expect(await erase(first)).toMatchObject({ networks: [networkId, 'network-2'] });
    const documents = await Promise.all(
      [networkId, 'network-2'].map((id) => server.store.documents.read({ kind: 'network', id })),
    );
    const text = JSON.stringify(documents);
    expect([name, first].filter((word) => text.includes(word))).toEqual([]);
    expect(documents[0]?.document.snapshots?.[0]?.frozen?.actors?.[0]).toMatchObject({ id: 'opaque', name: '' });
  });

  it('does not come back with its id', async () => {
    const actor = (await server.read()).actors?.[0];
    await removal(first);
    await erase(first);
    await server.change([changes.create('actors', { ...buildActor({ id: first }), name: 'Neu' })], { takesBack: true });
    expect(actor?.id).toBe(first);
    expect((await server.whole())?.ties ?? []).toEqual([]);
  });
});
