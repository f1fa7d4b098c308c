import { organisingPaths } from '@geflecht/core/contract';
import type { MailList, MessageReceipt } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTeam } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;
let submits = 0;

beforeEach(async () => {
  team = await openTeam();
  for (const name of ['ada', 'bea', 'cem', 'dua']) {
    await team.signUp({ contact: { name, mail: `${name}@verein.example` } });
  }
});

afterEach(() => team.close());

function send(overrides: object = {}) {
  submits += 1;
  const words = { subject: 'Anfahrt zu {event}', text: { de: 'Kommt mit dem Rad.', en: 'Come by bike to {event}.' } };
  const body = { submitKey: `message-${submits}`, to: {}, ...words, ...overrides };
  return team.json<MessageReceipt>(organisingPaths.messages('event-1'), body);
}

async function messages() {
  const { mails } = await team.json<MailList>(organisingPaths.mails('event-1'));
  return mails.filter(({ template }) => template === 'message');
}

describe('sendMessage', () => {
  it('writes to everybody who has not cancelled', async () => {
    expect(await send()).toMatchObject({ isTrial: false, recipients: 4, withoutAddress: 0, perAddressAndHour: 5 });
    expect(await messages()).toHaveLength(4);
  });

  it('only counts in a trial', async () => {
    expect(await send({ isTrial: true })).toMatchObject({ isTrial: true, recipients: 4 });
    expect(await messages()).toEqual([]);
  });

  it.each([
    [{ status: ['waiting'] }, 1],
    [{ status: ['confirmed'], bookableId: 'bookable-1' }, 3],
    [{ bookableId: 'bookable-w1' }, 0],
    [{ windowId: 'window-1' }, 4],
    [{ windowId: 'nothing' }, 0],
  ])('writes to %o', async (to, recipients) => {
    expect((await send({ to })).recipients).toBe(recipients);
  });

  it('sends the same message once, however often it is asked for', async () => {
    await send({ submitKey: 'the-same-message' });
    expect(await send({ submitKey: 'the-same-message' })).toMatchObject({ recipients: 4 });
    expect(await messages()).toHaveLength(4);
  });

  it('puts the name of the event where it is asked for', async () => {
    await send();
    const now = Date.parse('2027-02-03T10:00:00Z');
    const mails = await team.store.mails.lease({ by: 'test', now, until: now, limit: 50 });
    const facts = mails.filter(({ template }) => template === 'message').map((mail) => mail.facts);
    expect(facts[0]).not.toContain('{event}');
    expect(facts[0]).not.toMatch(/ada|verein/);
  });

  it('tells of parties without an address', async () => {
    const body = {
      submitKey: 'phone-call-1',
      channel: 'phone',
      contact: { name: 'Eda' },
      participants: [{ id: 'p', kind: 'adult', name: 'Eda' }],
      bookings: [{ participantId: 'p', bookableId: 'bookable-1' }],
      consents: [{ textId: 'consent-1', textVersion: '1' }],
    };
    await team.ask(organisingPaths.recordedSignUps('event-1'), body);
    expect(await send()).toMatchObject({ recipients: 4, withoutAddress: 1 });
  });
});

describe('listMails', () => {
  it('tells how mails fare, and neither to whom nor what', async () => {
    await send();
    const text = await (await team.ask(organisingPaths.mails('event-1'))).text();
    expect(text).not.toMatch(/verein\.example|Rad/);
  });

  it('shows a mail that failed, which can be tried anew', async () => {
    const [mail] = await team.store.mails.lease({
      by: 'test',
      now: Date.parse('2027-02-03T10:00:00Z'),
      until: 1,
      limit: 1,
    });
    const failed = {
      id: mail?.id ?? '',
      status: 'failed',
      at: Date.parse('2027-02-03T10:00:00Z'),
      failure: '550',
    } as const;
    await team.store.mails.settle('test', [failed]);
    const { mails } = await team.json<MailList>(organisingPaths.mails('event-1'));
    expect(mails).toContainEqual(expect.objectContaining({ id: failed.id, status: 'failed', failure: '550' }));
    const retry = organisingPaths.mailRetry('event-1', failed.id);
    expect((await team.ask(retry, { submitKey: 'try-it-again' })).status).toBe(201);
    expect((await team.ask(retry, { submitKey: 'try-it-again' })).status).toBe(404);
  });
});
