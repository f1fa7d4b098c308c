import type { NetworkReceipt, Problem, SuggestionReceipt } from '@geflecht/core/contract';
import { editingPaths, idempotencyHeader, paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildActor,
  buildDocument,
  buildMembership,
  buildNetwork,
  buildPlacement,
  buildTie,
} from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

type Headers = Readonly<Record<string, string>>;

const networkId = 'network-1';
let server: ServerHarness;
let coordination: Headers;
let member: Headers;
let submits = 0;

function network(id = networkId): GeflechtDocument {
  const scope = { networkId: id };
  return buildDocument({
    networks: [buildNetwork({ id, visibilityDefaults: [{ group: 'tie.core', audience: 'public' }] })],
    actors: [1, 2, 3].map((number) => buildActor({ id: `${id}-actor-${number}`, scope })),
    ties: [
      buildTie({ id: 'tie-1', scope, networkId: id, fromId: `${id}-actor-1`, toId: `${id}-actor-2`, strategy: 'Plan' }),
      buildTie({
        id: 'tie-money',
        scope,
        networkId: id,
        fromId: `${id}-actor-1`,
        toId: `${id}-actor-3`,
        kind: 'funding',
      }),
    ],
    placements: [buildPlacement({ scope, networkId: id, actorId: `${id}-actor-1` })],
    memberships: [buildMembership({ scope, networkId: id, actorId: `${id}-actor-2`, hoursPerMonth: 7 })],
  });
}

beforeEach(async () => {
  server = await openHarness({ documents: [network(), network('network-2')] });
  coordination = await server.keyHeaders({
    scopes: ['networks.write', 'networks.suggest'],
    audiences: [`coordinates:${networkId}`],
  });
  member = await server.keyHeaders({
    scopes: ['networks.suggest'],
    audiences: [`memberOf:${networkId}`, 'isActor:network-1-actor-2'],
  });
});

afterEach(() => server.close());

async function send(path: string, body: object, headers: Headers): Promise<Response> {
  submits += 1;
  return server.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ submitKey: `edit-key-${submits}`, ...body }),
  });
}

const change = (changes: readonly object[], more: object = {}, headers = coordination) =>
  send(editingPaths.networkChanges(networkId), { changes, ...more }, headers);

async function refusal(answer: Promise<Response>): Promise<Problem> {
  return (await (await answer).json()) as Problem;
}

const codes = async (answer: Promise<Response>) => {
  const { code, issues = [] } = await refusal(answer);
  return [code, ...issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)];
};

async function read(headers: Headers = coordination): Promise<GeflechtDocument> {
  return (await (await server.get(paths.network(networkId), headers)).json()) as GeflechtDocument;
}

const tieOf = async (id = 'tie-1', headers?: Headers) =>
  (await read(headers)).ties?.find((tie) => (tie.id as string) === id);
const update = (collection: string, record: object, rest: object = {}) => ({
  op: 'update',
  collection,
  record,
  ...rest,
});
const remove = (collection: string, record: object) => ({ op: 'remove', collection, record });
const create = (collection: string, record: object) => ({ op: 'create', collection, record });

