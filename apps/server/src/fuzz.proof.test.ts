import fc from 'fast-check';
import { buildChoiceGroup, buildEventDocument, buildQuestion, buildSignUpRules } from '@geflecht/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutationsOf } from './security/mutations-harness.js';
import { nextRequest, openHarness } from './server-harness.js';
import type { ServerHarness } from './server-harness.js';

const runs = process.env['GEFLECHT_PROOF'] === 'full' ? 5_000 : 500;

let server: ServerHarness;

beforeAll(async () => {
  server = await openHarness({
    documents: [
      buildEventDocument({
        questions: [
          buildQuestion(),
          buildQuestion({ id: 'question-2', kind: 'multi', per: 'participant', options: [{ id: 'a', label: 'A' }] }),
        ],
        choiceGroups: [buildChoiceGroup()],
        signUpRules: [buildSignUpRules({ overlap: { mode: 'block' }, waitingList: { mode: 'automatic' } })],
      }),
    ],
  });
});

afterAll(() => server.close());

const text = fc.string({ unit: 'binary', maxLength: 40 });
const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '',
  ' ',
  "'; drop table sign_ups; --",
);
const json = fc.oneof(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), odd, text);

const full = () =>
  nextRequest({
    locale: 'de',
    participants: [{ id: 'participant-1', kind: 'adult', name: 'Ada Beispiel', age: 40 }],
    answers: [
      { questionId: 'question-1', value: 'Ideen' },
      { questionId: 'question-2', participantId: 'participant-1', value: ['a'] },
    ],
    mode: 'allOrNothing',
  });

const mutated = mutationsOf(fc, { body: full, values: json });

function assertAnswered(response: Response): void {
  expect(response.status).toBeGreaterThanOrEqual(200);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('Content-Type')).toMatch(/json/);
}

describe('whatever is sent', () => {
  it('starts from a sign-up that is accepted', async () => {
    expect((await server.post(full())).status).toBe(201);
  });

  it(`is answered with 2xx or 4xx: ${runs} changed sign-ups`, { timeout: 120_000 }, async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(mutated, async (body) => {
        const response = await server.post(body);
        assertAnswered(response);
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      }),
      { numRuns: runs },
    );
    const answers = JSON.stringify(Object.fromEntries(statuses));
    process.stdout.write(`proof: ${runs} changed sign-ups, bodies and addresses each, sign-ups answered ${answers}\n`);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([201, 400]));
  });

  it(`is answered with 2xx or 4xx: ${runs} bodies of any kind`, { timeout: 120_000 }, async () => {
    const body = fc.oneof(
      text,
      fc.json({ stringUnit: 'binary' }),
      json.map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const headers = { 'Content-Type': 'application/json' };
        assertAnswered(
          await server.app.request('/v1/events/event-1/sign-ups', { method: 'POST', body: sent, headers }),
        );
      }),
      { numRuns: runs },
    );
  });

  it(`is answered with 2xx or 4xx: ${runs} addresses and headers`, { timeout: 120_000 }, async () => {
    const header = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
    const step = fc.oneof(text, odd, fc.constantFrom('..', '%', '%00', '%E0%A4%A', 'event-1', 'sign-ups'));
    const path = fc.array(step, { maxLength: 4 }).map((steps) => `/v1/events/${steps.join('/').toWellFormed()}`);
    await fc.assert(
      fc.asyncProperty(path, header, async (address, value) => {
        const url = new URL(address, 'http://localhost');
        const headers = { Authorization: value, 'If-None-Match': value, Origin: value };
        const response = await server.app.request(url.href, { headers });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
  });
});
