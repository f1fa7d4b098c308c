import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { needsPages } from './data/needs/needs-pages.js';
import type { ShownNeed } from './data/needs/shown-need.js';
import { openWindow, visit } from './elements-ready.js';

const siteUrl = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** What can be read and seen on a page. */
interface Seen {
  /** The whole programme. */
  readonly agenda: string;
  /** Sessions with their details, by title. */
  readonly sessions: Readonly<Record<string, string>>;
  /** Alternative texts of pictures in the programme. */
  readonly pictures: readonly string[];
}

/** Runs in the page. */
function look(): Omit<Seen, 'sessions'> {
  const root = document.querySelector('geflecht-agenda')?.shadowRoot;
  return {
    agenda: [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n'),
    pictures: [...(root?.querySelectorAll('img') ?? [])].map(({ alt }) => alt),
  };
}

/** Runs in the page: a session with its details, in its entry or in a dialog; nothing while they are loading. */
function readSession(title: string): string | undefined {
  const root = document.querySelector('geflecht-agenda')?.shadowRoot;
  const headings = [...(root?.querySelectorAll<HTMLElement>('[part~="entry"] :is(h2, h3, h4, h5, h6)') ?? [])];
  const heading = headings.find(({ innerText }) => innerText.trim() === title);
  const entry = heading?.closest<HTMLElement>('[part~="entry"]');
  const dialog = root?.querySelector<HTMLElement>('dialog[open]');
  const opened = dialog ?? entry?.querySelector('[part~="details"]:not(:has(> [role="status"]))');
  // What has nothing to tell beyond its entry has no button.
  if (heading?.querySelector('button') && !opened) return undefined;
  return `${entry?.innerText ?? ''}\n${dialog?.innerText ?? ''}`;
}

async function openSession(page: Page, title: string): Promise<string> {
  const agenda = page.locator('geflecht-agenda');
  const button = agenda.getByRole('heading', { name: title, exact: true }).getByRole('button');
  if ((await button.count()) > 0) await button.click();
  const read = await page.waitForFunction(readSession, title);
  if (await agenda.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
  return (await read.jsonValue()) ?? '';
}

/** Opens a page with all its sessions; keeps the answers of both origins. */
async function seePage(name: string, needs: readonly ShownNeed[]) {
  const page = await openWindow(browser, { viewport: { width: 1280, height: 900 } });
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/json|html/u.test(type)) answers.push(response.text().catch(() => ''));
  });
  await visit(page, `${siteUrl}/${name}`);
  const sessions: Record<string, string> = {};
  for (const title of needs.flatMap(({ session }) => session ?? [])) {
    sessions[title] ??= await openSession(page, title);
  }
  const seen = { ...(await page.evaluate(look)), sessions };
  const received = await Promise.all(answers);
  await page.context().close();
  return { seen, received };
}

function wordsOf({ agenda, sessions }: Seen, { session }: ShownNeed): string {
  return (session === undefined ? agenda : (sessions[session] ?? '')).replaceAll(/\s+/gu, ' ');
}

describe.each(needsPages)('the page $page', ({ page: name, needs }) => {
  let seen: Seen;
  let received: readonly string[];

  beforeAll(async () => {
    ({ seen, received } = await seePage(name, needs));
  });

  it.each(needs)('meets $id: $words.0', (need) => {
    const { never = [], pictures = [], words } = need;
    const text = wordsOf(seen, need);
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
    expect(seen.pictures).toEqual(expect.arrayContaining([...pictures]));
    expect(never.filter((one) => received.some((answer) => answer.includes(one)))).toEqual([]);
  });

  it('was answered by both origins', () => {
    expect(received.some((answer) => answer.includes('<geflecht-agenda'))).toBe(true);
    expect(received.some((answer) => answer.includes('"sessions"'))).toBe(true);
  });
});
