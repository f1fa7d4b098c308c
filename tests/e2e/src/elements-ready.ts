import type { Browser, BrowserContextOptions, Page, Request } from 'playwright';

declare global {
  interface Window {
    geflechtSettled?: Set<EventTarget | null>;
  }
}

/** Longest time a page may take until its elements show something, in milliseconds. */
const longestWait = 20_000;

/** Milliseconds without a request after which nothing more is expected. */
const quietPause = 500;
/** Addresses that tell news for as long as somebody listens. */
const neverEnding = /\/availability\/events$/u;

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

const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps count of what a page has asked for and not got yet. */
function countRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => {
    if (!neverEnding.test(request.url())) requests.add(request);
  });
  const end = (request: Request) => requests.delete(request);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/** Waits until a page asks for nothing more. */
async function quiet(page: Page): Promise<void> {
  const requests = underWay.get(page);
  for (let since = Date.now(); Date.now() - since < quietPause;) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    if (requests !== undefined && requests.size > 0) since = Date.now();
  }
}

/** Opens a window that knows nothing of our pages yet and notes which of their elements are ready or have failed. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  await page.addInitScript(noteSettled);
  countRequests(page);
  return page;
}

/** Visits a page in such a window and waits until every element on it is settled, and nothing more is fetched. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(areSettled, undefined, { timeout: longestWait });
  await quiet(page);
}
