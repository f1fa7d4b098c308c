import type { Page } from 'playwright';

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

/** Opens a page and waits until every element on it is ready or has failed, and nothing more is fetched. */
export async function openSettled(page: Page, url: string): Promise<void> {
  await page.addInitScript(noteSettled);
  await page.goto(url);
  await page.waitForFunction(areSettled, undefined, { timeout: longestWait });
  await page.waitForLoadState('networkidle');
}
