import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places, tenPlaceEventIds, tenPlacesDocument } from './data/ten-places.js';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import { listSignUps, personRequest, submit } from './sign-up-api.js';
import { TestStack } from './test-stack.js';

const guests = 40;
const rounds = proofCount({ name: 'rounds of 40 sign-ups for 10 places', usual: 3, full: 40 });
const events = tenPlaceEventIds(rounds + 1);
const [quiet = '', ...crowded] = events;
let stack: TestStack;

beforeAll(async () => {
  stack = await TestStack.start({ documents: [tenPlacesDocument(rounds + 1)] });
});

afterAll(() => stack.stop());

describe('ten places', () => {
  it.each(crowded)('go to exactly ten of forty who sign up at once: %s', async (eventId) => {
    const keys = Array.from({ length: guests }, () => randomUUID());
    const answers = await Promise.all(keys.map((key) => submit(stack.api, eventId, personRequest(eventId, key))));
    const confirmed = answers.filter(({ status, body }) => status === 201 && body.status === 'confirmed');
    const full = answers.filter(({ status, body }) => status === 409 && body.code === 'full');
    const listed = await listSignUps(stack.api, eventId, await stack.makeListKey(eventId));
    expect(confirmed).toHaveLength(places);
    expect(full).toHaveLength(guests - places);
    expect(listed.filter(({ status }) => status === 'confirmed')).toHaveLength(places);
  });
});

describe('the same submit key', () => {
  it('makes one sign-up, whether it comes twice at once or again later', async () => {
    const request = personRequest(quiet, randomUUID());
    const atOnce = await Promise.all([submit(stack.api, quiet, request), submit(stack.api, quiet, request)]);
    const later = await submit(stack.api, quiet, request);
    const receipts = [...atOnce, later].map(({ body }) => body.signUpId);
    const listed = await listSignUps(stack.api, quiet, await stack.makeListKey(quiet));
    expect(new Set(receipts).size).toBe(1);
    expect(listed.map(({ contact }) => contact.mail)).toEqual([request.contact.mail]);
  });

  it('is refused for another request', async () => {
    const request = personRequest(quiet, randomUUID());
    await submit(stack.api, quiet, request);
    const other = { ...request, contact: { ...request.contact, name: 'Eine andere Person' } };
    const { status, body } = await submit(stack.api, quiet, other);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.code).toBe('submit-key-reused');
  });
});