describe('a change', () => {
  it('is stored, raises the revision and is seen by everybody at once', async () => {
    const before = await (await server.get(editingPaths.networkVersion(networkId))).text();
    const response = await change([update('ties', { ...(await tieOf()), stage: 'partnership' })]);
    const receipt = (await response.json()) as NetworkReceipt;
    expect([response.status, receipt.written]).toEqual([201, [{ collection: 'ties', id: 'tie-1', revision: 2 }]]);
    expect([(await tieOf())?.stage, (await tieOf('tie-1', {}))?.stage]).toEqual(['partnership', 'partnership']);
    expect(await (await server.get(editingPaths.networkVersion(networkId))).text()).not.toBe(before);
  });

  it('leaves what its author may not see as it is', async () => {
    const { memberships = [] } = await read();
    await change([update('memberships', { ...memberships[0], isInitiator: true })]);
    const whole = await server.store.documents.read({ kind: 'network', id: networkId });
    expect(whole?.document.memberships?.[0]).toMatchObject({ isInitiator: true, hoursPerMonth: 7 });
    expect(memberships[0]).not.toHaveProperty('hoursPerMonth');
  });

  it('of what its author may not see is refused', async () => {
    const { memberships = [] } = await read();
    const record = { ...memberships[0], hoursPerMonth: 40 };
    expect(await codes(change([update('memberships', record)]))).toEqual([
      'invalid',
      'changes.0.record.hoursPerMonth value-not-allowed',
    ]);
    expect(await codes(change([update('memberships', memberships[0] ?? {}, { clears: ['hoursPerMonth'] })]))).toEqual([
      'invalid',
      'changes.0.clears.hoursPerMonth value-not-allowed',
    ]);
  });

  it('of a record its author may not see finds none', async () => {
    const hidden = { ...buildTie({ id: 'tie-money' }), kind: 'exchange' };
    const problem = await refusal(change([update('ties', hidden)]));
    expect([problem.code, problem.conflicts]).toEqual([
      'revision-conflict',
      [{ index: 0, collection: 'ties', id: 'tie-money', code: 'record-unknown' }],
    ]);
  });

  it('made on an older state is refused with the record as it is now, and nothing of its set is stored', async () => {
    const stale = await tieOf();
    await change([update('ties', { ...stale, stage: 'partnership' })]);
    const other = buildActor({ id: 'actor-new' });
    const response = await change([create('actors', other), update('ties', { ...stale, stage: 'contact' })]);
    const { code, conflicts } = (await response.json()) as Problem;
    expect([response.status, code]).toEqual([409, 'revision-conflict']);
    expect(conflicts).toMatchObject([{ index: 1, id: 'tie-1', revision: 2, record: { stage: 'partnership' } }]);
    expect((await read()).actors?.some(({ id }) => (id as string) === 'actor-new')).toBe(false);
  });

  it('sent twice under one key is stored once; another one under that key is refused', async () => {
    const set = [update('ties', { ...(await tieOf()), stage: 'partnership' })];
    const one = await (await change(set, { submitKey: 'one-and-only' })).text();
    const again = await (await change(set, { submitKey: 'one-and-only' })).text();
    expect(again).toBe(one);
    expect((await tieOf())?.revision).toBe(2);
    expect(await codes(change([set[0] ?? {}], { submitKey: 'one-and-only', takesBack: true }))).toEqual([
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
    expect(await codes(change([one]))).toEqual(['invalid', finding]);
  });

  it('that no tie can make is refused as such', async () => {
    expect(await codes(change([update('ties', { ...(await tieOf()), stage: 'wished' })]))).toEqual([
      'transition-refused',
      'changes.0.record.stage value-not-allowed',
    ]);
  });

  it('whose header and key differ, or that is too many, is refused', async () => {
    const set = [create('actors', buildActor({ id: 'a' }))];
    expect(await codes(change(set, {}, { ...coordination, [idempotencyHeader]: 'another-key' }))).toEqual([
      'invalid',
      'submitKey value-not-allowed',
    ]);
    const many = Array.from({ length: 501 }, (_, index) => remove('ties', buildTie({ id: `tie-${index}` })));
    expect(await codes(change(many))).toEqual(['invalid', 'changes too-large']);
  });
});

const first = 'network-1-actor-1';

const removal = async () => change([remove('actors', (await read()).actors?.[0] ?? {})]);

describe('the removal of an actor', () => {
  it('takes its ties, placements and memberships along, also those its author may not see', async () => {
    const { removed } = (await (await removal()).json()) as NetworkReceipt;
    expect(removed.map(({ id }) => id)).toEqual([first, 'tie-1', 'tie-money', 'placement-1']);
    const whole = await server.store.documents.read({ kind: 'network', id: networkId });
    expect([whole?.document.ties ?? [], whole?.document.placements ?? []]).toEqual([[], []]);
  });

  it('taken back brings everything back, also what its author may not see, in a later revision', async () => {
    const before = await read();
    await removal();
    const again = [
      create('actors', before.actors?.[0] ?? {}),
      create('ties', before.ties?.[0] ?? {}),
      create('placements', before.placements?.[0] ?? {}),
    ];
    expect((await change(again, { takesBack: true })).status).toBe(201);
    const whole = await server.store.documents.read({ kind: 'network', id: networkId });
    expect(new Map(whole?.document.ties?.map(({ id, revision }) => [id as string, revision]))).toEqual(
      new Map([
        ['tie-1', 2],
        ['tie-money', 2],
      ]),
    );
    expect((await read()).actors?.find(({ id }) => (id as string) === first)?.revision).toBe(2);
  });

  it('is forgotten a day later, but for the ids', async () => {
    const before = await read();
    await removal();
    server.setClock('2027-02-05T10:00:00.000Z');
    await change([create('actors', buildActor({ id: 'actor-other' }))]);
    await change([create('actors', before.actors?.[0] ?? {})]);
    const whole = await server.store.documents.read({ kind: 'network', id: networkId });
    expect(whole?.document.ties ?? []).toEqual([]);
    expect(whole?.document.actors?.find(({ id }) => (id as string) === first)?.revision).toBe(2);
  });

  it('is refused while another network uses the actor', async () => {
    const scope = { networkId: 'network-2' };
    const guest = buildPlacement({ id: 'guest', scope, networkId: 'network-2', actorId: first });
    const other = network('network-2');
    await server.store.documents.put({ ...other, placements: [guest] });
    expect(await codes(removal())).toEqual(['invalid', 'changes.0.record.id record-in-use']);
  });
});

const suggest = (body: object, headers = member) => send(editingPaths.suggestions(networkId), body, headers);
type Decided = readonly [suggestionId: string, decision: 'accept' | 'reject' | 'withdraw'];
const decide = (decided: Decided, headers: Headers, revision = 1) =>
  send(editingPaths.suggestionDecision(networkId, ...decided), { revision }, headers);
const suggestTie = async (headers?: Headers) => {
  const response = await suggest(
    { change: update('ties', { ...(await tieOf('tie-1', member)), stage: 'partnership' }) },
    headers,
  );
  return ((await response.json()) as SuggestionReceipt).suggestionId;
};
const list = async (headers: Headers) => {
  const response = await server.get(editingPaths.suggestions(networkId), headers);
  return ((await response.json()) as GeflechtDocument).suggestions ?? [];
};

describe('a suggestion', () => {
  it('changes nothing, and is read by the coordination and by whoever made it', async () => {
    const id = await suggestTie();
    expect((await tieOf())?.stage).toBe('cooperation');
    const stranger = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    const seen = await Promise.all([coordination, member, stranger].map(list));
    expect(seen.map((these) => these.map((each) => each.id))).toEqual([[id], [id], []]);
    expect(seen[0]?.[0]).toMatchObject({ status: 'open', by: { actorId: 'network-1-actor-2' } });
  });

  it('accepted is stored with its change, which keeps what its author could not see', async () => {
    const id = await suggestTie();
    const response = await decide([id, 'accept'], coordination);
    expect([response.status, await response.json()]).toMatchObject([
      201,
      { suggestionId: id, status: 'accepted', revision: 2, written: [{ id: 'tie-1', revision: 2 }] },
    ]);
    expect(await tieOf()).toMatchObject({ stage: 'partnership', strategy: 'Plan' });
    expect((await list(coordination))[0]?.status).toBe('accepted');
  });

  it('rejected or withdrawn changes nothing, and is decided once', async () => {
    const [one, other] = [await suggestTie(), await suggestTie()];
    expect((await decide([one, 'reject'], coordination)).status).toBe(201);
    expect((await decide([other, 'withdraw'], member)).status).toBe(201);
    expect(new Set((await list(coordination)).map(({ status }) => status))).toEqual(new Set(['rejected', 'withdrawn']));
    expect(await codes(decide([one, 'accept'], coordination, 2))).toEqual(['transition-refused']);
    expect((await tieOf())?.stage).toBe('cooperation');
  });

  it('is overtaken once its record changes', async () => {
    const id = await suggestTie();
    const response = await change([update('ties', { ...(await tieOf()), strength: 3 })]);
    expect(((await response.json()) as NetworkReceipt).superseded).toEqual([id]);
    expect((await list(coordination))[0]?.status).toBe('superseded');
    expect(await codes(decide([id, 'accept'], coordination, 2))).toEqual(['transition-refused']);
  });

  it('is withdrawn by its author alone', async () => {
    const id = await suggestTie();
    const other = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    expect(await codes(decide([id, 'withdraw'], other))).toEqual(['forbidden']);
    expect(await codes(decide(['sg_none', 'withdraw'], member))).toEqual(['not-found']);
  });

  it('of a nickname is withdrawn with the key that made it', async () => {
    const workshop = await server.keyHeaders({ scopes: ['networks.suggest'], audiences: [`memberOf:${networkId}`] });
    const body = { change: create('actors', buildActor({ id: 'new' })), by: { nickname: 'Tisch 3' }, via: 'workshop' };
    const { suggestionId } = (await (await suggest(body, workshop)).json()) as SuggestionReceipt;
    expect((await decide([suggestionId, 'withdraw'], workshop)).status).toBe(201);
  });

  it('names nobody else as its author, and no field its author may not read', async () => {
    const tie = await tieOf('tie-1', member);
    const asOther = { change: update('ties', { ...tie, strength: 2 }), by: { actorId: first } };
    expect(await codes(suggest(asOther))).toEqual(['invalid', 'by.actorId value-not-allowed']);
    const careful = { change: update('ties', { ...tie, strategy: 'Anderer Plan' }) };
    expect(await codes(suggest(careful))).toEqual(['invalid', 'change.record.strategy value-not-allowed']);
  });

  it('on an older state is refused', async () => {
    const tie = await tieOf('tie-1', member);
    await change([update('ties', { ...(await tieOf()), strength: 3 })]);
    expect(await codes(suggest({ change: update('ties', { ...tie, strength: 1 }) }))).toEqual(['revision-conflict']);
  });
});

const may = async (headers: Headers) => {
  const response = await server.get(editingPaths.networkVersion(networkId), headers);
  return ((await response.json()) as { may: readonly string[] }).may;
};

describe('the version of a network', () => {
  it('says what a key may do', async () => {
    expect(await Promise.all([coordination, member, {}].map(may))).toEqual([['write', 'suggest'], ['suggest'], []]);
  });
});
