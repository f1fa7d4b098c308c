import { receiptOf, signUpFrame } from '@geflecht/core/sign-up';
import type { SignUp } from '@geflecht/core/sign-up';
import { buildBooking, buildEventDocument, buildSignUp } from '@geflecht/core/testing';
import SqliteConnection from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withClaims } from '../../sign-up/claims-of.js';
import { makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import type { ClaimingSignUp, Submission } from '../sign-up-store.js';
import type { Store } from '../store.js';

const eventId = 'event-1';
const at = '2027-02-03T10:00:00.000Z';
const now = Date.parse(at);
const hour = 3_600_000;
const frame = signUpFrame(buildEventDocument())!;

let database: TestDatabase;
let store: Store;

beforeEach(async () => {
  database = await makeTestDatabase('sqlite');
  ({ store } = await database.open());
});

afterEach(async () => {
  await store.close();
  await database.remove();
});

function party(id: string, fields: Partial<SignUp> = {}): ClaimingSignUp {
  const bookings = [buildBooking({ id: `booking-of-${id}`, status: 'confirmed' })];
  const own = { id, submitKey: `submit-key-of-${id}`, manageKeyHash: `hash-of-${id}`, bookings };
  return withClaims(buildSignUp({ status: 'confirmed', ...own, ...fields } as never), frame);
}

/** A party that has not proved its address yet. */
function unproved(id: string): ClaimingSignUp {
  return party(id, {
    status: 'unconfirmed',
    bookings: [buildBooking({ id: `booking-of-${id}`, status: 'requested' })],
    log: [{ at, by: 'system', to: 'unconfirmed', cause: 'askProof' }],
  });
}

/** Signs a party up and answers how many held a place before it. */
async function heldBefore(id: string, when = now, stored: ClaimingSignUp = party(id)): Promise<number> {
  let held = -1;
  const decide: Submission<never>['decide'] = ({ taken }) => {
    held = taken.get('bookable-1')?.held ?? 0;
    return { ok: true, signUps: [stored], receipt: receiptOf([stored.signUp]) };
  };
  await store.signUps.submit({ eventId, submitKey: stored.signUp.submitKey, bodyHash: '', now: when, decide });
  return held;
}

describe('places counted once and kept', () => {
  it('follow each sign-up', async () => {
    expect([await heldBefore('a'), await heldBefore('b'), await heldBefore('c')]).toEqual([0, 1, 2]);
  });

  it('are counted again after another process wrote', async () => {
    await heldBefore('a');
    const other = new SqliteConnection(database.place);
    other.pragma('foreign_keys = ON');
    other.prepare('delete from sign_ups').run();
    other.close();
    expect(await heldBefore('b')).toBe(0);
  });

  it('are counted again after a change in this process', async () => {
    await heldBefore('a');
    await store.signUps.change(eventId, (tx) => tx.remove(['a']));
    expect(await heldBefore('b')).toBe(0);
  });

  it('are counted again once a claim has lapsed, also one of this process', async () => {
    await heldBefore('a', now, unproved('a'));
    expect(await heldBefore('b', now + 47 * hour)).toBe(1);
    expect(await heldBefore('c', now + 48 * hour)).toBe(1);
    expect(await heldBefore('d', now + 47 * hour)).toBe(3);
  });

  it('do not hold what was rolled back', async () => {
    await heldBefore('a');
    await expect(heldBefore('b', now, party('a', { submitKey: 'submit-key-of-b' }))).rejects.toThrow(/UNIQUE/);
    expect(await heldBefore('c')).toBe(1);
  });
});
