import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeflechtDocument } from '@geflecht/core/document';
import { renderEvent } from '@geflecht/core/html';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import type { Browser, Page, Route } from 'playwright';

/** Something that moved: its name, or where it is inside an element, and its place before and after. */
interface Moved {
  readonly name: string;
  readonly from: DOMRectReadOnly;
  readonly to: DOMRectReadOnly;
}

interface LayoutShift {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

declare global {
  interface Window {
    geflechtShifts?: Moved[];
    geflechtSaid?: string;
  }
}

/** What a page with a fallback is made of. */
export interface TakeOverPage {
  readonly document: GeflechtDocument;
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

const site = 'http://verein.example';
const files = join(workspaceRoot, 'packages/widgets/dist/cdn');

/** Runs in the page. */
function noteShifts(): void {
  window.geflechtShifts = [];
  for (const type of ['geflecht-ready', 'geflecht-error']) {
    document.addEventListener(type, () => (window.geflechtSaid = type), true);
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Pick<LayoutShift, 'sources'>)[]) {
      for (const { node, previousRect, currentRect } of entry.sources) {
        window.geflechtShifts?.push({ name: node?.nodeName ?? 'inside', from: previousRect, to: currentRect });
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function htmlOf(document: GeflechtDocument): string {
  const eventId = document.events?.[0]?.id ?? '';
  const { html } = renderEvent(document, { eventId }) ?? { html: '' };
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Programm</title>
    <script type="module" src="/agenda.js"></script>
  </head>
  <body>
    <header><p>Familienzentrum</p></header>
    <main><geflecht-agenda src="/programm.json" event="${eventId}">${html}</geflecht-agenda></main>
    <footer><p>Impressum</p></footer>
  </body>
</html>`;
}

/** Answers for a static site; scripts come once the fallback is on the screen. */
async function answer(route: Route, page: Page, document: GeflechtDocument): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: htmlOf(document) });
  if (pathname === '/programm.json') return route.fulfill({ json: document });
  if (!pathname.endsWith('.js')) return route.fulfill({ status: 404 });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(files, pathname)) });
}

/** Two frames after the last change everything that could move has moved. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function inWords({ name, from, to }: Moved): string {
  const [before, after] = [from, to].map(({ y, height }) => `${Math.round(y)} px (${Math.round(height)} px high)`);
  return `${name} from ${before ?? ''} to ${after ?? ''}`;
}

/** What moved on the screen from the first paint of the fallback until the element and its late parts are there. */
export async function shiftsOfTakeOver(
  browser: Browser,
  { document, width }: TakeOverPage,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(noteShifts);
  await page.route(`${site}/**`, (route) => answer(route, page, document));
  await page.goto(`${site}/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.geflechtSaid !== undefined);
  await page.waitForLoadState('networkidle');
  await page.evaluate(painted);
  const [said, shifts] = await page.evaluate(() => [window.geflechtSaid, window.geflechtShifts ?? []] as const);
  await page.close();
  return [...(said === 'geflecht-ready' ? [] : [`${said}`]), ...shifts.map(inWords)];
}
