import type { Availability, Problem } from '@geflecht/core/contract';
import { availabilitySchema } from '@geflecht/core/schema';
import { buildBookable, buildEventDocument, buildSession, buildSignUpRules } from '@geflecht/core/testing';
import * as z from 'zod/mini';
import { afterEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';

let server: ServerHarness;

async function open(options: HarnessOptions = {}): Promise<void> {
  server = await openHarness(options);
}

async function read(headers = {}): Promise<Availability> {
  const response = await server.get('/v1/events/event-1/availability', headers);
  return z.parse(availabilitySchema, await response.json());
}

const idsOf = ({ bookables }: Availability) => bookables.map(({ bookableId }) => bookableId);

afterEach(() => server.close());

describe('readAvailability', () => {
  it('counts what is taken at the moment of asking', async () => {
    await open();
    await server.signUp();
    await server.signUp();
    expect(await read()).toEqual({
      eventId: 'event-1',
      at: '2027-02-03T10:00:00.000Z',
      entry: 'open',
      opens: '2027-02-01T00:00:00+01:00',
      closes: '2027-03-01T00:00:00+01:00',
      bookables: [{ bookableId: 'bookable-1', state: 'free', capacity: 10, placesLeft: 8 }],
    });
  });

  it('gives places back once an address was not proved in time', async () => {
    await open({ documents: [buildEventDocument({ signUpRules: [buildSignUpRules({ doubleOptIn: true })] })] });
    await server.signUp();
    expect((await read()).bookables[0]?.placesLeft).toBe(9);
    server.setClock('2027-02-05T10:00:00.000Z');
    expect((await read()).bookables[0]?.placesLeft).toBe(10);
  });

  it.each(['controller', 'privacyNotice', 'consentTexts'] as const)('opens for nobody without %s', async (missing) => {
    const whole = buildEventDocument();
    const events = whole.events?.map((event) => ({ ...event, [missing]: undefined }));
    const without = missing === 'consentTexts' ? { ...whole, consentTexts: [] } : { ...whole, events };
    await open({ documents: [without] });
    const told = await read();
    expect([told.entry, told.opens, idsOf(told)]).toEqual(['closed', undefined, ['bookable-1']]);
    const { consents, ...request } = nextRequest();
    const refused = await server.post(missing === 'consentTexts' ? request : { ...request, consents });
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([409, 'closed']);
  });

  it('is never kept', async () => {
    await open();
    const response = await server.get('/v1/events/event-1/availability');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('names no places at what the caller may not see', async () => {
    const documents = [
      buildEventDocument({
        sessions: [buildSession({ status: 'draft' })],
        bookables: [buildBookable(), buildBookable({ id: 'secret', kind: 'session', targetId: 'session-1' })],
      }),
    ];
    await open({ documents });
    const team = await server.keyHeaders({ audiences: ['organises:event-1'] });
    expect([idsOf(await read()), idsOf(await read(team))]).toEqual([['bookable-1'], ['bookable-1', 'secret']]);
  });

  it('knows nothing of hidden events', async () => {
    await open({ documents: [] });
    expect((await server.get('/v1/events/event-1/availability')).status).toBe(404);
  });
});
