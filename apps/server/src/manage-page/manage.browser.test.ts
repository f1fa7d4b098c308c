import type { OwnSignUp } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { manageWords } from '../manage/page-words.js';

const words = manageWords.de;
const key = `geflecht_manage_${'k'.repeat(43)}`;
const own = {
  eventId: 'event-1',
  revision: 3,
  signUp: {
    id: 'su_1',
    eventId: 'event-1',
    status: 'promoted',
    contact: { name: 'Ada', mail: 'ada@verein.example' },
    participants: [{ id: 'p1', kind: 'adult', name: '<b>Ada</b>' }],
    bookings: [{ id: 'b1', participantId: 'p1', bookableId: 'seat', status: 'promoted' }],
    consents: [],
    channel: 'form',
    log: [],
  },
  needsAnswers: [],
  waiting: [],
  may: ['accept', 'decline', 'cancel'],
  asks: [],
} as unknown as OwnSignUp;
const event = { events: [{ id: 'event-1', title: { de: 'Fest', en: 'Party' } }], bookables: [] };

interface Sent {
  readonly path: string;
  readonly authorisation: string | null;
  readonly body?: { readonly action?: unknown; readonly revision?: number };
}

let sent: Sent[];

function answer(input: URL, init: RequestInit = {}): Promise<Response> {
  const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Sent['body']) : undefined;
  sent.push({ path: input.pathname, authorisation: new Headers(init.headers).get('Authorization'), body });
  if (input.pathname.endsWith('/manage-links')) return Promise.resolve(Response.json({}, { status: 201 }));
  return Promise.resolve(Response.json(input.pathname.includes('/events') ? event : own));
}

let loads = 0;

/** Runs the script of the page anew, as a browser does that opens a link. */
async function run(): Promise<void> {
  loads += 1;
  const script = `${new URL('manage.ts', import.meta.url).href}?load=${loads}`;
  await import(/* @vite-ignore */ script);
}

async function open(): Promise<void> {
  await run();
  await expect.poll(() => document.querySelector('#status')?.textContent).toBe(words.statuses.promoted);
}

const buttonNamed = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', answer);
  document.documentElement.lang = 'de';
  document.body.dataset['words'] = JSON.stringify(words);
  const page = ['h1 title', 'p event', 'p note', 'div content'].map((each) => {
    const [tag = '', id = ''] = each.split(' ');
    return Object.assign(document.createElement(tag), { id });
  });
  document.body.replaceChildren(...page);
  history.replaceState(null, '', `#${key}`);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the page to manage a sign-up', () => {
  it('takes the key out of the address and sends it in a header only', async () => {
    await open();
    expect(location.href).not.toContain('geflecht_manage');
    expect(sent.map(({ authorisation }) => authorisation)).toEqual([`Bearer ${key}`, `Bearer ${key}`]);
    expect(sent.map(({ path }) => path).join(' ')).not.toContain('geflecht_manage');
  });

  it('changes nothing by being opened', async () => {
    await open();
    expect(sent.filter(({ body }) => body !== undefined)).toEqual([]);
  });

  it('shows what somebody typed as text', async () => {
    await open();
    expect(document.querySelector('b')).toBeNull();
    expect(document.body.textContent).toContain('<b>Ada</b>');
  });

  it('offers what may be done now, and nothing else', async () => {
    await open();
    expect([words.accept, words.decline, words.cancel].map((name) => buttonNamed(name) !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
    expect(buttonNamed(words.confirm)).toBeUndefined();
  });

  it('sends an answer with the revision that was read', async () => {
    await open();
    buttonNamed(words.accept)?.click();
    await expect.poll(() => sent.at(-1)?.body).toMatchObject({ revision: 3, action: { do: 'accept' } });
    await expect.poll(() => document.querySelector('#note')?.textContent).toBe(words.done);
  });

  it('asks once more before it cancels, and goes back where that was meant', async () => {
    await open();
    buttonNamed(words.cancel)?.click();
    expect(document.activeElement?.textContent).toBe(`Ja: ${words.cancel}`);
    expect(sent.filter(({ body }) => body !== undefined)).toEqual([]);
    buttonNamed(words.no)?.click();
    expect(document.activeElement?.textContent).toBe(words.cancel);
  });

  it('says so where there is no key', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await run();
    expect(document.querySelector('#note')?.textContent).toBe(words.noKey);
    await expect.poll(() => document.querySelector('input[type=email]')).not.toBeNull();
    expect(sent.map(({ authorisation }) => authorisation)).toEqual([null]);
  });

  it('has the link sent again, and tells nobody whether there is one', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await run();
    await expect.poll(() => document.querySelector('input[type=email]')).not.toBeNull();
    const mail = document.querySelector('input') as HTMLInputElement;
    mail.value = 'ada@verein.example';
    buttonNamed(words.sendAgain)?.click();
    await expect.poll(() => document.querySelector('#note')?.textContent).toBe(words.sentAgain);
    expect(sent.at(-1)).toMatchObject({
      path: expect.stringMatching(/\/v1\/events\/event-1\/manage-links$/),
      body: { mail: 'ada@verein.example', locale: 'de' },
    });
  });
});
