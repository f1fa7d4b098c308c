import type { NetworkReceipt, Problem } from '@geflecht/core/contract';
import { editingPaths } from '@geflecht/core/contract';
import { buildActor, buildMembership, buildTie } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changes, codesOf, networkId, openNetworkHarness, smallNetwork } from '../network-harness.js';
import type { NetworkHarness } from '../network-harness.js';

const { create, remove, update } = changes;
const own = { scope: { networkId }, networkId };
const [first, second] = ['network-1-actor-1', 'network-1-actor-2'];
let server: NetworkHarness;

beforeEach(async () => {
  server = await openNetworkHarness();
});

afterEach(() => server.close());

/** A person the coordination may not read of, who holds a duty and is tied. */
async function withHiddenPerson(): Promise<void> {
  const person = buildActor({
    id: 'person-hidden',
    kind: 'person',
    scope: own.scope,
    visibility: [{ group: 'core', audience: 'private' }],
  });
  const network = smallNetwork();
  await server.store.documents.put({
    ...network,
    actors: [...(network.actors ?? []), person],
    ties: [...(network.ties ?? []), buildTie({ id: 'tie-hidden', ...own, fromId: first, toId: person.id })],
    duties: [{ id: 'duty-1', ...own, kind: 'minutes', holderId: person.id }],
    goals: [
      {
        id: 'goal-1',
        scope: own.scope,
        of: { networkId },
        text: 'Ziel',
        developedBy: [{ actorId: person.id }, { actorId: first }],
      },
    ],
  } as never);
}

describe('what somebody may not read of a network', () => {
  it('is not opened by them with a rule of the record', async () => {
    const { memberships = [] } = await server.read();
    for (const visibility of [
      [{ group: 'work', audience: 'coordination' }],
      [{ group: 'work', audience: 'coordination', from: '2028-01-01T00:00:00Z' }],
    ]) {
      const answer = server.change([update('memberships', { ...memberships[0], visibility })]);
      expect(await codesOf(answer)).toEqual(['invalid', 'changes.0.record.visibility value-not-allowed']);
    }
    expect((await server.read()).memberships?.[0]).not.toHaveProperty('hoursPerMonth');
  });

  it('is not opened with a record made for it', async () => {
    const record = buildMembership({
      id: 'new',
      ...own,
      actorId: first,
      visibility: [{ group: 'work', audience: 'coordination' }],
    });
    expect(await codesOf(server.change([create('memberships', record)]))).toEqual([
      'invalid',
      'changes.0.record.visibility value-not-allowed',
    ]);
  });

  it('does not come back under an id somebody guesses', async () => {
    const { actors = [] } = await server.read();
    await server.store.documents.put({
      ...smallNetwork(),
      ties: [buildTie({ id: 'tie-money', ...own, fromId: first, toId: second, kind: 'funding', weight: 12_000 })],
    });
    await server.change([remove('actors', actors.find(({ id }) => (id as string) === first) ?? {})]);
    await server.change([
      create('actors', buildActor({ id: 'other' })),
      create('ties', buildTie({ id: 'tie-money', ...own, fromId: second, toId: 'other', kind: 'exchange' })),
    ]);
    expect(await server.tieOf('tie-money')).toMatchObject({ kind: 'exchange', revision: 3 });
    expect(await server.tieOf('tie-money')).not.toHaveProperty('weight');
  });

  it('is in no receipt', async () => {
    const answer = await server.change([remove('actors', (await server.read()).actors?.[0] ?? {})]);
    const { removed } = (await answer.json()) as NetworkReceipt;
    expect(removed.map(({ id }) => id)).toEqual([first, 'tie-1', 'placement-1']);
    expect((await server.whole())?.ties ?? []).toEqual([]);
  });

  it('is in no conflict', async () => {
    await withHiddenPerson();
    const stale = { revision: 7 };
    const duty = { id: 'duty-1', networkId, kind: 'minutes', ...stale };
    const goal = { id: 'goal-1', of: { networkId }, text: 'Ziel', ...stale };
    const answer = await server.change([update('ties', { ...buildTie({ id: 'tie-hidden', ...own }), ...stale })]);
    const { conflicts } = (await answer.json()) as Problem;
    expect(conflicts).toEqual([{ index: 0, collection: 'ties', id: 'tie-hidden', code: 'record-unknown' }]);
    const others = await (await server.change([update('duties', duty), update('goals', goal)])).text();
    expect(others).not.toContain('person-hidden');
    expect((JSON.parse(others) as Problem).conflicts?.[0]?.record).toMatchObject({ held: true });
  });

  it('cannot be told from what is not there', async () => {
    await withHiddenPerson();
    const tie = buildTie({ id: 'new', ...own, fromId: first });
    const answers = ['person-hidden', 'nobody'].map(async (toId) =>
      codesOf(server.change([create('ties', { ...tie, toId })])),
    );
    expect(await Promise.all(answers)).toEqual([
      ['invalid', 'changes.0.record id-unknown'],
      ['invalid', 'changes.0.record id-unknown'],
    ]);
    const parents = ['person-hidden', 'nobody'].map(async (partOf) =>
      codesOf(server.change([create('actors', buildActor({ id: 'new', partOf }))])),
    );
    expect(await Promise.all(parents)).toEqual([
      ['invalid', 'changes.0.record.partOf id-unknown'],
      ['invalid', 'changes.0.record.partOf id-unknown'],
    ]);
  });

  it('stays where somebody sends back what they see of it', async () => {
    await withHiddenPerson();
    const { goals = [], duties = [] } = await server.read();
    const set = [update('goals', { ...goals[0], text: 'Neu' }), update('duties', { ...duties[0], sharePercent: 10 })];
    expect((await server.change(set)).status).toBe(201);
    const whole = await server.whole();
    expect(whole?.goals?.[0]).toMatchObject({
      text: 'Neu',
      developedBy: [{ actorId: 'person-hidden' }, { actorId: first }],
    });
    expect(whole?.duties?.[0]).toMatchObject({ holderId: 'person-hidden', sharePercent: 10 });
  });
});

describe('a body that is deeper than any record', () => {
  it('is refused, not tripped over', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const record = JSON.stringify({
      ...buildActor({ id: 'deep' }),
      source: [{ system: 's', originalId: 'o', rest: 0 }],
    });
    const change = `{"op":"create","collection":"actors","record":${record.replace('"rest":0', `"rest":${deep}`)}}`;
    const answer = await server.app.request(editingPaths.networkChanges(networkId), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...server.coordination },
      body: `{"submitKey":"deep-as-a-well","changes":[${change}]}`,
    });
    expect([answer.status, ((await answer.json()) as Problem).issues?.[0]?.code]).toEqual([400, 'too-large']);
  });
});
