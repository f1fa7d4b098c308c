import { districtNetwork, districtNetworkId } from '@geflecht/fixtures';
import { applyChanges, invertChanges } from '@geflecht/core/editing';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange } from '@geflecht/core/network';
import { createEditingClient, isEditingClient } from '@geflecht/sdk/editing';
import type { EditingClient } from '@geflecht/sdk/editing';
import { createClient, systemPlatform } from '@geflecht/sdk';
import { httpEditingBackend } from '@geflecht/sdk/adapters/http-editing';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { refusalOf } from '@geflecht/sdk/testing';
import { createApp, listen, makeKey, openSqliteStore, seedDocument } from '@geflecht/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const networkId = districtNetworkId as string;
const scopes = ['networks.write', 'networks.suggest'];
const closing: (() => Promise<void>)[] = [];
let url: string;
let secret: string;

/** A server on a port of its own, asked over real connections. */
beforeEach(async () => {
  const { store } = await openSqliteStore({ file: ':memory:' });
  await seedDocument(store, districtNetwork());
  const made = makeKey({ label: 'test', scopes, audiences: [`coordinates:${networkId}`], at: '2027-01-01T00:00:00Z' });
  await store.keys.add(made.key);
  const running = await listen(createApp({ store }), { host: '127.0.0.1', port: 0 });
  closing.push(running.close, () => store.close());
  url = running.url;
  secret = made.secret;
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const coordinator = () =>
  createEditingClient({ backend: httpEditingBackend({ url, key: secret, platform: systemPlatform }) });

const change = (client: EditingClient, changes: readonly NetworkChange[], takesBack = false) =>
  client.changeNetwork(networkId, { submitKey: client.newSubmitKey(), changes, takesBack });

function tieChange({ ties = [] }: GeflechtDocument, fields: object): NetworkChange {
  return { op: 'update', collection: 'ties', record: { ...ties[0], ...fields } } as unknown as NetworkChange;
}

describe('two coordinators with a browser each', () => {
  it('see each other’s changes, and neither overwrites the other unseen', async () => {
    const [one, other] = [coordinator(), coordinator()];
    const [seenByOne, seenByOther] = [await one.readNetwork(networkId), await other.readNetwork(networkId)];
    const { version } = await other.readNetworkVersion(networkId);
    await change(one, [tieChange(seenByOne, { strength: 1 })]);
    expect((await other.readNetworkVersion(networkId)).version).not.toBe(version);
    const refusal = await refusalOf(change(other, [tieChange(seenByOther, { strength: 5 })]));
    expect(refusal?.code).toBe('revision-conflict');
    expect(refusal?.conflicts?.[0]?.record).toMatchObject({ strength: 1 });
    await change(other, [tieChange(await other.readNetwork(networkId), { strength: 5 })]);
    expect((await one.readNetwork(networkId)).ties?.[0]?.strength).toBe(5);
  });

  it('are seen by everybody once the answer is there, what the server remembers notwithstanding', async () => {
    const [client, visitor] = [coordinator(), createClient({ backend: httpEditingBackend({ url }) })];
    const actor = (await visitor.readNetwork(networkId)).actors?.[0];
    const renamed = { op: 'update', collection: 'actors', record: { ...actor, name: 'Anders genannt' } };
    await change(client, [renamed as unknown as NetworkChange]);
    expect((await visitor.readNetwork(networkId)).actors?.find(({ id }) => id === actor?.id)?.name).toBe(
      'Anders genannt',
    );
  });
});

const idsOf = (document: GeflechtDocument | undefined) =>
  [document?.actors, document?.ties, document?.placements].map((list) => new Set<string>(list?.map(({ id }) => id)));

describe('an edit session', () => {
  it('applies at hand what the server stores, and takes it back', async () => {
    const client = coordinator();
    const before = await client.readNetwork(networkId);
    const context = { networkId, at: '2027-02-03T10:00:00Z' };
    const changes = [
      { op: 'remove', collection: 'actors', record: before.actors?.at(-1) } as unknown as NetworkChange,
      tieChange(before, { strength: 2 }),
    ];
    const atHand = applyChanges(before, changes, context);
    const inverse = invertChanges(before, changes, context);
    await change(client, changes);
    const after = await client.readNetwork(networkId);
    expect(idsOf(atHand.ok ? atHand.value.document : undefined)).toEqual(idsOf(after));
    await change(client, inverse.ok ? inverse.value : [], true);
    expect(idsOf(await client.readNetwork(networkId))).toEqual(idsOf(before));
  });

  it('is the same in memory and on the server', async () => {
    const viewer = { ...noRights, coordinates: [networkId] };
    const clients = [
      coordinator(),
      createEditingClient({ backend: memoryBackend({ document: districtNetwork(), viewer }) }),
    ];
    const receipts = await Promise.all(
      clients.map(async (client) => {
        const { actors = [] } = await client.readNetwork(networkId);
        const removal = { op: 'remove', collection: 'actors', record: actors[0] } as unknown as NetworkChange;
        const { written, removed } = await change(client, [removal]);
        const named = (list: typeof written) => new Set(list.map(({ collection, id }) => `${collection} ${id}`));
        return [named(written), named(removed)];
      }),
    );
    expect(receipts[0]).toEqual(receipts[1]);
  });

  it('is offered to those who hand in a client for it', () => {
    expect(isEditingClient(coordinator())).toBe(true);
  });
});

const noRights = {
  memberOf: [],
  coordinates: [],
  confirmedFor: [],
  organises: [],
  isActor: [],
  holdsSignUp: [],
  rights: [],
};
