import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailHarness } from '../../testing/mail-harness.js';
import type { MailHarness } from '../../testing/mail-harness.js';
import { startBackground } from '../background.js';
import type { Background } from '../background.js';
import { createLogger } from '../log/logger.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { harnessSender } from './mailing-harness.js';
import { createSmtpSender } from './smtp-sender.js';

let server: ServerHarness;
let smtp: MailHarness;
let workers: readonly Background[];

beforeEach(async () => {
  [server, smtp] = [await openHarness(), await openMailHarness()];
  smtp.answersAfter = 5;
  const { store, clock, secret } = server;
  const log = createLogger({ level: 'silent' });
  const links = { manageUrl: 'https://verein.example/anmeldung' };
  workers = [1, 2].map(() => {
    const sender = createSmtpSender({ url: smtp.url, from: harnessSender });
    return startBackground({ store, clock, secret, log, delivery: { sender, from: harnessSender, links } });
  });
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await server.close();
  await smtp.close();
});

const contact = (index: number) => ({ name: 'Ada', mail: `ada-${index}@verein.example` });

describe('two workers on one outbox', () => {
  it('send each mail once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => server.signUp({ contact: contact(index) })));
    await Promise.all(workers.map((worker) => worker.sendDue()));
    await Promise.all(workers.map((worker) => worker.stop()));
    const recipients = smtp.mails.flatMap(({ to = [] }) => to.map(({ address }) => address ?? ''));
    expect(recipients.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => contact(index).mail).toSorted());
  });

  it('finish what they have begun before they stop', async () => {
    smtp.answersAfter = 200;
    await server.signUp();
    const statuses = async () => (await server.store.mails.list('event-1')).map(({ status }) => status);
    const sending = workers[0]?.sendDue();
    await expect.poll(statuses).toEqual(['sending']);
    await Promise.all(workers.map((worker) => worker.stop()));
    await sending;
    expect(await statuses()).toEqual(['sent']);
  });
});
