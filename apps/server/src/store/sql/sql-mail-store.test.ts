import { buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDocument } from '../../documents/seed-document.js';
import { openTestStore } from '../../store-harness.js';
import type { MailOutcome, MailToQueue } from '../mail-store.js';
import type { Store } from '../store.js';

const now = Date.parse('2027-02-03T10:00:00.000Z');
const minute = 60_000;
const hour = 60 * minute;

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
  await seedDocument(store, buildEventDocument());
});

afterEach(() => store.close());

let mails = 0;

function mail(change: Partial<MailToQueue> = {}): MailToQueue {
  mails += 1;
  return {
    id: `ml_${String(mails).padStart(4, '0')}`,
    dedupeKey: `confirmed:su_${mails}:1`,
    eventId: 'event-1',
    signUpId: `su_${mails}`,
    to: `person-${mails}@verein.example`,
    addressKey: `person-${mails}`,
    template: 'confirmed',
    locale: 'de',
    facts: '{"by":"party"}',
    queuedAt: now,
    ...change,
  };
}

const queue = (...all: readonly MailToQueue[]) => store.signUps.change('event-1', (tx) => store.mails.queue(tx, all));
const lease = (at = now, by = 'worker', limit = 10) =>
  store.mails.lease({ by, now: at, until: at + 2 * minute, limit });
const sent = (id: string, at = now): MailOutcome => ({ id, status: 'sent', at });
const states = async () => (await store.mails.list('event-1')).map(({ status }) => status);

describe('the outbox', () => {
  it('keeps what is queued with its cause, and nothing of what is undone', async () => {
    await expect(
      store.signUps.change('event-1', async (tx) => {
        await store.mails.queue(tx, [mail()]);
        throw new TypeError('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await states()).toEqual([]);
    await queue(mail());
    expect(await states()).toEqual(['queued']);
  });

  it('takes the mail of one cause once', async () => {
    await queue(mail({ dedupeKey: 'same' }), mail({ dedupeKey: 'same' }));
    await queue(mail({ dedupeKey: 'same' }));
    expect(await lease()).toHaveLength(1);
  });

  it('hands a mail to one worker at a time', async () => {
    await queue(mail());
    expect(await lease(now, 'one')).toMatchObject([{ attempts: 1, facts: '{"by":"party"}' }]);
    expect(await lease(now + minute, 'other')).toEqual([]);
  });

  it('hands it to another once the first has fallen silent, and heeds the first no longer', async () => {
    const silent = mail();
    await queue(silent);
    await lease(now, 'one');
    expect(await lease(now + 2 * minute, 'other')).toMatchObject([{ id: silent.id, attempts: 2 }]);
    await store.mails.settle('one', [sent(silent.id)]);
    expect(await states()).toEqual(['sending']);
    await store.mails.settle('other', [sent(silent.id)]);
    expect(await states()).toEqual(['sent']);
  });

  it('gives up a mail whose workers all fell silent', async () => {
    await queue(mail());
    for (let attempt = 0; attempt < 8; attempt += 1) {
      expect(await lease(now + attempt * hour)).toHaveLength(1);
    }
    expect(await lease(now + 8 * hour)).toEqual([]);
    expect(await store.mails.list('event-1')).toMatchObject([{ status: 'failed', failure: 'lease-lapsed' }]);
  });

  it('waits until a mail is due', async () => {
    await queue(mail({ notBefore: now + hour }));
    expect([await lease(), await store.mails.nextDue()]).toEqual([[], now + hour]);
    expect(await lease(now + hour)).toHaveLength(1);
    expect(await store.mails.nextDue()).toBe(now + hour + 2 * minute);
  });

  it('hands out at most five an hour to one address, the others later, all in the end', async () => {
    await queue(...Array.from({ length: 12 }, () => mail({ addressKey: 'busy' })), mail());
    const first = await lease(now, 'worker', 20);
    expect(first).toHaveLength(6);
    await store.mails.settle(
      'worker',
      first.map(({ id }) => sent(id)),
    );
    expect(await lease(now + hour - 1)).toEqual([]);
    const second = await lease(now + hour + 1);
    expect(second).toHaveLength(5);
    await store.mails.settle(
      'worker',
      second.map(({ id }) => sent(id, now + hour + 1)),
    );
    expect(await lease(now + 2 * hour + 2)).toHaveLength(2);
  });

  it('forgets the address and the facts of what was sent, and keeps those of what failed', async () => {
    const [good, bad] = [mail(), mail()];
    await queue(good, bad);
    await lease();
    await store.mails.settle('worker', [sent(good.id), { id: bad.id, status: 'failed', at: now, failure: 'smtp-550' }]);
    const list = await store.mails.list('event-1');
    expect(list.map(({ to, failure }) => [to, failure])).toEqual([
      ['', undefined],
      [bad.to, 'smtp-550'],
    ]);
  });

  it('tries a failed mail anew when the team says so, and no other', async () => {
    const failed = mail();
    await queue(failed);
    await lease();
    expect(await store.mails.retry('event-1', failed.id, now)).toBe(false);
    await store.mails.settle('worker', [{ id: failed.id, status: 'failed', at: now, failure: 'smtp-550' }]);
    expect(await store.mails.retry('event-2', failed.id, now)).toBe(false);
    expect(await store.mails.retry('event-1', failed.id, now)).toBe(true);
    expect(await lease()).toMatchObject([{ id: failed.id, attempts: 1 }]);
  });

  it('counts the mails to a sign-up, also after old ones are forgotten', async () => {
    const about = { signUpId: 'su_same', addressKey: 'same' };
    await queue(mail(about), mail(about));
    const leased = await lease();
    expect(leased.map(({ sequence }) => sequence)).toEqual([0, 1]);
    await store.mails.settle(
      'worker',
      leased.map(({ id }) => sent(id)),
    );
    expect(await store.mails.forgetSettled(now + 1)).toBe(1);
    await queue(mail(about));
    expect((await lease(now + 1)).map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('forgets all mails about an erased sign-up', async () => {
    await queue(mail({ signUpId: 'gone' }), mail());
    await store.signUps.change('event-1', (tx) => store.mails.forgetSignUps(tx, ['gone']));
    expect(await states()).toHaveLength(1);
  });
});
