import type { Browser, BrowserContextOptions, Page } from 'playwright';

declare global {
  interface Window {
    geflechtSettled?: Set<EventTarget | null>;
  }
}

/** Longest time a page may take until its elements show something, in milliseconds. */
const longestWait = 20_000;

/** Runs in the page. */
function noteSettled(): void {
  const settled = new Set<EventTarget | null>();
  window.geflechtSettled = settled;
  for (const type of ['geflecht-ready', 'geflecht-error']) {
    document.addEventListener(type, ({ target }) => settled.add(target), true);
  }
}

/** Runs in the page. */
function areSettled(): boolean {
  const elements = [...document.querySelectorAll('geflecht-agenda, geflecht-network-map, geflecht-sign-up')];
  return document.readyState === 'complete' && elements.every((element) => window.geflechtSettled?.has(element));
}

/** Opens a window that knows nothing of our pages yet and notes which of their elements are ready or have failed. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  await page.addInitScript(noteSettled);
  return page;
}

/** Visits a page in such a window and waits until every element on it is settled, and nothing more is fetched. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(areSettled, undefined, { timeout: longestWait });
  await page.waitForLoadState('networkidle');
}
