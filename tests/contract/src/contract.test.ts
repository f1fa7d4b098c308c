import { conferenceDay, conferenceDayId, districtNetwork, districtNetworkId } from '@geflecht/fixtures';
import {
  editingPaths,
  idempotencyHeader,
  managingPaths,
  paths,
  programmePath,
  sheetPath,
} from '@geflecht/core/contract';
import type { OwnSignUpChange } from '@geflecht/core/contract';
import { sheetNames } from '@geflecht/core/html';
import { routes } from '@geflecht/core/schema';
import { createClient, systemPlatform } from '@geflecht/sdk';
import type { Platform } from '@geflecht/sdk';
import { createManagingClient } from '@geflecht/sdk/managing';
import { httpBackend } from '@geflecht/sdk/adapters/http';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { programmeUrl, renderFallback } from '@geflecht/sdk/html';
import { codeOf, conformanceDocument, conformanceRequest } from '@geflecht/sdk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContractServer, origin } from './contract-server.js';
import type { ContractServer } from './contract-server.js';

const eventId = 'event-open';
let server: ContractServer;

beforeEach(async () => {
  server = await openContractServer(conformanceDocument());
});
afterEach(() => server.close());

/** A client whose first answer gets lost after the server gave it. */
function losingOneAnswer(): ReturnType<typeof createClient> {
  let isLost = false;
  const fetch: Platform['fetch'] = async (url, init) => {
    const response = await server.fetch(url, init);
    if (isLost) return response;
    isLost = true;
    throw new TypeError('connection lost');
  };
  const platform = { ...systemPlatform, fetch, random: () => 0 };
  return createClient({ backend: httpBackend({ url: origin, platform }), platform });
}

const teamClient = async () =>
  createClient({ backend: await server.withKey(['signUps.read'], [`organises:${eventId}`]) });

// What only the office asks for has no adapter: it states no capability.
const ofClients = routes.filter(
  ({ capability, operation }) => capability !== undefined || operation === 'readCapabilities',
);

describe('adapter and routes', () => {
  it('know the same operations', () => {
    // Whoever has the address of a calendar reads it without an adapter.
    const ofAdapter = Object.keys(server.backend).map((name) => (name === 'calendarUrl' ? 'readCalendar' : name));
    const ofRoutes = ofClients.filter(({ media }) => media !== 'text/html').map(({ operation }) => operation);
    expect(ofAdapter.toSorted()).toEqual(ofRoutes.toSorted());
  });

  it('know the same paths', () => {
    const { root: _, health: __, openApi: ___, ...ofRoutes } = paths;
    const { suggestionDecision, ...ofEditing } = editingPaths;
    const decisions = (['accept', 'reject', 'withdraw'] as const).map((decision) =>
      suggestionDecision('{id}', '{id}', decision),
    );
    const ofOne = [
      ...Object.values(ofRoutes),
      ...Object.values(ofEditing),
      ...Object.values(managingPaths),
      programmePath,
      ...sheetNames.map((name) => (id: string) => sheetPath(id, name)),
    ].map((path) => path('{id}'));
    const templates = [...ofOne, ...decisions].map(decodeURIComponent);
    const ofTable = ofClients.map(({ path }) => path.replaceAll(/\{\w+\}/g, '{id}'));
    expect([...new Set(ofTable)].toSorted()).toEqual(templates.toSorted());
  });
});

describe('a submit whose answer got lost', () => {
  it('is sent again and stored once', async () => {
    const client = losingOneAnswer();
    const request = conformanceRequest({ eventId, submitKey: client.newSubmitKey() });
    const receipt = await client.createSignUp(eventId, request);
    const { signUps } = await (await teamClient()).listSignUps(eventId);
    expect(signUps?.map(({ id }) => id)).toEqual([receipt.signUpId]);
  });
});

describe('a page of another origin', () => {
  const page = { Origin: 'https://verein.example' };

  it('may send the headers the adapter sends', async () => {
    const sent = ['If-None-Match', 'Content-Type', 'Authorization', idempotencyHeader];
    const response = await server.fetch(`${origin}${paths.event(eventId)}`, {
      method: 'OPTIONS',
      headers: { ...page, 'Access-Control-Request-Method': 'GET' },
    });
    const allowed = response.headers.get('Access-Control-Allow-Headers')?.toLowerCase() ?? '';
    expect(sent.filter((header) => !allowed.includes(header.toLowerCase()))).toEqual([]);
  });

  it('may read the headers the adapter reads', async () => {
    const response = await server.fetch(`${origin}${paths.event(eventId)}`, { headers: page });
    const exposed = response.headers.get('Access-Control-Expose-Headers') ?? '';
    expect(['ETag', 'Retry-After'].filter((header) => !exposed.includes(header))).toEqual([]);
  });
});

