import { managingPaths } from '@geflecht/core/contract';
import { buildBookable, buildEventDocument } from '@geflecht/core/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyIn, openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';
import { readReceipt } from '../server-harness.js';

let server: MailingHarness;
let lines: string[];

beforeEach(async () => {
  lines = [];
  const log = pino({ base: null, level: 'trace' }, { write: (line) => void lines.push(line) });
  server = await openMailingHarness({
    log,
    documents: [buildEventDocument({ bookables: [buildBookable({ capacity: 5 })] })],
  });
});

afterEach(() => server.close());

async function keyOf(mail = 'ada@verein.example'): Promise<string> {
  await server.signUp({ contact: { name: 'Ada Beispiel', mail } });
  const [sent] = await server.sendDue();
  return keyIn(sent ?? { text: '' });
}

const stored = async () => JSON.stringify(await server.store.signUps.list('event-1'));

describe('a manage key', () => {
  it('stands in no answer, header, log line or row', async () => {
    const key = await keyOf();
    const headers = { Authorization: `Bearer ${key}` };
    const answers = [
      await server.get(managingPaths.ownSignUp(), headers),
      await server.act(key, { do: 'change', invoice: 'Rechnung an den Verein' }),
      await server.get('/v1/events/event-1', headers),
      await server.get('/v1/events/event-1/calendar.ics', headers),
      await server.get('/manage'),
    ];
    const texts = await Promise.all(
      answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
    );
    const all = [...texts, ...lines, await stored(), JSON.stringify(await server.store.mails.list('event-1'))].join('');
    expect([key.length, lines.length > 5]).toEqual([59, true]);
    expect(all).not.toContain(key);
    expect(all).not.toContain(key.slice('geflecht_manage_'.length));
  });

  it('and its hash are nothing that the party or the team reads', async () => {
    const key = await keyOf();
    const team = await server.keyHeaders({ scopes: ['signUps.read'], audiences: ['organises:event-1'] });
    const own = await (await server.get(managingPaths.ownSignUp(), { Authorization: `Bearer ${key}` })).text();
    const list = await (await server.get('/v1/events/event-1/sign-ups', team)).text();
    expect(own + list).not.toContain('manageKey');
    expect(own).not.toContain('submitKey');
  });

  it('stands in mails only, in their words and behind #, never in their calendars', async () => {
    const key = await keyOf();
    await server.signUp({ contact: { name: 'Bo Muster', mail: 'bo@verein.example' } });
    const [mail] = await server.sendDue();
    expect(mail?.text).not.toContain(key);
    expect(mail?.text).toMatch(/https:\/\/verein\.example\/anmeldung#geflecht_manage_/);
    expect(mail?.calendar?.body).toContain('BEGIN:VEVENT');
    expect(mail?.calendar?.body).not.toMatch(/manage|@verein|Bo Muster|su_/);
  });

  it('is not taken from an address', async () => {
    const key = await keyOf();
    expect((await server.get(`${managingPaths.ownSignUp()}?key=${key}`)).status).toBe(401);
  });

  it('opens its own sign-up and no other', async () => {
    const [adas, bos] = [await keyOf(), await keyOf('bo@verein.example')];
    expect((await server.readOwn(adas)).signUp.contact.mail).toBe('ada@verein.example');
    expect((await server.readOwn(bos)).signUp.contact.mail).toBe('bo@verein.example');
  });

  it('belongs to one server: another secret makes another key', async () => {
    const { signUpId } = await readReceipt(await server.signUp());
    const other = await openMailingHarness();
    const response = await server.get(managingPaths.ownSignUp(), other.manageHeaders(signUpId));
    await other.close();
    expect(response.status).toBe(401);
  });
});

describe('opening a link', () => {
  it('changes nothing, however often scanners do', async () => {
    const key = await keyOf();
    const before = await stored();
    for (const method of ['GET', 'HEAD']) {
      const headers = { Authorization: `Bearer ${key}` };
      const paths = [managingPaths.ownSignUp(), managingPaths.ownErasure(), '/manage', '/manage.js'];
      for (const path of paths) await server.app.request(path, { method, headers });
    }
    expect(await stored()).toBe(before);
    expect(await server.sendDue()).toEqual([]);
  });

  it('leaves nothing in the browser that a later one could send on', async () => {
    const key = await keyOf();
    const response = await server.get(managingPaths.ownSignUp(), { Authorization: `Bearer ${key}` });
    expect([
      response.headers.get('Cache-Control'),
      response.headers.get('Referrer-Policy'),
      response.headers.get('Set-Cookie'),
      response.headers.get('X-Content-Type-Options'),
    ]).toEqual(['no-store', 'no-referrer', null, 'nosniff']);
  });

  it('from a page of another origin is refused', async () => {
    const key = await keyOf();
    const headers = { Authorization: `Bearer ${key}`, Origin: 'https://elsewhere.example' };
    const read = await server.get(managingPaths.ownSignUp(), headers);
    expect(read.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const body = { submitKey: 'from-elsewhere', revision: 1, action: { do: 'cancel' } };
    expect((await server.postTo(managingPaths.ownSignUp(), body, headers)).status).toBe(403);
  });
});
