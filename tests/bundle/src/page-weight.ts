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

/** A window in which page after page is loaded; the site allows nothing to be kept from one to the next. */
export class EmbeddingWindow {
  readonly #page: Page;
  readonly #site: StaticSite;
  #complaints: string[] = [];
  #pages = 0;

  private constructor(page: Page, site: StaticSite) {
    this.#page = page;
    this.#site = site;
    page.on('console', (message) => this.#complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
  }

  /** Opens it, empty. */
  static async open(browser: Browser, site: StaticSite): Promise<EmbeddingWindow> {
    const page = await browser.newPage();
    await watchElements(page);
    return new EmbeddingWindow(page, site);
  }

  /** Loads a page of its own and looks at what it fetched until its elements were ready. */
  async load({ files, elements }: EmbeddingCase): Promise<LoadedPage> {
    const [page, site] = [this.#page, this.#site];
    const path = `/page-${String(this.#pages)}.html`;
    this.#pages += 1;
    site.publish({ ...documentAnswers, [path]: embeddingPage(files, elements) });
    const reported = site.violations.length;
    this.#complaints = [];
    await page.goto(site.url + path);
    const watch = await elementsReady(page, elements.length);
    const paths = await scriptsBefore(page, Math.max(...watch.readyAt));
    const { length: readyCount } = await page.evaluate(() => window.geflechtWatch?.readyAt ?? []);
    const scripts = paths.map((each) => ({ path: each, bytes: site.bytes.get(each) ?? 0 }));
    return {
      scripts,
      scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
      readyCount,
      complaints: [...watch.errors, ...this.#complaints],
      violations: [...watch.violations, ...site.violations.slice(reported)],
    };
  }
}