describe('a key', () => {
  it('that nobody made is refused', async () => {
    const platform = { ...systemPlatform, fetch: server.fetch };
    const client = createClient({ backend: httpBackend({ url: origin, key: 'geflecht_made-up', platform }) });
    expect(await codeOf(client.listSignUps(eventId))).toBe('unauthorised');
  });

  it('of another event’s team lists no sign-ups', async () => {
    const client = createClient({ backend: await server.withKey(['signUps.read'], ['organises:event-small']) });
    expect(await codeOf(client.listSignUps(eventId))).toBe('forbidden');
  });

  it('without the scope lists no sign-ups', async () => {
    const client = createClient({ backend: await server.withKey([], [`organises:${eventId}`]) });
    expect(await codeOf(client.listSignUps(eventId))).toBe('forbidden');
  });
});

const readCalendar = async (choice?: Parameters<typeof server.backend.calendarUrl>[1]) => {
  const response = await server.fetch(server.backend.calendarUrl(eventId, choice) ?? '', {});
  return { status: response.status, text: await response.text() };
};

const unstamped = (text: string) => text.replaceAll(/^DTSTAMP:.*\r\n/gm, '');

describe('sums for machines', () => {
  it('are stated by a server that asks for them, and by no other', async () => {
    const asking = await openContractServer(conformanceDocument(), { asksChallenge: true });
    const offers = [asking, server].map(({ backend }) => createClient({ backend }).can('signUps.challenge'));
    expect(await Promise.all(offers)).toEqual([true, false]);
    expect(Object.keys(await asking.backend.readChallenge())).toContain('signature');
    await asking.close();
  });
});

describe('the address of a calendar', () => {
  it('leads to one that everybody may read, with what was chosen', async () => {
    const whole = await readCalendar();
    const [chosen, other] = [
      await readCalendar({ sessionIds: ['session-welcome'] }),
      await readCalendar({ day: '2090-05-13' }),
    ];
    const counts = [whole, chosen, other].map(({ text }) => text.split('BEGIN:VEVENT').length - 1);
    expect([whole.status, ...counts]).toEqual([200, 2, 1, 0]);
    expect(whole.text).not.toMatch(/geheim/i);
  });

  it('of the adapter leads to the same entries as that of a backend in memory', async () => {
    const memory = memoryBackend({ document: conformanceDocument() });
    const [, atHand = ''] = memory.calendarUrl(eventId)?.split(',') ?? [];
    expect(unstamped((await readCalendar()).text)).toBe(unstamped(decodeURIComponent(atHand)));
  });

  it('with a day that is none is refused as the contract says', async () => {
    expect((await readCalendar({ day: 'tomorrow' })).status).toBe(400);
  });
});

describe('the address of a page', () => {
  it('leads to what one’s own server writes for the public', async () => {
    const client = createClient({ backend: server.backend });
    expect(await client.can('events.html')).toBe(true);
    const response = await server.fetch(programmeUrl({ url: origin, eventId, locale: 'en' }), {});
    const { html } = await renderFallback(client, { eventId, headingLevel: 1, locale: 'en', jsonLd: false });
    const page = await response.text();
    expect([response.status, page.includes(html)]).toEqual([200, true]);
    expect(page).not.toMatch(/geheim/i);
  });

  it('is refused as the contract says for a draft and for a language that is none', async () => {
    const asked = [{ eventId: 'event-draft' }, { eventId, locale: '?' }].map(async (wish) => {
      const { status } = await server.fetch(programmeUrl({ url: origin, ...wish }), {});
      return status;
    });
    expect(await Promise.all(asked)).toEqual([404, 400]);
  });
});

const bookable = (id: string) => ({ participantId: 'person-1', bookableId: id });

