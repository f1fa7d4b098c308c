import type { Browser } from 'playwright';
import { bundlePage } from './bundle-page.js';

declare global {
  interface Window {
    benchPaintedAt?: number;
    benchWish?: PaintWatch;
  }
}

/** What is waited for. */
export interface PaintWatch {
  /** Element whose shadow root holds the sessions; empty where they stand in the page. */
  readonly host: string;
  /** Selector of a session. */
  readonly session: string;
  readonly count: number;
}

/** Where it is waited for. */
export interface PaintWish extends PaintWatch {
  readonly url: string;
}

/** What one visit showed. */
export interface PaintRun {
  /** Milliseconds from the request of the first script until every session was in the DOM and painted. */
  readonly ms: number;
  /** Paths of the scripts and styles that were asked for until then. */
  readonly paths: readonly string[];
}

/** Longest time a contestant may take, in milliseconds. */
const longestWait = 20_000;

/** Runs in the page. */
function readRun(): PaintRun {
  const end = window.benchPaintedAt ?? Number.NaN;
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const own = fetched.filter(({ startTime, name }) => startTime <= end && /\.(?:js|css)$/u.test(name));
  const first = Math.min(...own.filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime));
  return { ms: end - first, paths: own.map(({ name }) => new URL(name).pathname) };
}

/** Bundled like a page, because functions handed over as they are may lean on what only the runner has. */
const watcher = bundlePage('watch-paint').then(({ script }) => script);

/** Visits a page with an empty cache and waits until its programme is painted. */
export async function runPaint(browser: Browser, { url, ...wish }: PaintWish): Promise<PaintRun> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript((own) => {
      window.benchWish = own;
    }, wish);
    await page.addInitScript({ content: await watcher });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.benchPaintedAt !== undefined, undefined, { timeout: longestWait });
    await page.waitForLoadState('load');
    return await page.evaluate(readRun);
  } finally {
    await context.close();
  }
}
