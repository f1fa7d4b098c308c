import type { Page } from 'playwright';

declare global {
  interface Window {
    geflechtWatch?: PageWatch;
  }
}

/** What a page said about its elements while it was loading. */
export interface PageWatch {
  /** Milliseconds from navigation to each `geflecht-ready`, in order. */
  readonly readyAt: number[];
  /** Codes of `geflecht-error`. */
  readonly errors: string[];
  readonly violations: string[];
}

/** Longest time an element may take, in milliseconds. */
const longestWait = 8_000;

/** Runs in the page. */
function watch(): void {
  const seen: PageWatch = { readyAt: [], errors: [], violations: [] };
  window.geflechtWatch = seen;
  // Functions without a name: a runner that keeps names would lean on a helper that pages do not have.
  document.addEventListener('geflecht-ready', () => seen.readyAt.push(performance.now()), true);
  document.addEventListener(
    'geflecht-error',
    (event) => seen.errors.push((event as Event & { readonly code: string }).code),
    true,
  );
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) => seen.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    true,
  );
}

/** Runs in the page. */
function isSettled(wanted: number): boolean {
  const { readyAt = [], errors = [] } = window.geflechtWatch ?? {};
  return readyAt.length >= wanted || errors.length > 0;
}

/** Begins to note what elements of every page opened from now on say. */
export async function watchElements(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Waits until so many elements are ready or one has failed, and hands over what was noted. */
export async function elementsReady(page: Page, count: number): Promise<PageWatch> {
  await page.waitForFunction(isSettled, count, { timeout: longestWait });
  return page.evaluate(() => window.geflechtWatch ?? { readyAt: [], errors: [], violations: [] });
}
