import { managingPaths } from '@geflecht/core/contract';
import { buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { usualLimits } from '../spam/guard.js';

const old = 'ada@verein.example';
const fresh = 'neu@anders.example';
const visitor = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
const { most } = usualLimits.manageLinks;

let server: ServerHarness;
let signUpId: string;

beforeEach(async () => {
  server = await openHarness({ documents: [buildEventDocument({ signUpRules: [buildSignUpRules()] })] });
  ({ signUpId } = await readReceipt(await server.signUp({ contact: { name: 'Ada Beispiel', mail: old } })));
});

afterEach(() => server.close());

const stored = () => server.store.signUps.find('event-1', signUpId);

async function post(mail: string, revision: number, submitKey: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', ...server.manageHeaders(signUpId) };
  const body = JSON.stringify({ submitKey, revision, action: { do: 'moveMail', mail } });
  const answer = await server.app.request(managingPaths.ownSignUp(), { method: 'POST', headers, body }, visitor);
  return answer.status;
}

const ask = async (mail: string, submitKey: string) => post(mail, (await stored())?.revision ?? 1, submitKey);

async function askStrangers(times: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < times; index += 1) {
    statuses.push(await ask(`neu-${index}@anders.example`, `move-it-${index}`));
  }
  return statuses;
}

describe('wishes to move out of one network', () => {
  it('send strangers no more mails than one may ask for', async () => {
    expect(await askStrangers(most + 1)).toEqual([...Array.from({ length: most }, () => 201), 429]);
  });

  it('count only where a mail follows: not when taken back, nor when they were answered before', async () => {
    const revision = (await stored())?.revision ?? 1;
    await askStrangers(most);
    expect(await post('neu-0@anders.example', revision, 'move-it-0')).toBe(201);
    expect(await post('neu-0@anders.example', revision, 'of-yesterday')).toBe(409);
    expect([await ask(old, 'take-it-back'), (await stored())?.newMail]).toEqual([201, undefined]);
    expect(await ask(fresh, 'once-more')).toBe(429);
  });

  it('count before there is the sign-up they were made on, so that many at a time are limited as well', async () => {
    const ahead = 1 + ((await stored())?.revision ?? 1);
    const keys = Array.from({ length: most + 1 }, (_, index) => `ahead-of-${index}`);
    const statuses = await Promise.all(keys.map((each) => post(fresh, ahead, each)));
    expect(statuses.toSorted((one, other) => one - other)).toEqual([...Array.from({ length: most }, () => 409), 429]);
  });
});
