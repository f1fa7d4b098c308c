import type { NetworkReceipt, Problem } from '@geflecht/core/contract';
import { editingPaths, idempotencyHeader } from '@geflecht/core/contract';
import { buildActor, buildPlacement, buildTie } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changes, codesOf, networkId, openNetworkHarness, refusalOf, smallNetwork } from '../network-harness.js';
import type { NetworkHarness } from '../network-harness.js';

const { create, remove, update } = changes;
let server: NetworkHarness;

beforeEach(async () => {
  server = await openNetworkHarness();
});

afterEach(() => server.close());

describe('a change', () => {
  it('is stored, raises the revision and is seen by everybody at once', async () => {
    const before = await (await server.get(editingPaths.networkVersion(networkId))).text();
    const response = await server.change([update('ties', { ...(await server.tieOf()), stage: 'partnership' })]);
    const receipt = (await response.json()) as NetworkReceipt;
    expect([response.status, receipt.written]).toEqual([201, [{ collection: 'ties', id: 'tie-1', revision: 2 }]]);
    expect([(await server.tieOf())?.stage, (await server.tieOf('tie-1', {}))?.stage]).toEqual([
      'partnership',
      'partnership',
    ]);
    expect(await (await server.get(editingPaths.networkVersion(networkId))).text()).not.toBe(before);
  });

  it('leaves what its author may not see as it is', async () => {
    const { memberships = [] } = await server.read();
    await server.change([update('memberships', { ...memberships[0], isInitiator: true })]);
    const whole = await server.whole();
    expect(whole?.memberships?.[0]).toMatchObject({ isInitiator: true, hoursPerMonth: 7 });
    expect(memberships[0]).not.toHaveProperty('hoursPerMonth');
  });

  it('of what its author may not see is refused', async () => {
    const { memberships = [] } = await server.read();
    const record = { ...memberships[0], hoursPerMonth: 40 };
    expect(await codesOf(server.change([update('memberships', record)]))).toEqual([
      'invalid',
      'changes.0.record.hoursPerMonth value-not-allowed',
    ]);
    expect(
      await codesOf(server.change([update('memberships', memberships[0] ?? {}, { clears: ['hoursPerMonth'] })])),
    ).toEqual(['invalid', 'changes.0.clears.hoursPerMonth value-not-allowed']);
  });

  it('of a record its author may not see finds none', async () => {
    const hidden = { ...buildTie({ id: 'tie-money' }), kind: 'exchange' };
    const problem = await refusalOf(server.change([update('ties', hidden)]));
    expect([problem.code, problem.conflicts]).toEqual([
      'revision-conflict',
      [{ index: 0, collection: 'ties', id: 'tie-money', code: 'record-unknown' }],
    ]);
  });

  it('made on an older state is refused with the record as it is now, and nothing of its set is stored', async () => {
    const stale = await server.tieOf();
    await server.change([update('ties', { ...stale, stage: 'partnership' })]);
    const other = buildActor({ id: 'actor-new' });
    const response = await server.change([create('actors', other), update('ties', { ...stale, stage: 'contact' })]);
    const { code, conflicts } = (await response.json()) as Problem;
    expect([response.status, code]).toEqual([409, 'revision-conflict']);
    expect(conflicts).toMatchObject([{ index: 1, id: 'tie-1', revision: 2, record: { stage: 'partnership' } }]);
    expect((await server.read()).actors?.some(({ id }) => (id as string) === 'actor-new')).toBe(false);
  });

  it('sent twice under one key is stored once; another one under that key is refused', async () => {
    const set = [update('ties', { ...(await server.tieOf()), stage: 'partnership' })];
    const one = await (await server.change(set, { submitKey: 'one-and-only' })).text();
    const again = await (await server.change(set, { submitKey: 'one-and-only' })).text();
    expect(again).toBe(one);
    expect((await server.tieOf())?.revision).toBe(2);
    expect(await codesOf(server.change([set[0] ?? {}], { submitKey: 'one-and-only', takesBack: true }))).toEqual([
      'submit-key-reused',
    ]);
  });

  it.each([
    [
      'a field nobody knows',
      create('actors', { ...buildActor({ id: 'a' }), shoeSize: 4 }),
      'changes.0.record.shoeSize field-unknown',
    ],
    [
      'a value that is none',
      create('actors', { ...buildActor({ id: 'a' }), kind: 'cat' }),
      'changes.0.record.kind value-not-allowed',
    ],
    ['a tie that ends nowhere', create('ties', buildTie({ id: 't', toId: 'nobody' })), 'changes.0.record id-unknown'],
    [
      'a parent that is not there',
      create('actors', buildActor({ id: 'a', partOf: 'nobody' })),
      'changes.0.record.partOf id-unknown',
    ],
    [
      'a person opened without consent',
      create('actors', buildActor({ id: 'a', kind: 'person', visibility: [{ group: 'core', audience: 'public' }] })),
      'changes.0.record.visibility.0 person-without-consent',
    ],
    [
      'an id another network has',
      create('actors', buildActor({ id: 'network-2-actor-1' })),
      'changes.0.record.id record-foreign',
    ],
  ])('with %s is refused', async (_what, one, finding) => {
    expect(await codesOf(server.change([one]))).toEqual(['invalid', finding]);
  });

  it('that no tie can make is refused as such', async () => {
    expect(await codesOf(server.change([update('ties', { ...(await server.tieOf()), stage: 'wished' })]))).toEqual([
      'transition-refused',
      'changes.0.record.stage value-not-allowed',
    ]);
  });

  it('whose header and key differ, or that is too many, is refused', async () => {
    const set = [create('actors', buildActor({ id: 'a' }))];
    expect(
      await codesOf(server.change(set, {}, { ...server.coordination, [idempotencyHeader]: 'another-key' })),
    ).toEqual(['invalid', 'submitKey value-not-allowed']);
    const many = Array.from({ length: 501 }, (_, index) => remove('ties', buildTie({ id: `tie-${index}` })));
    expect(await codesOf(server.change(many))).toEqual(['invalid', 'changes too-large']);
  });
});

