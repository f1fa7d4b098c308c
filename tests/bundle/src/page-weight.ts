import type { Browser, Page } from 'playwright';
import type { EmbeddedElement } from './embedded-elements.js';
import { documentAnswers, embeddingPage } from './embedded-elements.js';
import type { StaticSite } from './static-site.js';
import { elementsReady, watchElements } from './watch-page.js';

/** A page to load: which files it names and which elements it holds. */
export interface EmbeddingCase {
  readonly files: readonly string[];
  readonly elements: readonly EmbeddedElement[];
}

/** One script a page fetched. */
export interface FetchedScript {
  readonly path: string;
  /** Bytes on the wire, packed as `gzip -9` does. */
  readonly bytes: number;
}

/** What happened while a page loaded. */
export interface LoadedPage {
  /** Scripts asked for until the last element was ready, static and dynamic imports alike. */
  readonly scripts: readonly FetchedScript[];
  /** Sum of their bytes. */
  readonly scriptBytes: number;
  /** How often an element said it was ready. */
  readonly readyCount: number;
  /** Codes of elements that failed, errors of scripts, messages to the console. */
  readonly complaints: readonly string[];
  /** What the policy of the page refused. */
  readonly violations: readonly string[];
}

/** Paths of scripts whose fetch began before a point in time; entries appear only once a fetch is complete. */
async function scriptsBefore(page: Page, time: number): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate((end) => {
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= end);
    return fetched.map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js'));
  }, time);
}

function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

let pages = 0;

/** Loads a page of its own in Chromium and looks at what it fetched until its elements were ready. */
export async function loadPage(browser: Browser, site: StaticSite, embedding: EmbeddingCase): Promise<LoadedPage> {
  const { files, elements } = embedding;
  const path = `/page-${String(pages)}.html`;
  pages += 1;
  site.publish({ ...documentAnswers, [path]: embeddingPage(files, elements) });
  const reported = site.violations.length;
  const page = await browser.newPage();
  const complaints = listen(page);
  await watchElements(page);
  await page.goto(site.url + path);
  const watch = await elementsReady(page, elements.length);
  const paths = await scriptsBefore(page, Math.max(...watch.readyAt));
  const { length: readyCount } = await page.evaluate(() => window.geflechtWatch?.readyAt ?? []);
  await page.close();
  const scripts = paths.map((each) => ({ path: each, bytes: site.bytes.get(each) ?? 0 }));
  return {
    scripts,
    scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    readyCount,
    complaints: [...watch.errors, ...complaints],
    violations: [...watch.violations, ...site.violations.slice(reported)],
  };
}
