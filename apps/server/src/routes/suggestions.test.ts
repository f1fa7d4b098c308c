import type { NetworkReceipt, SuggestionReceipt } from '@geflecht/core/contract';
import { editingPaths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildPlacement, buildTie } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changes, codesOf, networkId, openNetworkHarness } from '../network-harness.js';
import type { KeyHeaders, NetworkHarness } from '../network-harness.js';

const { create, update } = changes;
let server: NetworkHarness;

beforeEach(async () => {
  server = await openNetworkHarness();
});

afterEach(() => server.close());

const suggest = (body: object, headers = server.member) =>
  server.send(editingPaths.suggestions(networkId), body, headers);
type Decided = readonly [suggestionId: string, decision: 'accept' | 'reject' | 'withdraw'];
const decide = (decided: Decided, headers: KeyHeaders, revision = 1) =>
  server.send(editingPaths.suggestionDecision(networkId, ...decided), { revision }, headers);
const suggestTie = async (headers?: KeyHeaders) => {
  const response = await suggest(
    { change: update('ties', { ...(await server.tieOf('tie-1', server.member)), stage: 'partnership' }) },
    headers,
  );
  return ((await response.json()) as SuggestionReceipt).suggestionId;
};
const list = async (headers: KeyHeaders) => {
  const response = await server.get(editingPaths.suggestions(networkId), headers);
  return ((await response.json()) as GeflechtDocument).suggestions ?? [];
};

describe('a suggestion', () => {
  it('changes nothing, and is read by the coordination and by whoever made it', async () => {
    const id = await suggestTie();
    expect((await server.tieOf())?.stage).toBe('cooperation');
    const stranger = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    const seen = await Promise.all([server.coordination, server.member, stranger].map(list));
    expect(seen.map((these) => these.map((each) => each.id))).toEqual([[id], [id], []]);
    expect(seen[0]?.[0]).toMatchObject({ status: 'open', by: { actorId: 'network-1-actor-2' } });
  });

  it('accepted is stored with its change, which keeps what its author could not see', async () => {
    const id = await suggestTie();
    const response = await decide([id, 'accept'], server.coordination);
    expect([response.status, await response.json()]).toMatchObject([
      201,
      { suggestionId: id, status: 'accepted', revision: 2, written: [{ id: 'tie-1', revision: 2 }] },
    ]);
    expect(await server.tieOf()).toMatchObject({ stage: 'partnership', strategy: 'Plan' });
    expect((await list(server.coordination))[0]?.status).toBe('accepted');
  });

  it('rejected or withdrawn changes nothing, and is decided once', async () => {
    const [one, other] = [await suggestTie(), await suggestTie()];
    expect((await decide([one, 'reject'], server.coordination)).status).toBe(201);
    expect((await decide([other, 'withdraw'], server.member)).status).toBe(201);
    expect(new Set((await list(server.coordination)).map(({ status }) => status))).toEqual(
      new Set(['rejected', 'withdrawn']),
    );
    expect(await codesOf(decide([one, 'accept'], server.coordination, 2))).toEqual(['transition-refused']);
    expect((await server.tieOf())?.stage).toBe('cooperation');
  });

  it('is overtaken once its record changes', async () => {
    const id = await suggestTie();
    const response = await server.change([update('ties', { ...(await server.tieOf()), strength: 3 })]);
    expect(((await response.json()) as NetworkReceipt).superseded).toEqual([id]);
    expect((await list(server.coordination))[0]?.status).toBe('superseded');
    expect(await codesOf(decide([id, 'accept'], server.coordination, 2))).toEqual(['transition-refused']);
  });

  it('is withdrawn by its author alone', async () => {
    const id = await suggestTie();
    const other = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    expect(await codesOf(decide([id, 'withdraw'], other))).toEqual(['not-found']);
    const coordinator = await server.keyHeaders({
      scopes: ['networks.suggest'],
      audiences: [`coordinates:${networkId}`],
    });
    expect(await codesOf(decide([id, 'withdraw'], coordinator))).toEqual(['forbidden']);
    expect(await codesOf(decide(['sg_none', 'withdraw'], server.member))).toEqual(['not-found']);
  });

  it('of a nickname is withdrawn with the key that made it', async () => {
    const workshop = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    const body = { change: create('actors', buildActor({ id: 'new' })), by: { nickname: 'Tisch 3' }, via: 'workshop' };
    const { suggestionId } = (await (await suggest(body, workshop)).json()) as SuggestionReceipt;
    expect((await decide([suggestionId, 'withdraw'], workshop)).status).toBe(201);
  });

  it('names nobody else as its author, and no field its author may not read', async () => {
    const tie = await server.tieOf('tie-1', server.member);
    const asOther = { change: update('ties', { ...tie, strength: 2 }), by: { actorId: 'network-1-actor-1' } };
    expect(await codesOf(suggest(asOther))).toEqual(['invalid', 'by.actorId value-not-allowed']);
    const careful = { change: update('ties', { ...tie, strategy: 'Anderer Plan' }) };
    expect(await codesOf(suggest(careful))).toEqual(['invalid', 'change.record.strategy value-not-allowed']);
  });

  it('on an older state is refused', async () => {
    const tie = await server.tieOf('tie-1', server.member);
    await server.change([update('ties', { ...(await server.tieOf()), strength: 3 })]);
    expect(await codesOf(suggest({ change: update('ties', { ...tie, strength: 1 }) }))).toEqual(['revision-conflict']);
  });
});

const may = async (headers: KeyHeaders) => {
  const response = await server.get(editingPaths.networkVersion(networkId), headers);
  return ((await response.json()) as { may: readonly string[] }).may;
};

