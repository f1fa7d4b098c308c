import { managingPaths } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manageKeyOf } from '../keys/manage-key.js';
import { moveKeyOf } from '../keys/move-key.js';
import { readReceipt } from '../server-harness.js';
import { mostMailsAnHour } from '../store/mail-store.js';
import type { OutgoingMail } from './mail-sender.js';
import { openMailingHarness } from './mailing-harness.js';
import type { MailingHarness } from './mailing-harness.js';

const old = 'ada@verein.example';
const fresh = 'neu@anders.example';

let server: MailingHarness;
let sent: OutgoingMail[];
let signUpId: string;

beforeEach(async () => {
  sent = [];
  const send = async (mail: OutgoingMail) => {
    sent.push(mail);
    return Promise.resolve({ kind: 'accepted' } as const);
  };
  server = await openMailingHarness({ sender: { send, close: () => undefined } });
  ({ signUpId } = await readReceipt(await server.signUp({ contact: { name: 'Ada Beispiel', mail: old } })));
  await sendDue();
});

afterEach(() => server.close());

async function sendDue(): Promise<readonly OutgoingMail[]> {
  sent = [];
  await server.sendDue();
  return sent;
}

/** Has a mail wait for the old address, and proves the new one before it is sent. */
async function moveWhileOneWaits(): Promise<void> {
  await server.postTo(managingPaths.manageLinks('event-1'), { mail: old });
  await server.later.idle();
  await server.act(manageKeyOf(server.secret, signUpId), { do: 'moveMail', mail: fresh });
  const signUp = await server.store.signUps.find('event-1', signUpId);
  const key = signUp && moveKeyOf(server.secret, signUp);
  expect((await server.postTo(managingPaths.mailProof(), { key })).status).toBe(201);
}

async function states(template: string): Promise<readonly string[]> {
  const mails = await server.store.mails.list('event-1');
  return mails.flatMap((mail) => (mail.template === template ? mail.status : [])).toSorted();
}

describe('a mail that waited while its party moved to another address', () => {
  it('goes to the new one, once, with a link; the old one learns that it is one and no more', async () => {
    await moveWhileOneWaits();
    const mails = Map.groupBy(await sendDue(), ({ to }) => to);
    expect(mails.get(fresh)?.map(({ text }) => text.includes('#geflecht_manage_'))).toEqual([true, true]);
    expect(mails.get(old)?.map(({ text }) => /Ada|geflecht_|anders\.example/.test(text))).toEqual([false]);
    expect([await states('manageLink'), await sendDue()]).toEqual([['dropped', 'sent'], []]);
  });

  it('counts among the mails that the new one gets in an hour', async () => {
    for (let index = 0; index < mostMailsAnHour; index += 1) {
      await server.signUp({ contact: { name: 'Bo Muster', mail: fresh } });
    }
    expect(await sendDue()).toHaveLength(mostMailsAnHour);
    await moveWhileOneWaits();
    expect((await sendDue()).map(({ to }) => to)).toEqual([old]);
    server.setClock('2027-02-03T11:00:00Z');
    expect((await sendDue()).map(({ to }) => to)).toEqual([fresh, fresh]);
  });
});
