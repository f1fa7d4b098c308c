import type { SignUp } from '@geflecht/core/sign-up';
import { buildBooking, buildEvent, buildQuestion, buildSignUp } from '@geflecht/core/testing';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseOfRun, makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import { openPostgresDatabase } from '../postgres/postgres-database.js';
import { openSqliteDatabase } from '../sqlite/sqlite-database.js';
import type { Store } from '../store.js';
import { migrate, migrationNames } from './migrate.js';
import type { Tables } from './tables.js';

const eventId = 'event-1';
const lapsesAt = Date.parse('2027-02-05T10:00:00.000Z');
const event = buildEvent({ id: eventId });
const need = buildQuestion({ id: 'question-9', group: 'needs', scope: { eventId } } as never);

const signUp: SignUp = buildSignUp({
  id: 'su_old',
  status: 'unconfirmed',
  bookings: [buildBooking({ status: 'requested' })],
  answers: [{ questionId: 'question-9', value: 'ohne Nüsse' }],
});

let database: TestDatabase;

beforeEach(async () => {
  database = await makeTestDatabase();
});

afterEach(() => database.remove());

interface Opened {
  readonly db: Kysely<Tables>;
  readonly schema?: string | undefined;
  readonly close: () => Promise<void>;
}

async function openBare(): Promise<Opened> {
  if (databaseOfRun() === 'sqlite') {
    const { db } = openSqliteDatabase({ file: database.place });
    return { db, close: () => db.destroy() };
  }
  const { database: opened, schema, close } = await openPostgresDatabase({ url: database.place });
  return { db: opened.db, schema, close };
}

type Row = Readonly<Record<string, string | number | null>>;