describe('the version of a network', () => {
  it('says what a key may do', async () => {
    expect(await Promise.all([server.coordination, server.member, {}].map(may))).toEqual([
      ['write', 'suggest'],
      ['suggest'],
      [],
    ]);
  });
});

const suggestHours = async (more: object) => {
  const [membership] = (await server.read(server.member)).memberships ?? [];
  const answer = await suggest({ change: update('memberships', { ...membership, hoursPerMonth: 9, ...more }) });
  return ((await answer.json()) as SuggestionReceipt).suggestionId;
};

describe('what people alone read of themselves', () => {
  it('is kept for them when the coordination accepts it', async () => {
    const id = await suggestHours({});
    expect(JSON.stringify(await list(server.coordination))).not.toContain('hoursPerMonth');
    expect((await decide([id, 'accept'], server.coordination)).status).toBe(201);
    expect((await server.whole())?.memberships?.[0]?.hoursPerMonth).toBe(9);
    expect((await server.read()).memberships?.[0]).not.toHaveProperty('hoursPerMonth');
  });

  it('is theirs to hand on', async () => {
    const id = await suggestHours({ visibility: [{ group: 'work', audience: 'coordination' }] });
    expect((await decide([id, 'accept'], server.coordination)).status).toBe(201);
    expect((await server.read()).memberships?.[0]?.hoursPerMonth).toBe(9);
  });
});

const newTie = (id: string) =>
  create('ties', { ...buildTie({ id, fromId: 'network-1-actor-1', toId: 'network-1-actor-2', kind: id }), networkId });

describe('suggestions that pile up', () => {
  it('are given up with the actor they are about', async () => {
    const answer = await suggest({ change: newTie('tie-new') });
    const { suggestionId } = (await answer.json()) as SuggestionReceipt;
    const actor = (await server.read()).actors?.find(({ id }) => (id as string) === 'network-1-actor-1');
    const removal = await server.change([changes.remove('actors', actor ?? {})]);
    expect(((await removal.json()) as NetworkReceipt).superseded).toEqual([suggestionId]);
  });

  it('are too large when they are longer than a page', async () => {
    const actor = buildActor({ id: 'new', description: 'Worte '.repeat(6_000) });
    expect(await codesOf(suggest({ change: create('actors', actor) }))).toEqual(['too-large']);
  });

  it('are withdrawn with the key that made them after years', async () => {
    const workshop = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    const { suggestionId } = (await (
      await suggest({ change: newTie('tie-new'), by: { nickname: 'Tisch 3' } }, workshop)
    ).json()) as SuggestionReceipt;
    server.setClock('2029-02-03T10:00:00.000Z');
    await server.change([create('actors', buildActor({ id: 'other' }))]);
    expect((await decide([suggestionId, 'withdraw'], workshop)).status).toBe(201);
  });
});

describe('a suggestion of several changes', () => {
  const me = 'network-1-actor-2';
  const own = { scope: { networkId }, networkId };
  const drawn = [
    create('actors', buildActor({ id: 'new', scope: own.scope })),
    create('ties', buildTie({ id: 'tie-new', ...own, fromId: me, toId: 'new' })),
    create('placements', buildPlacement({ id: 'spot-new', ...own, actorId: 'new', ringId: 'ring-2' })),
  ];
  const [change, ...also] = drawn;

  it('is accepted as one, the actor with its ring and its ties', async () => {
    const { suggestionId } = (await (await suggest({ change, also })).json()) as SuggestionReceipt;
    const [seen] = await list(server.coordination);
    expect(seen?.also?.map(({ record }) => record.id as string)).toEqual(['tie-new', 'spot-new']);
    const receipt = (await (await decide([suggestionId, 'accept'], server.coordination)).json()) as SuggestionReceipt;
    expect(receipt.written.map(({ id }) => id)).toEqual(['new', 'tie-new', 'spot-new']);
    expect((await server.read()).placements?.find(({ id }) => (id as string) === 'spot-new')?.ringId).toBe('ring-2');
  });

  it('is refused whole, with what is wrong in which of them', async () => {
    const lost = create('ties', buildTie({ id: 'tie-lost', ...own, fromId: me, toId: 'nobody' }));
    expect(await codesOf(suggest({ change, also: [...also, lost] }))).toEqual(['invalid', 'also.2.record id-unknown']);
    expect(await codesOf(suggest({ change, also: [change] }))).toEqual(['invalid', 'also.0.record.id id-duplicate']);
    const hidden = update('ties', { ...(await server.tieOf('tie-1', server.member)), strategy: 'Anderer Plan' });
    expect(await codesOf(suggest({ change, also: [hidden] }))).toEqual([
      'invalid',
      'also.0.record.strategy value-not-allowed',
    ]);
    const many = Array.from({ length: 51 }, (_, index) => newTie(`tie-${index + 2}`));
    expect(await codesOf(suggest({ change, also: many }))).toEqual(['invalid', 'also too-large']);
  });

  it('is overtaken as a whole once one of its records changes, or an actor it ties goes', async () => {
    const tie = await server.tieOf('tie-1', server.member);
    const one = (
      (await (await suggest({ change, also: [update('ties', { ...tie, strength: 2 })] })).json()) as SuggestionReceipt
    ).suggestionId;
    await server.change([update('ties', { ...(await server.tieOf()), strength: 3 })]);
    const other = ((await (await suggest({ change, also })).json()) as SuggestionReceipt).suggestionId;
    const actor = (await server.read()).actors?.find(({ id }) => (id as string) === me);
    await server.change([changes.remove('actors', actor)]);
    const statuses = new Map((await list(server.coordination)).map(({ id, status }) => [id as string, status]));
    expect([statuses.get(one), statuses.get(other)]).toEqual(['superseded', 'superseded']);
  });
});
