import type { Browser, Page } from 'playwright';
import { bundlePage } from '../harness/bundle-page.js';
import { heapOf } from '../harness/heap-of.js';
import type { TypedKey } from './session-search.js';
import type { PageNotes, PageWatch } from './watch.js';

/** Where to go, and what to do there. */
export interface VisitWish extends PageWatch {
  readonly url: string;
  /** Selector of the field to type into. */
  readonly field: string;
  readonly keys: readonly TypedKey[];
  /** Whether what can be seen is counted after every key, which is no measure of time any more. */
  readonly isProof?: boolean;
}

/** What one visit showed; milliseconds. */
export interface Visit {
  /** From the request of the first script until every session was in the DOM and painted. */
  readonly paint: number;
  /** Longest task until then; 0 where none took longer than 50. */
  readonly paintTask: number;
  /** Paths of the scripts and styles that were asked for until then. */
  readonly paths: readonly string[];
  /** From each key until the page with what is left was painted. */
  readonly keystrokes: readonly number[];
  /** Longest task while keys were pressed; 0 where none took longer than 50. */
  readonly keyTask: number;
  /** Bytes of the page's scripts, when all is typed and garbage is gone. */
  readonly heap: number;
}

/** Longest time a contestant may take, in milliseconds. */
const longestWait = 20_000;

/** Bundled like a page, because functions handed over as they are may lean on what only the runner has. */
const watcher = bundlePage(new URL('pages/watch-page.ts', import.meta.url)).then(({ script }) => script);

/** Opens a page in a window of its own, with an empty cache; the caller closes its context. */
export async function openWatched(browser: Browser, { url, ...wish }: PageWatch & { url: string }): Promise<Page> {
  const { count, found, host, session } = wish;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(
    (watch) => {
      window.benchWatch = watch;
    },
    { count, found, host, session },
  );
  await page.addInitScript({ content: await watcher });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchNotes?.paintedAt !== undefined, undefined, { timeout: longestWait });
  await page.waitForLoadState('load');
  return page;
}

/** Runs in the page. */
function readPaint(): Pick<Visit, 'paint' | 'paintTask' | 'paths'> {
  const notes = window.benchNotes as PageNotes;
  const { paintedAt: end = Number.NaN } = notes;
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const own = fetched.filter(({ startTime, name }) => startTime <= end && /\.(?:js|css)$/u.test(name));
  const first = Math.min(...own.filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime));
  const tasks = notes.longTasks().filter(({ startTime }) => startTime < end);
  return {
    paint: end - first,
    paintTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    paths: own.map(({ name }) => new URL(name).pathname),
  };
}

async function proveVisible(page: Page, { count, words }: TypedKey): Promise<void> {
  const visible = await page.evaluate(() => window.benchNotes?.visible());
  if (visible !== count) throw new RangeError(`"${words}" shows ${String(visible)} sessions, not ${String(count)}`);
}

/** Waits until there is a field, and until nothing is left to be done that belongs to its coming. */
async function reachField(page: Page, { field }: VisitWish): Promise<void> {
  await page.locator(field).first().focus({ timeout: longestWait });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined)))),
  );
}

async function pressKeys(page: Page, { isProof, keys }: VisitWish): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of keys) {
    await page.evaluate((left) => window.benchNotes?.expect(left), key.count);
    await page.keyboard.press(key.key);
    times.push((await page.evaluate(() => window.benchNotes?.settled)) ?? Number.NaN);
    if (isProof === true) await proveVisible(page, key);
  }
  return times;
}

async function typeWords(page: Page, wish: VisitWish): Promise<Pick<Visit, 'keystrokes' | 'keyTask'>> {
  await reachField(page, wish);
  const start = await page.evaluate(() => performance.now());
  const keystrokes = await pressKeys(page, wish);
  const keyTask = await page.evaluate((begin) => {
    const tasks = window.benchNotes?.longTasks().filter(({ startTime }) => startTime >= begin) ?? [];
    return Math.max(0, ...tasks.map(({ duration }) => duration));
  }, start);
  return { keystrokes, keyTask };
}

/** Visits a page with an empty cache, waits until its programme is painted, and types. */
export async function visit(browser: Browser, wish: VisitWish): Promise<Visit> {
  const before = new Set(browser.contexts());
  try {
    const page = await openWatched(browser, wish);
    const paint = await page.evaluate(readPaint);
    const typing = await typeWords(page, wish);
    return { ...paint, ...typing, heap: await heapOf(await page.context().newCDPSession(page)) };
  } finally {
    for (const context of browser.contexts()) if (!before.has(context)) await context.close();
  }
}
