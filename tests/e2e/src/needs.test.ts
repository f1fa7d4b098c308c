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
  /** The page around the programme. */
  readonly around: string;
  /** The whole programme. */
  readonly agenda: string;
  /** Entries of the programme with their details, by title. */
  readonly sessions: Readonly<Record<string, string>>;
  /** Alternative texts of pictures in the programme. */
  readonly pictures: readonly string[];
}

/** Runs in the page: whether so many sessions are open, and none of them is still loading. */
function areOpen(count: number): boolean {
  const root = document.querySelector('geflecht-agenda')?.shadowRoot;
  const loaded = '[part~="entry"] [part~="details"]:not(:has(> [role="status"]))';
  return root?.querySelectorAll(loaded).length === count;
}

/** Runs in the page. */
function look(): Seen {
  const root = document.querySelector('geflecht-agenda')?.shadowRoot;
  const entries = [...(root?.querySelectorAll<HTMLElement>('[part~="entry"]') ?? [])];
  const sessions = entries.map((entry) => {
    const heading = entry.querySelector<HTMLElement>('h2, h3, h4, h5, h6');
    return [heading?.innerText.trim() ?? '', entry.innerText] as const;
  });
  return {
    around: document.body.innerText,
    agenda: [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n'),
    sessions: Object.fromEntries(sessions),
    pictures: [...(root?.querySelectorAll('img') ?? [])].map(({ alt }) => alt),
  };
}

/** Opens sessions; what has nothing to tell beyond its entry cannot be opened. */
async function openSessions(page: Page, titles: Iterable<string>): Promise<void> {
  let count = 0;
  for (const title of titles) {
    const heading = page.locator('geflecht-agenda').getByRole('heading', { name: title, exact: true });
    const button = heading.getByRole('button');
    if ((await button.count()) === 0) continue;
    await button.click();
    count += 1;
  }
  await page.waitForFunction(areOpen, count);
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
  await openSessions(page, new Set(needs.flatMap(({ session }) => session ?? [])));
  const seen = await page.evaluate(look);
  const received = await Promise.all(answers);
  await page.context().close();
  return { seen, received };
}

function wordsOf({ around, agenda, sessions }: Seen, { isAround, session }: ShownNeed): string {
  const text = isAround ? around : agenda;
  return (session === undefined ? text : (sessions[session] ?? '')).replaceAll(/\s+/gu, ' ');
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
