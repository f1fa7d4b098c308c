import type { AttendanceRequest, CheckInList } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkInPage } from './check-in-page.js';
import { checkInScript } from './page-script.js';

const people = [
  ['Ada Ahorn', 'AAAA-0001'],
  ['Bea Birke', 'BBBB-0002'],
].map(([name, code], index) => ({
  signUpId: `su-${index}`,
  participantId: 'p1',
  code,
  name,
  kind: 'adult',
  attends: [],
  notes: [],
}));

const list = {
  format: 'geflecht-check-in',
  version: 1,
  eventId: 'event-1',
  title: 'Fachtag',
  at: '2027-03-06T08:00:00Z',
  attendables: [
    { of: { eventId: 'event-1' }, title: 'Fachtag' },
    { of: { sessionId: 'session-1' }, title: 'World Café', start: '2027-03-06T10:00:00+01:00' },
  ],
  people,
} as unknown as CheckInList;

const realFetch = globalThis.fetch;
let isOnline: boolean;
let sent: AttendanceRequest['entries'][number][];
let asked: string[];
let scopes: readonly string[];

function answer(body: unknown): Response {
  return new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } });
}

beforeEach(async () => {
  [isOnline, sent, asked, scopes] = [true, [], [], ['attendance.write', 'exports.read']];
  localStorage.clear();
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (!pathname.includes('/v1/')) return realFetch(input, init);
    asked.push(pathname);
    if (!isOnline) throw new TypeError('Failed to fetch');
    if (pathname.endsWith('/v1/own-key')) return answer({ scopes, organises: ['event-1'] });
    if (pathname.endsWith('/v1/events'))
      return answer({ events: ['event-0', 'event-1'].map((id) => ({ id, title: id })) });
    if (pathname.endsWith('/check-in')) return answer(list);
    if (pathname.includes('/print/')) return answer('a page to print');
    const { entries } = JSON.parse(init?.body as string) as AttendanceRequest;
    sent.push(...entries);
    return answer({ kept: entries.map(({ id }) => id), refused: [] });
  };
  const page = new DOMParser().parseFromString(String(await checkInPage('de')), 'text/html');
  document.body.replaceChildren(...page.body.children);
  document.body.dataset['words'] = page.body.dataset['words'];
  document.documentElement.lang = 'de';
  const script = document.createElement('script');
  script.textContent = `(() => {${checkInScript()}})();`;
  document.body.append(script);
  field('key').value = 'geflecht_key';
  element('with-key').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await vi.waitUntil(() => buttons().length === 2);
});

afterEach(() => {
  globalThis.fetch = realFetch;
  localStorage.clear();
  document.body.replaceChildren();
});

function element(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

function field(id: string): HTMLInputElement {
  return element(id) as HTMLInputElement;
}

function buttons(): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('#people button')];
}

function search(text: string): void {
  field('search').value = text;
  field('search').dispatchEvent(new Event('input'));
}

function enter(text: string): void {
  search(text);
  element('find').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
}

describe('the page for the door', () => {
  it('notes who is there and sends it', async () => {
    buttons()[0]?.click();
    await expect
      .poll(() => sent)
      .toMatchObject([{ signUpId: 'su-0', presence: 'present', of: { eventId: 'event-1' } }]);
    expect(buttons()[0]?.getAttribute('aria-pressed')).toBe('true');
    expect(element('status').textContent).toBe('Ada Ahorn ist da.');
    expect(element('count').textContent).toBe('1 von 2 sind da.');
  });

  it('takes back what is touched again', async () => {
    buttons()[0]?.click();
    buttons()[0]?.click();
    await expect.poll(() => sent.map(({ presence }) => presence)).toEqual(['present', 'absent']);
    expect(element('count').textContent).toBe('0 von 2 sind da.');
  });

  it('keeps notes while there is no connection, and sends them later', async () => {
    isOnline = false;
    buttons()[0]?.click();
    buttons()[1]?.click();
    await expect.poll(() => element('status').textContent).toContain('Keine Verbindung');
    expect(element('count').textContent).toBe('2 von 2 sind da.');
    isOnline = true;
    globalThis.dispatchEvent(new Event('online'));
    await expect.poll(() => sent.map(({ signUpId }) => signUpId)).toEqual(['su-0', 'su-1']);
    expect(element('status').textContent).toBe('Alles ist übertragen.');
  });

  it('finds by name, organisation and code, however it is typed', () => {
    search('birke');
    expect(buttons()).toHaveLength(1);
    search('aaaa oool');
    expect(buttons().map((button) => button.textContent)).toEqual([expect.stringContaining('Ada Ahorn')]);
    search('nobody');
    expect(buttons()).toHaveLength(0);
  });

  it('notes the one whose code is entered, and nobody where several fit', async () => {
    enter('bbbb-0002');
    await expect.poll(() => sent).toMatchObject([{ signUpId: 'su-1', proof: 'checkIn' }]);
    enter('a');
    expect(element('status').textContent).toBe('Dazu steht niemand auf der Liste.');
    expect(sent).toHaveLength(1);
  });

  it('notes what is chosen', async () => {
    const of = element('of') as HTMLSelectElement;
    of.value = '1';
    of.dispatchEvent(new Event('change'));
    buttons()[0]?.click();
    await expect.poll(() => sent).toMatchObject([{ of: { sessionId: 'session-1' } }]);
  });

  it('saves what is to be printed, with the key and not by a link', async () => {
    await expect.poll(() => element('files').hidden).toBe(false);
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    document.querySelector<HTMLButtonElement>('#file-list button')?.click();
    await expect.poll(() => saved).toEqual(['badges.html']);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(asked.at(-1)).toBe('/v1/events/event-1/print/badges.html');
    expect(document.querySelectorAll('#files a')).toHaveLength(0);
  });

  it('leaves nothing on the device unless that is wanted', () => {
    buttons()[0]?.click();
    expect(localStorage).toHaveLength(0);
  });

  it('names every field and button', () => {
    const named = [...document.querySelectorAll<HTMLElement>('input, select, button')].map((each) => {
      const label = each.id === '' ? null : document.querySelector(`label[for="${each.id}"]`);
      return (label ?? each.closest('label') ?? each).textContent.trim();
    });
    expect(named.filter((name) => name === '')).toEqual([]);
  });

  it('shows no key in an address', () => {
    expect(asked.some((path) => path.includes('geflecht_key'))).toBe(false);
    expect(location.href).not.toContain('geflecht_key');
  });
});
