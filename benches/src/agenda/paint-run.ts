import type { Browser } from 'playwright';

declare global {
  interface Window {
    benchPaintedAt?: number;
  }
}

/** What is waited for. */
export interface PaintWish {
  readonly url: string;
  readonly host: string;
  readonly session: string;
  readonly count: number;
}

/** What one visit showed. */
export interface PaintRun {
  /** Milliseconds from the request of the first script until every session was in the DOM and painted. */
  readonly ms: number;
  /** Paths of the scripts and styles that were asked for until then. */
  readonly paths: readonly string[];
}

/** Longest time a contestant may take, in milliseconds. */
const longestWait = 45_000;

/** Runs in the page, before anything else of it. */
function watchPaint({ host, session, count }: Omit<PaintWish, 'url'>): void {
  const root = (): ParentNode | null | undefined => (host === '' ? document : document.querySelector(host)?.shadowRoot);
  const look = (): void => {
    if ((root()?.querySelectorAll(session).length ?? 0) < count) {
      requestAnimationFrame(look);
      return;
    }
    // A message that is sent within a frame is received once the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (window.benchPaintedAt = performance.now()));
    port1.start();
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function readRun(): PaintRun {
  const end = window.benchPaintedAt ?? Number.NaN;
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const own = fetched.filter(({ startTime, name }) => startTime <= end && /\.(?:js|css)$/u.test(name));
  const first = Math.min(...own.filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime));
  return { ms: end - first, paths: own.map(({ name }) => new URL(name).pathname) };
}

/** Visits a page with an empty cache and waits until its programme is painted. */
export async function runPaint(browser: Browser, { url, ...wish }: PaintWish): Promise<PaintRun> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPaint, wish);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.benchPaintedAt !== undefined, undefined, { timeout: longestWait });
    await page.waitForLoadState('load');
    return await page.evaluate(readRun);
  } finally {
    await context.close();
  }
}
