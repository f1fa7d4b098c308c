import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { needsPages } from './data/needs/needs-pages.js';
import type { ShownNeed } from './data/needs/shown-need.js';
import { openWindow, visit } from './elements-ready.js';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;
let received: string[];

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Runs in the page: what can be read of the programme, of one of its sessions, or of the page around it. */
function readWords({ session, isAround }: Pick<ShownNeed, 'session' | 'isAround'>): string {
  const root = document.querySelector('geflecht-agenda')?.shadowRoot;
  const entries = [...(root?.querySelectorAll<HTMLElement>('[part~="entry"]') ?? [])];
  const titled = (entry: HTMLElement) =>
    entry.querySelector<HTMLElement>('h2, h3, h4, h5, h6')?.innerText.trim() === session;
  const whole = [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n');
  const inside = session === undefined ? whole : (entries.find(titled)?.innerText ?? '');
  return (isAround ? document.body.innerText : inside).replaceAll(/\s+/gu, ' ');
}

const agenda = () => page.locator('geflecht-agenda');

async function openSession(title: string): Promise<void> {
  const button = agenda().getByRole('heading', { name: title, exact: true }).getByRole('button');
  if ((await button.count()) > 0 && (await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

async function openPage(name: string, needs: readonly ShownNeed[]): Promise<void> {
  await page?.context().close();
  page = await openWindow(browser, { viewport: { width: 1280, height: 900 } });
  received = [];
  page.on('response', async (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/json|html/u.test(type)) received.push(await response.text().catch(() => ''));
  });
  await visit(page, `${siteUrl}/${name}`);
  for (const title of new Set(needs.flatMap(({ session }) => session ?? []))) await openSession(title);
  await page.waitForLoadState('networkidle');
}

describe.each(needsPages)('the page $page', ({ page: name, needs }) => {
  beforeAll(() => openPage(name, needs));

  it.each(needs)('meets $id: $words.0', async (need) => {
    const { never = [], pictures = [], session, isAround, words } = need;
    for (const one of words) {
      await expect.poll(() => page.evaluate(readWords, { session, isAround }), { timeout: 3_000 }).toContain(one);
    }
    for (const alt of pictures) expect(await agenda().getByRole('img', { name: alt, exact: true }).count()).toBe(1);
    expect(received.join('')).toContain('<geflecht-agenda');
    for (const one of never) expect(received.filter((text) => text.includes(one))).toEqual([]);
  });
});
