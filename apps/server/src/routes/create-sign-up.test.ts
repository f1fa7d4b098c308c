import type { Problem } from '@geflecht/core/contract';
import { signUpReceiptSchema } from '@geflecht/core/schema';
import {
  buildBookable,
  buildConsentText,
  buildEvent,
  buildEventDocument,
  buildQuestion,
  buildSignUpRules,
} from '@geflecht/core/testing';
import * as z from 'zod/mini';
import { afterEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness, readReceipt } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';
import { sha256 } from '../platform.js';

let server: ServerHarness;

async function open(options: HarnessOptions = {}): Promise<void> {
  server = await openHarness(options);
}

async function problem(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return (await response.json()) as Problem;
}

const stored = async () => (await server.store.signUps.list('event-1')).length;

afterEach(() => server.close());

describe('createSignUp', () => {
  it('answers 201 with a receipt and where it is', async () => {
    await open();
    const response = await server.signUp();
    const receipt = z.parse(signUpReceiptSchema, await response.json());
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe(`/v1/events/event-1/sign-ups/${receipt.signUpId}`);
    expect(receipt).toMatchObject({
      eventId: 'event-1',
      status: 'confirmed',
      receivedAt: '2027-02-03T10:00:00.000Z',
      bookings: [{ participantId: 'participant-1', bookableId: 'bookable-1', status: 'confirmed' }],
    });
  });

  it('names the address visitors know', async () => {
    await open({ publicUrl: 'https://api.verein.example/geflecht' });
    const response = await server.signUp();
    expect(response.headers.get('Location')).toMatch(/^https:\/\/api\.verein\.example\/geflecht\/v1\/events\//);
  });

  it('keeps what was sent, and how it went on', async () => {
    await open();
    await server.signUp({ locale: 'de', answers: [{ questionId: 'question-1', value: 'Ideen' }] });
    const [signUp] = await server.store.signUps.list('event-1');
    expect(signUp).toMatchObject({
      contact: { name: 'Ada Beispiel', mail: 'ada@verein.example' },
      answers: [{ questionId: 'question-1', value: 'Ideen' }],
      consents: [{ purpose: 'participation', textVersion: '1', locale: 'de' }],
      log: [{ to: 'received' }, { to: 'confirmed' }],
    });
  });

  describe('sent twice', () => {
    it('is stored once and answered alike', async () => {
      await open();
      const request = nextRequest();
      const first = await server.post(request);
      const second = await server.post(request);
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(await second.json()).toEqual(await first.json());
      expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
      expect(await stored()).toBe(1);
    });

    it('is answered alike when the keys of the body come in another order', async () => {
      await open();
      const request = nextRequest();
      await server.post(request);
      expect((await server.post(Object.fromEntries(Object.entries(request).toReversed()))).status).toBe(201);
      expect(await stored()).toBe(1);
    });

    it('is answered alike at the same time', async () => {
      await open();
      const request = nextRequest();
      const responses = await Promise.all(Array.from({ length: 10 }, () => server.post(request)));
      const receipts = await Promise.all(responses.map(readReceipt));
      expect(new Set(receipts.map(({ signUpId }) => signUpId)).size).toBe(1);
      expect(await stored()).toBe(1);
    });

    it('is answered alike after the window closed and the wording changed', async () => {
      await open();
      const request = nextRequest();
      const first = await readReceipt(await server.post(request));
      await server.store.documents.put(buildEventDocument({ consentTexts: [buildConsentText({ version: '2' })] }));
      server.setClock('2027-03-05T10:00:00.000Z');
      expect(await readReceipt(await server.post(request))).toEqual(first);
    });

    it('is refused when another body uses its key', async () => {
      await open();
      const { submitKey } = nextRequest();
      await server.signUp({ submitKey });
      const response = await server.signUp({ submitKey, contact: { name: 'Bo Muster', mail: 'bo@verein.example' } });
      expect([response.status, (await problem(response)).code]).toEqual([409, 'submit-key-reused']);
      expect(await stored()).toBe(1);
    });
  });

  describe('with a key in the header', () => {
    it('takes the one that equals the body', async () => {
      await open();
      const request = nextRequest();
      expect((await server.post(request, { 'Idempotency-Key': request.submitKey })).status).toBe(201);
    });

    it('refuses another one', async () => {
      await open();
      const response = await server.post(nextRequest(), { 'Idempotency-Key': 'something else' });
      expect(await problem(response)).toMatchObject({
        code: 'invalid',
        issues: [{ path: ['submitKey'], code: 'value-not-allowed' }],
      });
      expect(await stored()).toBe(0);
    });
  });

  describe('refuses', () => {
    it('what is full, naming what lacks places', async () => {
      await open({ documents: [buildEventDocument({ bookables: [buildBookable({ capacity: 1 })] })] });
      expect((await server.signUp()).status).toBe(201);
      const response = await server.signUp();
      expect([response.status, await problem(response)]).toMatchObject([
        409,
        { code: 'full', bookableIds: ['bookable-1'] },
      ]);
      expect(await stored()).toBe(1);
    });

    it.each(['2027-01-31T22:59:59.999Z', '2027-02-28T23:00:00.000Z'])('what is closed at %s', async (instant) => {
      await open({ documents: [buildEventDocument({ questions: [buildQuestion({ required: true })] })] });
      server.setClock(instant);
      const response = await server.signUp();
      expect([response.status, (await problem(response)).code]).toEqual([409, 'closed']);
    });

    it('what belongs to an event without rules', async () => {
      await open({ documents: [buildEventDocument({ signUpRules: [] })] });
      expect((await problem(await server.signUp())).code).toBe('closed');
    });

    it('what the rules find wanting, with a finding per field', async () => {
      await open({ documents: [buildEventDocument({ questions: [buildQuestion({ required: true })] })] });
      const response = await server.signUp({ consents: [] });
      expect([response.status, await problem(response)]).toMatchObject([
        400,
        {
          code: 'invalid',
          issues: [
            { path: ['answers'], code: 'answer-required', value: { questionId: 'question-1' } },
            { path: ['consents'], code: 'consent-required', value: { textId: 'consent-1' } },
          ],
        },
      ]);
    });

    it.each([
      { what: 'an unknown field', change: { admin: true }, path: ['admin'], code: 'field-unknown' },
      { what: 'a state of its own choosing', change: { status: 'confirmed' }, path: ['status'], code: 'field-unknown' },
      {
        what: 'a participant known to the team',
        change: { participants: [{ id: 'p', kind: 'adult', actorId: 'a' }] },
        path: ['participants', 0, 'actorId'],
        code: 'field-unknown',
      },
      {
        what: 'a mail address that is none',
        change: { contact: { name: 'Ada', mail: 'nobody' } },
        path: ['contact', 'mail'],
        code: 'text-malformed',
      },
      { what: 'no participants', change: { participants: [] }, path: ['participants'], code: 'too-small' },
      { what: 'a short submit key', change: { submitKey: 'short' }, path: ['submitKey'], code: 'too-small' },
    ])('$what', async ({ change, path, code }) => {
      await open();
      const found = await problem(await server.post({ ...nextRequest(), ...change }));
      expect(found.issues).toContainEqual(expect.objectContaining({ path, code }));
      expect(await stored()).toBe(0);
    });

    it('a body without quoting it', async () => {
      await open();
      const response = await server.post({ ...nextRequest(), contact: { name: 'Ada', mail: 'ada-at-home' } });
      expect(await response.text()).not.toContain('ada-at-home');
    });

    it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
      'media type %s',
      async (mediaType) => {
        await open();
        const headers: Record<string, string> = mediaType === undefined ? {} : { 'Content-Type': mediaType };
        const body = new TextEncoder().encode(JSON.stringify(nextRequest()));
        const response = await server.app.request('/v1/events/event-1/sign-ups', { method: 'POST', body, headers });
        expect([response.status, (await problem(response)).code]).toEqual([415, 'unsupported-media-type']);
      },
    );

    it('what is no JSON', async () => {
      await open();
      const headers = { 'Content-Type': 'application/json' };
      const response = await server.app.request('/v1/events/event-1/sign-ups', {
        method: 'POST',
        body: '{"a":',
        headers,
      });
      expect(await problem(response)).toMatchObject({ code: 'invalid', issues: [{ path: [], code: 'not-an-object' }] });
    });

    it('what is nested without end', async () => {
      await open();
      const headers = { 'Content-Type': 'application/json' };
      const depth = 60_000;
      const body = `{"answers":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      const response = await server.app.request('/v1/events/event-1/sign-ups', { method: 'POST', body, headers });
      expect((await problem(response)).code).toBe('invalid');
    });

    it('what is too large', async () => {
      await open();
      const response = await server.post({ ...nextRequest(), invoice: 'x'.repeat(300_000) });
      expect([response.status, (await problem(response)).code]).toEqual([413, 'too-large']);
    });

    it('what belongs to no visible event', async () => {
      await open({ documents: [buildEventDocument({ events: [buildEvent({ status: 'draft' })] })] });
      expect([(await server.signUp()).status, await stored()]).toEqual([404, 0]);
    });
  });

  describe('with a code', () => {
    const codes = [{ hash: sha256('Linde-7'), uses: 2 }];
    const document = (access: 'open' | 'code' | 'invited') =>
      buildEventDocument({ signUpRules: [buildSignUpRules({ access, codes })] });

    it('opens as often as the code may be used', async () => {
      await open({ documents: [document('code')] });
      expect((await server.signUp({ code: ' Linde-7 ' })).status).toBe(201);
      expect((await server.signUp({ code: 'Linde-7' })).status).toBe(201);
      expect(await problem(await server.signUp({ code: 'Linde-7' }))).toMatchObject({
        code: 'invalid',
        issues: [{ path: ['code'], code: 'code-required' }],
      });
    });

    it.each(['code', 'invited', 'open'] as const)('refuses a wrong one where access is %s', async (access) => {
      await open({ documents: [document(access)] });
      expect((await problem(await server.signUp({ code: 'Linde-8' }))).issues).toMatchObject([
        { code: 'code-required' },
      ]);
    });

    it('keeps only its hash', async () => {
      await open({ documents: [document('code')] });
      await server.signUp({ code: 'Linde-7' });
      expect(JSON.stringify(await server.store.signUps.list('event-1'))).not.toContain('Linde');
    });

    it('never shows the hashes to the public', async () => {
      await open({ documents: [document('code')] });
      expect(await (await server.get('/v1/events/event-1')).text()).not.toContain(codes[0]?.hash);
    });
  });

  it('keeps a party that takes fewer as two sign-ups', async () => {
    const rules = buildSignUpRules({ party: { modes: ['takeFewer'] }, waitingList: { mode: 'automatic' } });
    await open({
      documents: [buildEventDocument({ signUpRules: [rules], bookables: [buildBookable({ capacity: 1 })] })],
    });
    const participants = ['one', 'two'].map((id) => ({ id, kind: 'adult' as const }));
    const receipt = await readReceipt(await server.signUp({ participants, bookings: [], mode: 'takeFewer' }));
    expect(receipt.bookings.map(({ status }) => status)).toEqual(['confirmed', 'waiting']);
    const signUps = await server.store.signUps.list('event-1');
    expect(signUps.map(({ status, splitFrom }) => [status, splitFrom === receipt.signUpId])).toContainEqual([
      'waiting',
      true,
    ]);
  });

  it('gives ten places to forty who ask at once, and tells the others', async () => {
    await open();
    const responses = await Promise.all(Array.from({ length: 40 }, () => server.signUp()));
    const count = (status: number) => responses.filter((response) => response.status === status).length;
    expect([count(201), count(409), await stored()]).toEqual([10, 30, 10]);
  });
});
