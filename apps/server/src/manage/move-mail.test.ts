import { managingPaths } from '@geflecht/core/contract';
import { buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manageKeyOf } from '../keys/manage-key.js';
import { isMoveKey, moveKeyOf, namedByMoveKey } from '../keys/move-key.js';
import { keyIn, openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';
import { readReceipt } from '../server-harness.js';
import { usualLimits } from '../spam/guard.js';

const old = 'ada@verein.example';
const fresh = 'neu@anders.example';
const visitor = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };

let server: MailingHarness;
let signUpId: string;
let key: string;

beforeEach(async () => {
  const signUpRules = [buildSignUpRules({ confirmWithinHours: 24 })];
  server = await openMailingHarness({ documents: [buildEventDocument({ signUpRules })] });
  ({ signUpId } = await readReceipt(await server.signUp({ contact: { name: 'Ada Beispiel', mail: old } })));
  key = manageKeyOf(server.secret, signUpId);
  await server.sendDue();
});

afterEach(() => server.close());

const move = (mail: string, own = key) => server.act(own, { do: 'moveMail', mail });
const prove = (proof: string) => server.postTo(managingPaths.mailProof(), { key: proof });
const proofIn = (text = '') => /#(geflecht_move_[\w-]+)/.exec(text)?.[1] ?? '';
const stored = () => server.store.signUps.find('event-1', signUpId);
const contactMail = async () => (await stored())?.contact.mail;

/** What the answer to a wish tells. */
async function told(mail: string) {
  const answer = await move(mail);
  const { newMail, may } = (await answer.json()) as { newMail: object; may: unknown };
  return [answer.status, Object.keys(newMail), may];
}

/** Asks for a move; answers the mails this causes, to the new address and to the present one. */
async function asked(mail = fresh) {
  expect((await move(mail)).status).toBe(201);
  const mails = await server.sendDue();
  const [proof, notice] = [mails.find(({ to }) => to === mail), mails.find(({ to }) => to === old)];
  return { mails, proof: proofIn(proof?.text), proofMail: proof, notice };
}

describe('a party that moves to another address', () => {
  it('stays at its own until the new one is proved, and is told of it there', async () => {
    const { mails, proofMail, notice } = await asked();
    expect(mails).toHaveLength(2);
    expect(await server.readOwn(key)).toMatchObject({
      signUp: { contact: { mail: old } },
      newMail: { mail: fresh, proveBy: expect.stringContaining('2027-02-04') as unknown },
    });
    expect(notice?.text).toContain('Waren Sie das nicht?');
    expect(notice?.text).not.toMatch(/anders\.example|geflecht_move_/);
    expect(proofMail?.text).not.toMatch(/Ada|geflecht_manage_|su_/);
  });

  it('gets its mails at the new one afterwards, with another key; the old one learns that and no more', async () => {
    const { proof } = await asked();
    const answer = await prove(proof);
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { eventId: 'event-1', provedAt: '2027-02-03T10:00:00.000Z' },
    ]);
    const mails = await server.sendDue();
    const texts = new Map(mails.map(({ to, text }) => [to, text]));
    expect([...texts.keys()].toSorted()).toEqual([old, fresh].toSorted());
    const own = await server.readOwn(keyIn({ text: texts.get(fresh) ?? '' }));
    expect([own.signUp.contact.mail, own.newMail]).toEqual([fresh, undefined]);
    expect(texts.get(old)).not.toMatch(/geflecht_|anders\.example|Ada/);
    await server.postTo(managingPaths.manageLinks('event-1'), { mail: fresh });
    await server.later.idle();
    expect((await server.sendDue()).map(({ to }) => to)).toEqual([fresh]);
  });

  it('is opened no longer by links of mails to the old one, asked for anew or not', async () => {
    const { proof } = await asked();
    await prove(proof);
    const opened = await server.get(managingPaths.ownSignUp(), { Authorization: `Bearer ${key}` });
    const change = { submitKey: 'after-the-move', revision: 3, action: { do: 'cancel' } };
    const acted = await server.postTo(managingPaths.ownSignUp(), change, { Authorization: `Bearer ${key}` });
    expect([opened.status, acted.status, (await stored())?.status]).toEqual([401, 401, 'confirmed']);
    await server.sendDue();
    await server.postTo(managingPaths.manageLinks('event-1'), { mail: old });
    await server.later.idle();
    expect(await server.sendDue()).toEqual([]);
  });

  it('has another key for each address it had', async () => {
    const keys = [key];
    for (const mail of [fresh, 'dritte@anders.example', old]) {
      await move(mail, keys.at(-1));
      const sent = await server.sendDue();
      await prove(proofIn(sent.find(({ to, text }) => to === mail && proofIn(text) !== '')?.text));
      keys.push(keyIn((await server.sendDue()).find(({ to }) => to === mail) ?? { text: '' }));
    }
    expect(new Set(keys).size).toBe(4);
    expect((await server.readOwn(keys.at(-1) ?? '')).signUp.contact.mail).toBe(old);
  });

  it('proves it twice without changing anything, nor being told again', async () => {
    const { proof } = await asked();
    const first: unknown = await (await prove(proof)).json();
    await server.sendDue();
    const before = await stored();
    const again = await prove(proof);
    expect([again.status, await again.json()]).toEqual([201, first]);
    expect([await stored(), await server.sendDue()]).toEqual([before, []]);
  });

  it('changes nothing by the link being opened', async () => {
    const { proof } = await asked();
    for (const path of [managingPaths.mailProof(), `${managingPaths.mailProof()}?key=${proof}`, `/manage#${proof}`]) {
      await server.get(path);
      await server.get(path, { Authorization: `Bearer ${proof}` });
    }
    expect(await contactMail()).toBe(old);
  });

  it('replaces its wish by a later one, whose link alone counts', async () => {
    const { proof: first } = await asked();
    const { proof: second } = await asked('dritte@anders.example');
    expect((await prove(first)).status).toBe(403);
    expect((await prove(second)).status).toBe(201);
    expect(await contactMail()).toBe('dritte@anders.example');
  });

  it('takes its wish back by naming the present address', async () => {
    const { proof } = await asked();
    await move(old);
    expect((await prove(proof)).status).toBe(403);
    expect(await server.readOwn(key)).not.toHaveProperty('newMail');
    expect(await server.sendDue()).toEqual([]);
  });

  it('is sent nothing that has been overtaken', async () => {
    await move(fresh);
    server.setClock('2027-02-03T10:00:01Z');
    await move('dritte@anders.example');
    const mails = await server.sendDue();
    expect(mails.map(({ to }) => to).toSorted()).toEqual([old, 'dritte@anders.example'].toSorted());
  });

  it('has a day for it by these rules; then the new address is forgotten', async () => {
    const { proof } = await asked();
    server.setClock('2027-02-04T10:00:00Z');
    expect((await prove(proof)).status).toBe(403);
    await server.heedDeadlines();
    const kept = await server.store.signUps.find('event-1', signUpId);
    expect(JSON.stringify(kept)).not.toContain('anders.example');
    expect(kept?.contact.mail).toBe(old);
  });

  it('hears no more of a wish that was fulfilled, and its sign-up stays as it is', async () => {
    const { proof } = await asked();
    await prove(proof);
    await server.sendDue();
    const { newMail: _wish, ...proved } = (await stored()) ?? {};
    server.setClock('2027-02-04T10:00:00Z');
    await server.heedDeadlines();
    expect([await stored(), await server.sendDue()]).toEqual([proved, []]);
  });

  it('is answered the same whether or not another sign-up has the address', async () => {
    await server.signUp({ contact: { name: 'Bo Muster', mail: fresh } });
    expect(await told(fresh)).toEqual(await told('niemand@anders.example'));
  });

  it('is not asked to prove the new address of a sign-up that is over', async () => {
    await move(fresh);
    await server.act(key, { do: 'cancel' });
    expect((await server.sendDue()).map(({ to }) => to)).toEqual([old, old]);
  });
});