const first = 'network-1-actor-1';

const removal = async () => server.change([remove('actors', (await server.read()).actors?.[0] ?? {})]);

describe('the removal of an actor', () => {
  it('takes its ties, placements and memberships along, in silence those its author may not see', async () => {
    const { removed } = (await (await removal()).json()) as NetworkReceipt;
    expect(removed.map(({ id }) => id)).toEqual([first, 'tie-1', 'placement-1']);
    const whole = await server.whole();
    expect([whole?.ties ?? [], whole?.placements ?? []]).toEqual([[], []]);
  });

  it('taken back brings everything back, also what its author may not see, in a later revision', async () => {
    const before = await server.read();
    await removal();
    const again = [
      create('actors', before.actors?.[0] ?? {}),
      create('ties', before.ties?.[0] ?? {}),
      create('placements', before.placements?.[0] ?? {}),
    ];
    expect((await server.change(again, { takesBack: true })).status).toBe(201);
    const whole = await server.whole();
    expect(new Map(whole?.ties?.map(({ id, revision }) => [id as string, revision]))).toEqual(
      new Map([
        ['tie-1', 2],
        ['tie-money', 2],
      ]),
    );
    expect((await server.read()).actors?.find(({ id }) => (id as string) === first)?.revision).toBe(2);
  });

  it('is forgotten a day later, but for the ids', async () => {
    const before = await server.read();
    await removal();
    server.setClock('2027-02-05T10:00:00.000Z');
    await server.change([create('actors', buildActor({ id: 'actor-other' }))]);
    await server.change([create('actors', before.actors?.[0] ?? {})]);
    const whole = await server.whole();
    expect(whole?.ties ?? []).toEqual([]);
    expect(whole?.actors?.find(({ id }) => (id as string) === first)?.revision).toBe(2);
  });

  it('is refused while another network uses the actor', async () => {
    const scope = { networkId: 'network-2' };
    const guest = buildPlacement({ id: 'guest', scope, networkId: 'network-2', actorId: first });
    const other = smallNetwork('network-2');
    await server.store.documents.put({ ...other, placements: [guest] });
    expect(await codesOf(removal())).toEqual(['invalid', 'changes.0.record.id record-in-use']);
  });
});