/** What two backends make differently: ids of their own, and the moment. */
function withoutIdsAndTimes(field: string, value: unknown): unknown {
  const isOwn = field === 'id' || field === 'signUpId' || field === 'insteadOf';
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
  return isInstant || (isOwn && typeof value === 'string' && !value.startsWith('person-')) ? 'x' : value;
}

describe('server and memory', () => {
  it('disclose an invented conference day alike', async () => {
    const document = conferenceDay('2090-05-12');
    const other = await openContractServer(document);
    const [fromServer, fromMemory] = await Promise.all(
      [other.backend, memoryBackend({ document })].map((backend) =>
        createClient({ backend }).readEvent(conferenceDayId),
      ),
    );
    await other.close();
    expect(fromServer?.sessions?.length).toBeGreaterThan(5);
    expect(fromServer).toEqual(fromMemory);
  });

  it('disclose an invented network alike', async () => {
    const document = districtNetwork();
    const other = await openContractServer(document);
    const [fromServer, fromMemory] = await Promise.all(
      [other.backend, memoryBackend({ document })].map((backend) =>
        createClient({ backend }).readNetwork(districtNetworkId),
      ),
    );
    await other.close();
    expect(fromServer?.actors?.length).toBeGreaterThan(5);
    expect(fromServer).toEqual(fromMemory);
  });

  it('count the same places', async () => {
    const memory = memoryBackend({ document: conformanceDocument() });
    const answers = [server.backend, memory].map(async (backend) => {
      const client = createClient({ backend });
      await client.createSignUp(eventId, conformanceRequest({ eventId, submitKey: client.newSubmitKey() }));
      const { at: _, ...counted } = await client.readAvailability(eventId);
      return counted;
    });
    const [fromServer, fromMemory] = await Promise.all(answers);
    expect(fromServer).toEqual(fromMemory);
  });

  it('find the same faults in a sign-up', async () => {
    const memory = memoryBackend({ document: conformanceDocument() });
    const parts = {
      consents: [{ textId: 'no-such-text', textVersion: '1' }],
      bookings: [{ participantId: 'person-9', bookableId: 'no-such-places' }],
      answers: [{ questionId: 'no-such-question', value: 'x' }],
    };
    const request = conformanceRequest({ eventId, submitKey: 'submit-key-1', parts });
    const [fromServer, fromMemory] = await Promise.all(
      [server.backend, memory].map((backend) =>
        backend.createSignUp(eventId, request).catch((error: unknown) => (error as { issues: unknown }).issues),
      ),
    );
    expect(fromServer).toEqual(fromMemory);
    expect(fromServer).toHaveLength(5);
  });

  it('show a party the same of its sign-up, whatever it did with it', async () => {
    const memory = memoryBackend({ document: conformanceDocument() });
    const parts = {
      bookings: [bookable('places-event-choices'), bookable('places-session-one')],
      consents: ['consent-event-choices', 'consent-photo', 'consent-needs'].map((textId) => ({
        textId,
        textVersion: textId === 'consent-event-choices' ? '2' : '1',
      })),
      answers: [{ questionId: 'question-food', participantId: 'person-1', value: 'ohne Nüsse' }],
    };
    const actions = [
      { do: 'change', bookings: [bookable('places-event-choices'), bookable('places-session-two')] },
      { do: 'replace', participantId: 'person-1', by: { id: 'person-2', kind: 'adult', name: 'Jemand anderes' } },
      { do: 'withdrawConsent', textId: 'consent-photo' },
      { do: 'cancel' },
    ];
    const told = [server, memory].map(async (holder) => {
      const client = createManagingClient({ backend: 'backend' in holder ? holder.backend : holder });
      const request = conformanceRequest({ eventId: 'event-choices', submitKey: client.newSubmitKey(), parts });
      const { signUpId } = await client.createSignUp('event-choices', request);
      const key = holder.manageKeyOf(signUpId);
      const states = [await client.readOwnSignUp(key)];
      for (const [index, action] of actions.entries()) {
        const { revision } = states.at(-1)!;
        const change = { submitKey: `change-key-${index}`, revision, action } as unknown as OwnSignUpChange;
        states.push(await client.changeOwnSignUp(key, change));
      }
      return JSON.parse(JSON.stringify(states), withoutIdsAndTimes) as unknown;
    });
    const [fromServer, fromMemory] = await Promise.all(told);
    expect(fromServer).toHaveLength(5);
    expect(fromServer).toEqual(fromMemory);
  });
});
