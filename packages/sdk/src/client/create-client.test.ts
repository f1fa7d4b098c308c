import type { Capability, SignUpReceipt } from '@geflecht/core/contract';
import { buildEventDocument, buildSignUpRequest } from '@geflecht/core/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { SdkError } from '../errors/index.js';
import type { Backend, Reading } from '../port/index.js';
import { answersInTurn, codeOf } from '../testing/index.js';
import { createClient } from './index.js';
import type { Client } from './index.js';

type Answer = () => Promise<Reading>;

const document = buildEventDocument();
const request = buildSignUpRequest();
const noCapabilities = { readCapabilities: () => Promise.resolve([]) };

const lost = (operation: string, more: object = {}) =>
  new SdkError({ code: 'network', operation, finding: 'no answer', ...more });

const here = (version?: string) => () => Promise.resolve({ document, version });

const reading = (...answers: readonly [Answer, ...Answer[]]) => {
  const readEvent = answersInTurn<Parameters<NonNullable<Backend['readEvent']>>, Reading>(...answers);
  return { readEvent, readCapabilities: () => Promise.resolve([]) };
};

describe('reading', () => {
  it('fills what records of a document leave out', async () => {
    const bare = { format: 'geflecht', version: 1, events: [{ id: 'e', title: 'Tag' }], sessions: [{ id: 's' }] };
    const client = createClient({ backend: reading(() => Promise.resolve({ document: bare })) });
    const { sessions } = await client.readEvent('e');
    expect(sessions?.[0]?.scope).toEqual({ eventId: 'e' });
  });

  it('says in its cause why an answer is no document', async () => {
    const client = createClient({
      backend: reading(() => Promise.resolve({ document: { format: 'geflecht', version: 2 } })),
    });
    const refusal = await client.readEvent().catch((error: unknown) => error as SdkError);
    expect(refusal).toMatchObject({ code: 'document', cause: { code: 'version-unsupported' } });
  });

  it('takes an answer without a document for unreadable when nothing is at hand', async () => {
    const client = createClient({ backend: reading(() => Promise.resolve({ version: '1' })) });
    expect(await codeOf(client.readEvent())).toBe('document');
  });

  it('states the version at hand and keeps the same object while nothing changed', async () => {
    const backend = reading(here('1'), () => Promise.resolve({ version: '1' }));
    const client = createClient({ backend });
    const first = await client.readEvent('event-1');
    const second = await client.readEvent('event-1');
    expect(second).toBe(first);
    expect(backend.readEvent.calls.map(([, options]) => options?.version)).toEqual([undefined, '1']);
  });

  it('keeps documents of different ids apart', async () => {
    const backend = reading(here('1'));
    const client = createClient({ backend });
    await client.readEvent('event-1');
    await client.readEvent('event-2');
    expect(backend.readEvent.calls.map(([, options]) => options?.version)).toEqual([undefined, undefined]);
  });

  it('asks anew each time where the backend states no version', async () => {
    const backend = reading(here());
    const client = createClient({ backend });
    const first = await client.readEvent('event-1');
    expect(await client.readEvent('event-1')).not.toBe(first);
  });

  it('lets concurrent callers share one call', async () => {
    const backend = reading(here('1'));
    const client = createClient({ backend });
    const [one, other] = await Promise.all([client.readEvent('event-1'), client.readEvent('event-1')]);
    expect(other).toBe(one);
    expect(backend.readEvent.calls.length).toBe(1);
  });
});

describe('capabilities', () => {
  it('are asked for once', async () => {
    const readCapabilities = answersInTurn(() => Promise.resolve(['events.read'] as const));
    const client = createClient({ backend: { readCapabilities } });
    expect([await client.can('events.read'), await client.can('signUps.create')]).toEqual([true, false]);
    expect(readCapabilities.calls.length).toBe(1);
  });

  it('are asked for again after a failure', async () => {
    const readCapabilities = answersInTurn<[], readonly Capability[]>(
      () => Promise.reject(lost('readCapabilities', { code: 'internal' })),
      () => Promise.resolve(['events.read']),
    );
    const client = createClient({ backend: { readCapabilities } });
    expect([await codeOf(client.can('events.read')), await client.can('events.read')]).toEqual(['internal', true]);
  });

  it('decide that an operation the backend has is refused all the same', async () => {
    const backend = reading(here());
    const client = createClient({ backend });
    await client.can('events.read');
    expect([await codeOf(client.readEvent('event-1')), backend.readEvent.calls.length]).toEqual(['unsupported', 0]);
  });

  it.each<[string, (client: Client) => Promise<unknown>]>([
    ['listEvents', (client) => client.listEvents()],
    ['readEvent', (client) => client.readEvent('e')],
    ['readEventVersion', (client) => client.readEventVersion('e')],
    ['calendarUrl', (client) => client.calendarUrl('e')],
    ['listNetworks', (client) => client.listNetworks()],
    ['readNetwork', (client) => client.readNetwork('n')],
    ['readAvailability', (client) => client.readAvailability('e')],
    ['createSignUp', (client) => client.createSignUp('e', request)],
    ['listSignUps', (client) => client.listSignUps('e')],
  ])('are missed by name in %s', async (operation, ask) => {
    const client = createClient({ backend: noCapabilities });
    const refusal = await ask(client).catch((error: unknown) => error as SdkError);
    expect(refusal).toMatchObject({ code: 'unsupported', operation });
  });
});

describe('the version of an event', () => {
  it('is asked for anew each time', async () => {
    const readEventVersion = answersInTurn<[], string>(
      () => Promise.resolve('1'),
      () => Promise.resolve('2'),
    );
    const client = createClient({ backend: { ...noCapabilities, readEventVersion } });
    expect([await client.readEventVersion('e'), await client.readEventVersion('e')]).toEqual(['1', '2']);
  });
});

const calendarUrl = () => '/calendar.ics';

describe('the address of a calendar', () => {
  it('is that of the backend, where it states that it has calendars', async () => {
    const readCapabilities = answersInTurn<[], readonly Capability[]>(() => Promise.resolve(['events.calendar']));
    const client = createClient({ backend: { readCapabilities, calendarUrl } });
    expect([await client.calendarUrl('e'), await client.calendarUrl('e')]).toEqual(['/calendar.ics', '/calendar.ics']);
    expect(readCapabilities.calls.length).toBe(1);
  });

  it('is refused where it could be made and nothing would be there', async () => {
    expect(await codeOf(createClient({ backend: { ...noCapabilities, calendarUrl } }).calendarUrl('e'))).toBe(
      'unsupported',
    );
  });

  it('is called off with the question for capabilities', async () => {
    const client = createClient({ backend: { ...noCapabilities, calendarUrl } });
    expect(await codeOf(client.calendarUrl('e', {}, { signal: AbortSignal.abort() }))).toBe('aborted');
  });
});

describe('the types of a client', () => {
  it('ask for an event where there is no only one', () => {
    expectTypeOf<Client['readEvent']>().parameter(0).toEqualTypeOf<string | undefined>();
    expectTypeOf<Client['readAvailability']>().parameter(0).toEqualTypeOf<string>();
    expectTypeOf<Client['createSignUp']>().returns.resolves.toEqualTypeOf<SignUpReceipt>();
    expectTypeOf<Backend>().toExtend<{ readCapabilities: unknown }>();
    expectTypeOf<{ readCapabilities: Backend['readCapabilities'] }>().toExtend<Backend>();
    expect(createClient({ backend: noCapabilities })).toBeDefined();
  });
});