async function insert(db: Kysely<Tables>, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).map((name) => sql.ref(name));
  await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})`.execute(
    db,
  );
}

const scoped = { kind: 'event', scope_id: eventId, revision: 1 };

/** What the first version wrote, column by column, as it will be found for ever. */
const firstRows: readonly (readonly [string, Row])[] = [
  ['scopes', { kind: 'event', id: eventId, version: 'version-1', frame: '{}' }],
  ['records', { ...scoped, collection: 'events', id: eventId, position: 0, json: JSON.stringify(event) }],
  ['records', { ...scoped, collection: 'questions', id: 'question-9', position: 1, json: JSON.stringify(need) }],
  [
    'sign_ups',
    {
      event_id: eventId,
      id: 'su_old',
      submit_key: 'submit-key-old',
      body_hash: 'hash-old',
      receipt: JSON.stringify({ signUpId: 'su_old' }),
      status: 'unconfirmed',
      code_hash: 'code-old',
      received_at: '2027-02-03T10:00:00.000Z',
      revision: 1,
      json: JSON.stringify(signUp),
    },
  ],
  [
    'bookings',
    {
      event_id: eventId,
      sign_up_id: 'su_old',
      id: 'booking-1',
      participant_id: 'participant-1',
      bookable_id: 'bookable-1',
      status: 'requested',
      rank: null,
      claim: 'held',
      claim_until: lapsesAt,
      lets_pass: 0,
    },
  ],
  [
    'api_keys',
    {
      id: 'key-old',
      hash: 'hash-of-key',
      label: 'Büro',
      scopes: '["signUps.read"]',
      audience: '{"organises":["event-1"]}',
      created_at: '2027-01-01T00:00:00.000Z',
      revoked_at: null,
    },
  ],
];

/** What the second version wrote besides. */
const secondRows: readonly (readonly [string, Row])[] = [
  [
    'network_submits',
    {
      network_id: 'network-1',
      key_id: 'key-old',
      submit_key: 'edit-key-old',
      body_hash: 'hash',
      receipt: '{}',
      suggestion_id: null,
      stored_at: 1,
    },
  ],
  [
    'removed_records',
    {
      network_id: 'network-1',
      collection: 'actors',
      id: 'actor-old',
      revision: 3,
      set_id: 'set',
      json: null,
      removed_at: 1,
    },
  ],
];

/** Makes a database as the version that ended with a step left it, with data in it. */
async function leftBy(step: string): Promise<void> {
  const { db, schema, close } = await openBare();
  await migrate(db, { schema, upTo: step });
  const rows = step === migrationNames[0] ? firstRows : [...firstRows, ...secondRows];
  for (const [table, row] of rows) await insert(db, table, row);
  await close();
}

async function seenBy(store: Store) {
  const [kept] = await store.signUps.list(eventId);
  const document = (await store.documents.read({ kind: 'event', id: eventId }))?.document;
  return {
    signUp: [kept?.id, kept?.status, kept?.participants.length],
    held: (await store.signUps.taken(eventId, lapsesAt - 1)).get('bookable-1')?.held,
    heldLater: (await store.signUps.taken(eventId, lapsesAt)).size,
    known: await store.signUps.findSubmit(eventId, 'submit-key-old'),
    codeUses: await store.signUps.change(eventId, (tx) => tx.codeUses('code-old')),
    title: document?.events?.[0]?.title,
    questions: document?.questions?.map(({ id }) => id),
    keys: (await store.keys.list()).map(({ id, label }) => [id, label]),
  };
}

const asItWas = {
  signUp: ['su_old', 'unconfirmed', signUp.participants.length],
  held: 1,
  heldLater: 0,
  known: { bodyHash: 'hash-old', receipt: { signUpId: 'su_old' } },
  codeUses: 1,
  title: event.title,
  questions: ['question-9'],
  keys: [['key-old', 'Büro']],
};

const earlier = migrationNames.slice(0, -1);

describe.each(earlier)('a database left by the version that ended with %s', (step) => {
  it('is brought up to date with everything that was in it', async () => {
    await leftBy(step);
    const { store, migrated } = await database.open();
    expect(migrated).toEqual(migrationNames.slice(migrationNames.indexOf(step) + 1));
    expect(await seenBy(store)).toEqual(asItWas);
    await store.close();
  });

  it('takes changes of what was in it', async () => {
    await leftBy(step);
    const { store } = await database.open();
    const changed = await store.signUps.change(eventId, async (tx) => {
      const old = await tx.find('su_old');
      if (old !== undefined) await tx.put([{ signUp: { ...old, status: 'cancelled' }, claims: [] }]);
      return tx.findByMail(signUp.contact.mail);
    });
    expect(changed.map(({ id, status }) => [id, status])).toEqual([['su_old', 'cancelled']]);
    await store.close();
  });
});

describe('a database of before sign-ups lapsed by themselves', () => {
  it('knows afterwards when the places lapse', async () => {
    await leftBy('0002-network-editing');
    const { store } = await database.open();
    expect(await store.signUps.dueNext()).toEqual({ eventId, at: lapsesAt });
    await store.close();
  });
});

describe('a database of before needs were kept apart', () => {
  it('holds them nowhere else afterwards', async () => {
    await leftBy('0005-organising');
    const { store } = await database.open();
    expect(JSON.stringify(await store.signUps.list(eventId))).not.toContain('ohne Nüsse');
    await store.close();
  });
});

describe('a sign-up that an older process wrote into a database brought up to date', () => {
  it.each([
    [{ text: signUp.contact.name }, ['su_old']],
    [{ text: 'Niemand' }, []],
    [{ channel: signUp.channel }, ['su_old']],
    [{ channel: 'phone' }, []],
  ])('is searched by %j like any other', async (query, expected) => {
    await leftBy(migrationNames.at(-1) ?? '');
    const { store } = await database.open();
    const { signUps, total } = await store.signUps.search(eventId, { offset: 0, limit: 50, ...query });
    expect([total, signUps.map(({ id }) => id)]).toEqual([expected.length, expected]);
    await store.close();
  });
});
