import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import type { Browser, Locator, Page } from 'playwright';
import type { Look } from './contestants.js';
import { ownScript, pageOf } from './contestants.js';
import { firstTitle, fullDocument } from './full-document.js';

const source = '/every-part.json';
const longestWait = 10_000;

/** Puts the document into its file, as it was or with another title. */
function publishDocument(site: StaticSite, title = firstTitle): void {
  const body = JSON.stringify(fullDocument()).replaceAll(firstTitle, title);
  site.publish({ [source]: { type: 'application/json', body } });
}

async function search(agenda: Locator): Promise<void> {
  await agenda.locator('input[name="words"]').fill('runde um 09');
  await agenda.getByText('2 von 18').waitFor();
  await agenda.locator('[data-panel="filter"]').click();
  await agenda.locator('select[name="room"]').selectOption({ index: 1 });
  await agenda.getByText('1 von 18').waitFor();
  await agenda.locator('[data-act="clear"]').click();
  await agenda.locator('.entry:visible').nth(17).waitFor();
}

async function choose(agenda: Locator, page: Page): Promise<void> {
  await agenda.locator('[data-panel="more"]').click();
  await agenda.locator('[data-act="choose"]').click();
  await agenda.locator('[data-act="mark"]').first().click();
  const file = page.waitForEvent('download');
  await agenda.locator('[data-act="calendar"]').first().click();
  await file;
}

async function openDetails(agenda: Locator, page: Page): Promise<void> {
  await agenda.locator('[data-open]').first().click();
  await agenda.locator('.details', { hasText: 'Wer fehlt?' }).waitFor();
  await agenda.evaluate((element) => element.setAttribute('details', 'dialog'));
  await agenda.locator('[data-open]').nth(1).click();
  await agenda.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
}

async function readNews(agenda: Locator, site: StaticSite): Promise<void> {
  publishDocument(site, 'Runde am Feuer');
  await agenda.locator('[part="changes"] li', { hasText: 'Runde am Feuer' }).waitFor();
}

async function useEverything(page: Page, site: StaticSite, look: Look): Promise<void> {
  const agenda = page.locator('geflecht-agenda');
  const [one, other] = look === 'grid' ? ['table', '.items'] : ['.items', 'table'];
  await agenda.locator(one).first().waitFor();
  await search(agenda);
  await choose(agenda, page);
  await openDetails(agenda, page);
  await agenda.locator('[part="figure"]').first().waitFor({ state: 'attached' });
  await agenda.getByText('Jetzt kenne ich zehn.').waitFor({ state: 'attached' });
  await readNews(agenda, site);
  await agenda.evaluate((element, view) => element.setAttribute('view', view), look === 'grid' ? 'list' : 'grid');
  await agenda.locator(other).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/**
 * Bytes of all scripts of an agenda with `src`, in one language, once everything has been used: search, filters, the
 * visitor's own choice, a calendar file, details in place and in a dialog, the documentation, news, and both looks.
 */
export async function everyByte(
  { browser, site }: { readonly browser: Browser; readonly site: StaticSite },
  look: Look,
): Promise<number | { readonly reason: string }> {
  publishDocument(site);
  const element = `<geflecht-agenda src="${source}" view="${look}" poll="5" hash="programm"></geflecht-agenda>`;
  site.publish({ '/every-part.html': { type: 'text/html', body: pageOf(ownScript, element) } });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(longestWait);
    await page.goto(`${site.url}/every-part.html`);
    await useEverything(page, site, look);
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const paths = new Set(names.map((name) => new URL(name).pathname).filter((path) => path.endsWith('.js')));
    return [...paths].reduce((sum, path) => sum + (site.bytes.get(path) ?? 0), 0);
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    await context.close();
  }
}
