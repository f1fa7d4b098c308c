import { buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailHarness, smtpError } from '../../testing/mail-harness.js';
import type { MailHarness } from '../../testing/mail-harness.js';
import { harnessSender, keyIn, openMailingHarness } from './mailing-harness.js';
import type { MailingHarness } from './mailing-harness.js';
import { createSmtpSender } from './smtp-sender.js';

let smtp: MailHarness;
let server: MailingHarness;

const optIn = buildEventDocument({ signUpRules: [buildSignUpRules({ doubleOptIn: true })] });

beforeEach(async () => {
  smtp = await openMailHarness();
  const sender = createSmtpSender({ url: smtp.url, from: harnessSender });
  server = await openMailingHarness({ sender, documents: [optIn] });
});

afterEach(async () => {
  await server.close();
  await smtp.close();
});

const states = async () =>
  (await server.store.mails.list('event-1')).map(({ status, attempts, failure }) => [status, attempts, failure]);
const minutes = (count: number) => {
  server.setClock(new Date(Date.parse('2027-02-03T10:00:00.000Z') + count * 60_000).toISOString());
};

describe('a mail that a sign-up causes', () => {
  it('arrives with a link that opens the sign-up', async () => {
    await server.signUp();
    await server.sendDue();
    const [mail] = smtp.mails;
    expect(mail?.subject).toBe('Bitte bestätigen Sie Ihre Anmeldung: Netzwerktag');
    expect((await server.readOwn(keyIn({ text: mail?.text ?? '' }))).signUp.status).toBe('unconfirmed');
    expect(await states()).toEqual([['sent', 1, undefined]]);
  });

  it('is not written where the sign-up is refused', async () => {
    await server.signUp({ consents: [] });
    expect(await states()).toEqual([]);
  });

  it('waits while the mail server does not want it now, longer each time, and arrives in the end', async () => {
    smtp.take = () => smtpError(451);
    await server.signUp();
    await server.sendDue();
    expect(await states()).toEqual([['queued', 1, 'smtp-451']]);
    await server.sendDue();
    expect(await states()).toEqual([['queued', 1, 'smtp-451']]);
    minutes(1);
    await server.sendDue();
    expect(await states()).toEqual([['queued', 2, 'smtp-451']]);
    smtp.take = () => undefined;
    minutes(5);
    await server.sendDue();
    expect([await states(), smtp.mails.length]).toEqual([[['sent', 3, undefined]], 1]);
  });

  it('is given up after eight attempts, shown to the team, and sent when it says so', async () => {
    const confirmed = buildEventDocument();
    const sender = createSmtpSender({ url: smtp.url, from: harnessSender });
    const other = await openMailingHarness({ sender, documents: [confirmed] });
    smtp.take = () => smtpError(451);
    await other.signUp();
    for (let day = 3; day < 12; day += 1) {
      other.setClock(`2027-02-${String(day).padStart(2, '0')}T10:00:00.000Z`);
      await other.sendDue();
    }
    const [failed] = await other.store.mails.list('event-1');
    expect(failed).toMatchObject({ status: 'failed', attempts: 8, failure: 'smtp-451', to: 'ada@verein.example' });
    smtp.take = () => undefined;
    await other.store.mails.retry('event-1', failed?.id ?? '', Date.parse(other.clock.now()));
    await other.sendDue();
    expect(smtp.mails).toHaveLength(1);
    await other.close();
  });

  it('is given up at once where the address does not exist', async () => {
    smtp.takeRecipient = () => smtpError(550);
    await server.signUp();
    await server.sendDue();
    expect(await states()).toEqual([['failed', 1, 'smtp-550']]);
  });

  it('comes a second time where the line went dead after the data, with the same id', async () => {
    smtp.take = () => 'hangUp';
    await server.signUp();
    await server.sendDue();
    expect(await states()).toMatchObject([['queued', 1, expect.any(String)]]);
    smtp.take = () => undefined;
    minutes(2);
    await server.sendDue();
    expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect([smtp.mails.length, await states()]).toEqual([2, [['sent', 2, undefined]]]);
  });

  it('is dropped once something else is true', async () => {
    smtp.take = () => smtpError(451);
    await server.signUp();
    await server.sendDue();
    const [signUp] = await server.store.signUps.list('event-1');
    const key = server.manageHeaders(signUp?.id ?? '').Authorization?.slice('Bearer '.length) ?? '';
    await server.act(key, { do: 'confirm' });
    smtp.take = () => undefined;
    minutes(2);
    await server.sendDue();
    expect(smtp.mails.map(({ subject }) => subject)).toEqual(['Ihre Anmeldung ist bestätigt: Netzwerktag']);
    expect(new Set((await states()).map(([status]) => status))).toEqual(new Set(['dropped', 'sent']));
  });

  it('carries neither the key nor a name in anything but its words', async () => {
    await server.signUp();
    await server.sendDue();
    const { headers = [] } = smtp.mails[0] ?? {};
    expect(JSON.stringify(headers)).not.toMatch(/geflecht_manage|Ada|su_/);
  });
});
