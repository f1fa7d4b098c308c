import { managingPaths } from '@geflecht/core/contract';
import type { OwnSignUp } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyIn, openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';

let server: MailingHarness;

beforeEach(async () => {
  server = await openMailingHarness();
});

afterEach(() => server.close());

/** Signs a party up; answers the key of the link in its first mail. */
async function signUp(mail: string): Promise<string> {
  expect((await server.signUp({ contact: { name: 'Ada Beispiel', mail } })).status).toBe(201);
  const [sent] = await server.sendDue();
  return keyIn(sent ?? { text: '' });
}

describe('one’s own data', () => {
  it('tell what the team noted of having been there, and not who noted it', async () => {
    const key = await signUp('ada@verein.example');
    const [kept] = await server.store.signUps.list('event-1');
    const participantId = kept!.participants[0]!.id;
    const of = { eventId: 'event-1' as never };
    const note = { signUpId: kept!.id, participantId, of, keyId: 'desk', proof: 'checkIn' as const };
    await server.store.signUps.change('event-1', (tx) =>
      server.store.organising.attendances.add(tx, 'event-1', [
        { ...note, id: 'late' as never, presence: 'partly', minutes: 90, at: '2027-03-06T11:00:00Z' },
        { ...note, id: 'early' as never, presence: 'present', at: '2027-03-06T10:00:00Z' },
        { ...note, id: 'others' as never, signUpId: 'x' as never, presence: 'absent', at: '2027-03-06T10:00:00Z' },
      ]),
    );
    const told = [{ participantId, of, presence: 'partly', minutes: 90 }];
    expect((await server.readOwn(key)).attendance).toEqual(told);
    const after = (await (await server.act(key, { do: 'cancel' })).json()) as OwnSignUp;
    expect(after.attendance).toEqual(told);
  });
});

describe('an erasure', () => {
  it('leaves no trace of the submit in the database', async () => {
    const key = await signUp('ada@verein.example');
    const [{ id, submitKey } = { id: '', submitKey: '' }] = await server.store.signUps.list('event-1');
    expect(await server.store.signUps.findSubmit('event-1', submitKey)).toBeDefined();
    const headers = { Authorization: `Bearer ${key}` };
    await server.postTo(managingPaths.ownErasure(), { submitKey: 'erase-ada' }, headers);
    expect(await server.store.signUps.findSubmit('event-1', submitKey)).toBeUndefined();
    const rows = await server.store.signUps.change('event-1', ({ db }) =>
      db.selectFrom('sign_ups').selectAll().execute(),
    );
    expect(rows).toMatchObject([{ submit_key: `erased:${id}`, body_hash: null, receipt: null }]);
  });

  it('tells of other sign-ups with the same address, which stay', async () => {
    const key = await signUp('ada@verein.example');
    await signUp('ada@verein.example');
    const headers = { Authorization: `Bearer ${key}` };
    const erased = await server.postTo(managingPaths.ownErasure(), { submitKey: 'erase-ada' }, headers);
    expect(await erased.json()).toMatchObject({ others: 1 });
    const kept = await server.store.signUps.list('event-1');
    expect(kept.map(({ status }) => status).toSorted()).toEqual(['cancelled', 'confirmed']);
  });
});
