import { exportNames, managingPaths, organisingPaths, paths, printNames } from '@geflecht/core/contract';
import type { Route } from '@geflecht/core/contract';
import { publicViewer } from '@geflecht/core/audience';
import { routes } from '@geflecht/core/schema';
import { buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { Later } from '../http/later.js';
import { createLogger } from '../log/logger.js';
import type { MailSender } from '../mail/mail-sender.js';
import { keyIn } from '../mail/mailing-harness.js';
import { readReceipt } from '../server-harness.js';
import { signInTokenOf } from '../sign-in/sign-in-token.js';
import { noteEverybody, openMailedTeam, partyOf, titledDay } from './hostile-party-harness.js';
import type { MailedTeam } from './hostile-party-harness.js';

let team: MailedTeam;
let lines: string[];
let locations: string[];

afterEach(() => team.close());

/** Stands in everything a person says of itself. */
const mark = 'Merkmal';
const mail = 'merkmal@verein.example';
const office = 'merkmal.buero@verein.example';
const network = {
  'X-Forwarded-For': '192.0.2.77',
  'User-Agent': mark,
  Cookie: `${mark}=1`,
  Referer: `https://${mark}.example/`,
};
const party = { ...partyOf(mark), contact: { name: mark, mail, phone: '+49 merkmal' }, bookings: [] };

async function open(sender?: MailSender): Promise<void> {
  lines = [];
  locations = [];
  const log = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  const signUpRules = [buildSignUpRules({ waitingList: { mode: 'automatic' }, substitutes: 'anyone' })];
  const documents = [{ ...titledDay(), signUpRules }];
  const options = { log, documents, later: new Later(log), ...(sender === undefined ? {} : { sender }) };
  team = await openMailedTeam(options);
  await team.store.organising.team.put({
    id: 'team-1',
    mail: office,
    label: mark,
    scopes: ['signUps.read'],
    audience: { ...publicViewer, organises: ['event-1'] },
    createdAt: '2027-01-01T00:00:00.000Z',
  });
}

async function told(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  locations.push(response.headers.get('Location') ?? '');
  expect(response.status).toBeLessThan(500);
  return response;
}

/** What a party does from its sign-up to its erasure, as far as it goes. Answers its keys. */
async function liveThrough(): Promise<readonly string[]> {
  const { signUpId } = await readReceipt(
    await told(team.post({ submitKey: `${mark}-key-1`, locale: 'de', ...party }, network)),
  );
  const own = team.manageHeaders(signUpId);
  const key = own['Authorization']?.slice('Bearer '.length) ?? '';
  const act = async (action: object) => {
    const { revision } = await team.readOwn(key);
    const body = { submitKey: `${mark}-${JSON.stringify(action)}`, revision, action };
    return told(team.postTo(managingPaths.ownSignUp(), body, { ...own, ...network }));
  };
  await team.sendDue();
  await told(team.get(managingPaths.ownSignUp(), { ...own, ...network }));
  await act({ do: 'change', invoice: mark, contact: { name: mark, mail } });
  await act({ do: 'replace', participantId: 'participant-1', by: { id: 'p9', kind: 'adult', name: mark } });
  await act({ do: 'moveMail', mail: `neu-${mail}` });
  await act({ do: 'leave', participantIds: [mark] });
  await act({ do: 'withdrawConsent', textId: 'consent-list' });
  expect((await act({ do: mark })).status).toBe(400);
  const { signUp } = await team.readOwn(key);
  expect([signUp.invoice, signUp.participants[0]?.name]).toEqual([mark, mark]);
  await told(team.postTo(managingPaths.manageLinks('event-1'), { mail }, network));
  await team.later.idle();
  return [key];
}

async function workAsTeam(signUpId: string): Promise<void> {
  const submitKey = `${mark}-team`;
  await told(team.ask(organisingPaths.signUpSearch('event-1'), { text: mark }));
  const { trace: _trace, ...recorded } = { ...party, trace: 0, submitKey: `${mark}-recorded`, channel: 'phone' };
  await told(team.ask(organisingPaths.recordedSignUps('event-1'), recorded));
  await told(team.ask(organisingPaths.messages('event-1'), { submitKey, to: {}, subject: mark, text: mark }));
  await told(
    team.ask(organisingPaths.signUpDecision('event-1', signUpId), { submitKey, revision: 9, action: { do: 'refuse' } }),
  );
  await told(team.ask(organisingPaths.webhooks('event-1'), { submitKey, url: `https://verein.example/${mark}` }));
  for (const name of exportNames) await told(team.ask(organisingPaths.export('event-1', name)));
  for (const name of printNames) await told(team.ask(organisingPaths.print('event-1', name)));
  await told(team.ask(organisingPaths.needs('event-1')));
  await noteEverybody(team);
}

/** Signs in by mail. Answers the token and the key. */
async function signInByMail(): Promise<readonly string[]> {
  await told(team.postTo(organisingPaths.signInRequests(), { mail: office }, network));
  await team.later.idle();
  const leased = await team.store.mails.lease({
    by: 'test',
    now: Date.parse('2027-03-09T10:00:00Z'),
    until: 1,
    limit: 50,
  });
  const { signInId = '' } = JSON.parse(leased.find(({ template }) => template === 'signIn')?.facts ?? '{}') as {
    signInId?: string;
  };
  const token = signInTokenOf(team.secret, signInId);
  const answer = await told(team.postTo(organisingPaths.signIn(), { token }, network));
  const { key = '' } = (await answer.json()) as { key?: string };
  return [token, key];
}

function assertSilent(texts: readonly string[], secrets: readonly string[]): void {
  const all = texts.join('\n');
  expect(all).not.toMatch(/merkmal|192\.0\.2\.77|geflecht_(?:manage|sign_in)|geflecht_[\w-]{43}|verein\.example/i);
  for (const secret of secrets) expect(all).not.toContain(secret.slice(-43));
}

describe('the whole life of a sign-up', () => {
  it('leaves no name, address, answer, key, token or network in the log', async () => {
    await open();
    const keys = await liveThrough();
    const [signUp] = await team.store.signUps.list('event-1');
    await workAsTeam(signUp?.id ?? '');
    const tokens = await signInByMail();
    const own = { Authorization: `Bearer ${keys[0] ?? ''}` };
    await told(team.postTo(managingPaths.ownErasure(), { submitKey: `${mark}-erase` }, own));
    await told(team.get(managingPaths.ownSignUp(), own));
    await team.heedDeadlines();
    await team.sendDue();
    expect(lines.length).toBeGreaterThan(25);
    expect(tokens[1]).toMatch(/^geflecht_[\w-]{43}$/);
    assertSilent(lines, [...keys, ...tokens]);
  });

  it('leaves nothing of that in addresses: where things are is told by ids alone', async () => {
    await open();
    const keys = await liveThrough();
    const [signUp] = await team.store.signUps.list('event-1');
    await workAsTeam(signUp?.id ?? '');
    expect(locations.filter((location) => location !== '').length).toBeGreaterThan(5);
    assertSilent(locations, keys);
  });

  it('leaves nothing of that in figures', async () => {
    await open();
    const keys = await liveThrough();
    const headers = await team.keyHeaders({ scopes: ['metrics.read'] });
    const figures = await (await team.get('/metrics', headers)).text();
    expect(figures).toContain('# HELP');
    assertSilent([figures], keys);
    expect(figures).not.toMatch(/event-1|su_/);
  });

  it.each([
    ['refuses mails', () => Promise.resolve({ kind: 'permanent' as const, failure: 'smtp-550' })],
    ['breaks', () => Promise.reject(new TypeError(`${mail} is nobody here`))],
  ])('leaves nothing of that in the log where the mail server %s', async (_, send) => {
    await open({ send, close: () => undefined });
    const keys = await liveThrough();
    await team.sendDue();
    expect(lines.join('')).toMatch(/failure|error/);
    assertSilent(lines, keys);
  });
});

function named({ path, query = [] }: Route): readonly string[] {
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [...parts, ...query.map(({ name }) => name)];
}

describe('addresses', () => {
  it('are made of ids that name nobody, and ask for languages, days and sessions', () => {
    const ids = ['eventId', 'networkId', 'suggestionId', 'signUpId', 'sessionId', 'mailId', 'webhookId'];
    const asked = ['session', 'day', 'locale', 'of'];
    expect([...new Set(routes.flatMap(named))].toSorted()).toEqual([...ids, ...asked].toSorted());
  });

  it('in mails have their key behind #, and nothing else that tells of a person', async () => {
    await open();
    await team.post({ submitKey: `${mark}-key-1`, ...party });
    const [sent] = await team.sendDue();
    const key = keyIn(sent ?? { text: '' });
    const { text = '', html = '', calendar } = sent ?? {};
    const addresses = [...`${text} ${html} ${calendar?.body ?? ''}`.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(
      ([each]) => each,
    );
    expect(addresses.some((address) => address.endsWith(`#${key}`))).toBe(true);
    for (const address of addresses) {
      const { href, hash } = new URL(address);
      expect(href.replace(hash, '')).not.toMatch(/merkmal|geflecht_|su_|%40/i);
    }
    assertSilent([calendar?.body ?? ''], [key]);
    expect(paths.signUps('event-1')).not.toMatch(/merkmal/i);
  });
});
