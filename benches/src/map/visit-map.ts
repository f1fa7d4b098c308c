import type { Browser, Page } from 'playwright';
import { bundlePage } from '../harness/bundle-page.js';
import { heapOf } from '../harness/heap-of.js';
import type { MapContestant } from './contestants.js';
import { dragMap } from './drag-map.js';
import type { SeenStress } from './watch.js';

/** Where to go, and whom to. */
export interface MapVisit {
  readonly url: string;
  readonly contestant: MapContestant;
}

/** What a visit to a picture with given places showed. */
export interface GivenVisit {
  /** Milliseconds from the request of the first script until everything was painted. */
  readonly paint: number;
  /** Paths of the scripts that were asked for until everything was drawn. */
  readonly paths: readonly string[];
  /** Milliseconds of processor per frame while the picture is moved. */
  readonly pan: number;
  /** Bytes of the page's scripts after moving, when garbage is gone. */
  readonly heap: number;
}

/** Longest time until a picture may be painted. */
const longestWait = 60_000;

const scriptOf = (name: string): Promise<string> =>
  bundlePage(new URL(`pages/${name}.ts`, import.meta.url)).then(({ script }) => script);
const watcher = Promise.all(['watch-map', 'watch-ours'].map(scriptOf));

async function openMap(browser: Browser, { url, contestant }: MapVisit, follows: boolean): Promise<Page> {
  const [watch, watchOurs] = await watcher;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript((isFollowed) => {
    window.benchFollows = isFollowed;
  }, follows);
  await page.addInitScript({ content: watch ?? '' });
  if (contestant.kind === 'ours') await page.addInitScript({ content: watchOurs ?? '' });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchMap.paintedAt !== undefined, undefined, { timeout: longestWait });
  return page;
}

/** Runs in the page. */
function readPaint(): { readonly start: number; readonly paint: number; readonly paths: readonly string[] } {
  const { drawnAt = Number.NaN, paintedAt: end = Number.NaN } = window.benchMap;
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = fetched.filter(({ startTime, name }) => startTime <= drawnAt && name.endsWith('.js'));
  const start = Math.min(...scripts.map(({ startTime }) => startTime));
  return { start, paint: end - start, paths: scripts.map(({ name }) => new URL(name).pathname) };
}

async function alone<Seen>(browser: Browser, work: () => Promise<Seen>): Promise<Seen> {
  const before = new Set(browser.contexts());
  try {
    return await work();
  } finally {
    for (const context of browser.contexts()) if (!before.has(context)) await context.close();
  }
}

/** Visits a picture whose places are given, waits until it is painted, and moves it. */
export function visitGiven(browser: Browser, visit: MapVisit): Promise<GivenVisit> {
  return alone(browser, async () => {
    const page = await openMap(browser, visit, false);
    const { paint, paths } = await page.evaluate(readPaint);
    await page.waitForLoadState('networkidle');
    const pan = await dragMap(browser, page, visit.contestant);
    return { paint, paths, pan, heap: await heapOf(await page.context().newCDPSession(page)) };
  });
}

/** Visits a picture that is laid out in the page; stress by milliseconds since the first script was asked for. */
export function visitOwn(browser: Browser, visit: MapVisit, patience: number): Promise<readonly SeenStress[]> {
  return alone(browser, async () => {
    const page = await openMap(browser, visit, true);
    const ended = page.waitForFunction(() => window.benchMap.isOver(), undefined, { timeout: patience });
    await ended.catch(() => undefined);
    await page.waitForTimeout(200);
    const { start } = await page.evaluate(readPaint);
    const seen = await page.evaluate(() => window.benchMap.stresses());
    return seen.map(({ at, stress }) => ({ at: at - start, stress }));
  });
}
