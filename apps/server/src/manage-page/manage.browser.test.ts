import type { OwnSignUp } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { manageWords } from '../manage/page-words.js';

const words = manageWords.de;
const key = `geflecht_manage_${'k'.repeat(43)}`;
const moveKey = `geflecht_move_${'m'.repeat(80)}`;
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
  asks: ['field', 'diet', 'party'],
} as unknown as OwnSignUp;
const asked = { per: 'participant', reason: '', deleteAfterDays: 1 };
const event = {
  events: [{ id: 'event-1', title: { de: 'Fest', en: 'Party' } }],
  bookables: [],
  questions: [
    { ...asked, id: 'field', kind: 'choice', label: 'Feld', required: true, options: [{ id: 'kita', label: 'Kita' }] },
    { ...asked, id: 'diet', kind: 'text', label: 'Kost', group: 'needs' },
    { ...asked, id: 'party', kind: 'text', label: 'Für alle', per: 'party' },
  ],
  consentTexts: [{ id: 'needs', purpose: 'needs', version: '1', text: 'Bedarf speichern' }],
};

interface Sent {
  readonly path: string;
  readonly authorisation: string | null;
  readonly body?: { readonly action?: unknown; readonly revision?: number; readonly key?: string };
}

let sent: Sent[];
let may: readonly string[];
let newMail: object | undefined;
/** Whether the key opens nothing any more. */
let isShut: boolean;

function answer(input: URL, init: RequestInit = {}): Promise<Response> {
  const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Sent['body']) : undefined;
  sent.push({ path: input.pathname, authorisation: new Headers(init.headers).get('Authorization'), body });
  if (isShut && input.pathname.endsWith('/own-sign-up')) return Promise.resolve(Response.json({}, { status: 401 }));
  if (input.pathname.endsWith('/manage-links')) return Promise.resolve(Response.json({}, { status: 201 }));
  return Promise.resolve(Response.json(input.pathname.includes('/events') ? event : { ...own, may, newMail }));
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

/** Presses a button, and waits until the page has taken in what was answered. */
async function press(name: string): Promise<void> {
  const note = document.querySelector('#note');
  if (note) note.textContent = '';
  buttonNamed(name)?.click();
  await expect.poll(() => note?.textContent).toBe(words.done);
}

beforeEach(() => {
  sent = [];
  may = own.may;
  newMail = undefined;
  isShut = false;
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

  it('asks for another address, and takes that back by the present one', async () => {
    may = ['moveMail'];
    newMail = { mail: 'neu@verein.example', proveBy: '2027-02-05T10:00:00Z' };
    await open();
    expect(document.body.textContent).toContain('An neu@verein.example ist eine E-Mail unterwegs.');
    const input = document.querySelector<HTMLInputElement>('input[type=email]') as HTMLInputElement;
    document.querySelector<HTMLElement>('details:has(input[type=email])')?.setAttribute('open', '');
    buttonNamed(words.moveNow)?.click();
    expect(sent.filter(({ body }) => body !== undefined)).toEqual([]);
    input.value = 'dritte@verein.example';
    await press(words.moveNow);
    expect(sent.at(-1)?.body?.action).toEqual({ do: 'moveMail', mail: 'dritte@verein.example' });
    await press(words.stay);
    expect(sent.at(-1)?.body?.action).toEqual({ do: 'moveMail', mail: 'ada@verein.example' });
  });

  it('says so and offers the link once its key opens nothing any more, such as after a move', async () => {
    await open();
    isShut = true;
    buttonNamed(words.accept)?.click();
    await expect.poll(() => buttonNamed(words.sendAgain)).toBeDefined();
    expect(document.querySelector('#note')?.textContent).toBe(words.gone);
    expect(buttonNamed(words.accept)).toBeUndefined();
  });

  it('asks a substitute what everybody is asked, needs with the consent they rest on', async () => {
    may = ['replace'];
    await open();
    for (const each of document.querySelectorAll('details')) each.open = true;
    const [name, field, diet] = document.querySelectorAll<HTMLInputElement>('details :is(input, select, textarea)');
    if (name) name.value = 'Bo Ersatz';
    buttonNamed(words.replaceNow)?.click();
    expect(sent.filter(({ body }) => body !== undefined)).toEqual([]);
    if (field) field.value = 'kita';
    if (diet) diet.value = 'Nüsse';
    buttonNamed(words.replaceNow)?.click();
    expect(sent.filter(({ body }) => body !== undefined)).toEqual([]);
    document.querySelector<HTMLInputElement>('details input[type=checkbox]')?.click();
    await press(words.replaceNow);
    const answers = [
      { questionId: 'field', value: 'kita' },
      { questionId: 'diet', value: 'Nüsse' },
    ];
    const consents = [{ textId: 'needs', textVersion: '1' }];
    const action = { do: 'replace', participantId: 'p1', by: { kind: 'adult', name: 'Bo Ersatz' }, answers, consents };
    expect(sent.at(-1)?.body).toMatchObject({ action });
  });

  it('proves a new address by its key at the press of a button', async () => {
    history.replaceState(null, '', `#${moveKey}`);
    await run();
    expect([location.href.includes('geflecht_move'), sent]).toEqual([false, []]);
    buttonNamed(words.proveNow)?.click();
    await expect.poll(() => document.querySelector('#note')?.textContent).toBe(words.proved);
    expect(sent).toMatchObject([
      { path: expect.stringMatching(/\/v1\/own-sign-up\/mail-proof$/), body: { key: moveKey } },
    ]);
    expect(buttonNamed(words.proveNow)).toBeUndefined();
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
