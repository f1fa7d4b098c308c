import { organisingPaths } from '@geflecht/core/contract';
import type { SignedIn } from '@geflecht/core/contract';
import { publicViewer } from '@geflecht/core/audience';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { signInTokenOf } from '../sign-in/sign-in-token.js';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness();
  await server.store.organising.team.put({
    id: 'team-1',
    mail: 'buero@verein.example',
    label: 'Büro',
    scopes: ['signUps.read'],
    audience: { ...publicViewer, organises: ['event-1'] },
    createdAt: '2027-01-01T00:00:00.000Z',
  });
});

afterEach(() => server.close());

async function request(mail: string): Promise<Response> {
  const answer = await server.postTo(organisingPaths.signInRequests(), { mail });
  await server.later.idle();
  return answer;
}

async function mails() {
  const leased = await server.store.mails.lease({
    by: 'test',
    now: Date.parse('2027-02-04T10:00:00Z'),
    until: 1,
    limit: 50,
  });
  return leased.filter(({ template }) => template === 'signIn');
}

async function token(): Promise<string> {
  await request('Buero@Verein.example');
  const [mail] = await mails();
  const { signInId } = JSON.parse(mail?.facts ?? '{}') as { signInId: string };
  return signInTokenOf(server.secret, signInId);
}

const redeem = (shown: string) => server.postTo(organisingPaths.signIn(), { token: shown });

describe('requestSignIn', () => {
  it('answers alike whether or not the address is one of the team', async () => {
    const [known, unknown] = [await request('buero@verein.example'), await request('wer@anders.example')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(await mails()).toMatchObject([{ to: 'buero@verein.example' }]);
  });

  it('sends no more than five links an hour to one address', async () => {
    for (let asked = 0; asked < 8; asked += 1) await request('buero@verein.example');
    expect(await mails()).toHaveLength(5);
  });

  it('keeps the token out of what is stored', async () => {
    const shown = await token();
    const stored = await server.store.organising.team.list();
    expect(JSON.stringify(stored)).not.toContain(shown);
  });
});

describe('signIn', () => {
  it('gives a key of some hours for the token, with what the address may do', async () => {
    const signedIn = (await (await redeem(await token())).json()) as SignedIn;
    expect(signedIn).toMatchObject({
      scopes: ['signUps.read'],
      organises: ['event-1'],
      expiresAt: '2027-02-03T18:00:00.000Z',
    });
    const headers = { Authorization: `Bearer ${signedIn.key}` };
    expect((await server.get('/v1/events/event-1/sign-ups', headers)).status).toBe(200);
    server.setClock('2027-02-03T18:00:00.000Z');
    expect((await server.get('/v1/events/event-1/sign-ups', headers)).status).toBe(401);
  });

  it('takes a token once', async () => {
    const shown = await token();
    expect([(await redeem(shown)).status, (await redeem(shown)).status]).toEqual([201, 403]);
  });

  it('takes no token that is older than a quarter of an hour', async () => {
    const shown = await token();
    server.setClock('2027-02-03T10:15:00.001Z');
    expect((await redeem(shown)).status).toBe(403);
  });

  it('takes no token of an address that is no longer of the team', async () => {
    const shown = await token();
    await server.store.organising.team.remove('team-1');
    expect((await redeem(shown)).status).toBe(403);
  });

  it.each(['geflecht_sign_in_', `geflecht_${'A'.repeat(43)}`, `geflecht_sign_in_${'A'.repeat(43)}`])(
    'takes no made-up token: %s',
    async (shown) => {
      expect([400, 403]).toContain((await redeem(shown)).status);
    },
  );
});