describe('the key of a new address', () => {
  it('opens nothing else', async () => {
    const { proof } = await asked();
    expect((await server.get(managingPaths.ownSignUp(), { Authorization: `Bearer ${proof}` })).status).toBe(401);
  });

  it('is answered alike when it proves nothing, whatever the reason', async () => {
    const { proof } = await asked();
    const last = proof.at(-1) === 'A' ? 'B' : 'A';
    const ids = proof.slice(`geflecht_move_${'m'.repeat(43)}`.length);
    const made = ['', 'x', key, `${proof.slice(0, -1)}${last}`, `geflecht_move_${'A'.repeat(43)}${ids}`];
    const unknown = `geflecht_move_${'A'.repeat(43)}${Buffer.from('["event-1","su_none"]').toString('base64url')}`;
    const answers = await Promise.all(
      [...made, unknown].map(async (each) => {
        const answer = await prove(each);
        return [answer.status, await answer.text()];
      }),
    );
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([403]));
    expect(new Set(answers.map(([, text]) => text)).size).toBe(1);
    expect(await contactMail()).toBe(old);
  });

  it('wakes nobody when it proves nothing, or nothing new', async () => {
    const { proof } = await asked();
    await prove(proof);
    const heard: string[] = [];
    const stop = server.store.onChange((eventId) => heard.push(eventId));
    const madeUp = `geflecht_move_${'A'.repeat(43)}${proof.slice(`geflecht_move_${'m'.repeat(43)}`.length)}`;
    expect([(await prove(madeUp)).status, (await prove(proof)).status]).toEqual([403, 201]);
    await server.store.signUps.change('event-2', () => undefined);
    await expect.poll(() => heard).toContain('event-2');
    stop();
    expect(heard).not.toContain('event-1');
  });

  it('is not found by many guesses at a time', async () => {
    const { proof } = await asked();
    const headers = { 'Content-Type': 'application/json' };
    const guess = async (guessed: string) => {
      const body = JSON.stringify({ key: guessed });
      return server.app.request(managingPaths.mailProof(), { method: 'POST', headers, body }, visitor);
    };
    const made = Array.from({ length: usualLimits.guesses.most }, (_, index) => `geflecht_move_${index}`);
    const answers = await Promise.all([...made, proof].map((each) => guess(each)));
    expect(answers.map(({ status }) => status)).toEqual([...made.map(() => 403), 429]);
    expect(await contactMail()).toBe(old);
  });

  it('is another one for each wish and secret, and kept nowhere', async () => {
    const { proof } = await asked();
    const signUp = await server.store.signUps.find('event-1', signUpId);
    if (signUp?.newMail === undefined) throw new TypeError('no wish');
    const later = { ...signUp, newMail: { ...signUp.newMail, askedAt: '2027-02-03T10:00:00.001Z' } };
    expect(isMoveKey(proof, signUp, server.secret)).toBe(true);
    expect(moveKeyOf(server.secret, later)).not.toBe(proof);
    expect(namedByMoveKey(proof)).toEqual({ eventId: 'event-1', signUpId });
    expect(JSON.stringify(signUp)).not.toContain(proof.slice('geflecht_move_'.length, 50));
  });
});
