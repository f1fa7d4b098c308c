import type { Browser, Page } from 'playwright';
import type { MapContestant } from './contestants.js';
import { processorTime } from './processor-time.js';

const enlargement = 1.5;
/** Moves there and as many back. */
const moves = 20;
const [stepX, stepY] = [6, 3];
/** Pixels from the corner of the picture, where hardly anybody stands who would be dragged alone. */
const corner = 24;
const calm = 600;

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(calm);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
}

async function enlarge(page: Page, contestant: MapContestant): Promise<void> {
  if (contestant.enlarge === undefined) await page.evaluate((factor) => window.benchMap.enlarge(factor), enlargement);
  else await page.locator(contestant.enlarge).click();
  await settle(page);
}

/**
 * Enlarges a picture by half and drags it by the mouse there and back; milliseconds of processor of all processes of the
 * browser per frame. A browser answers to each move once a frame has taken it up, so that every move is a frame.
 */
export async function dragMap(browser: Browser, page: Page, contestant: MapContestant): Promise<number> {
  await enlarge(page, contestant);
  const surface = page.locator(contestant.surface);
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  const [x, y] = [(box?.x ?? 0) + corner, Math.max(0, box?.y ?? 0) + corner];
  const session = await browser.newBrowserCDPSession();
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await processorTime(session);
  for (let move = 1; move <= moves * 2; move++) {
    const step = Math.min(move, moves * 2 - move);
    await page.mouse.move(x + step * stepX, y + step * stepY);
  }
  const spent = (await processorTime(session)) - before;
  await page.mouse.up();
  await session.detach();
  return spent / (moves * 2);
}
