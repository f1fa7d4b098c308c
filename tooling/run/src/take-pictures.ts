import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { chromiumFlags } from './chromium-flags.js';
import type { LookMode } from './look-modes.js';
import { modes, widths } from './look-modes.js';

/** A page to take pictures of. */
export interface PictureTarget {
  /** Name of its folder of pictures. */
  readonly name: string;
  readonly url: string;
}

const height = 800;

/** Longest time a page may load, in milliseconds; one that keeps a connection open is taken after it. */
const longestLoad = 10_000;

async function takeWidth(page: Page, width: number, path: string): Promise<void> {
  await page.setViewportSize({ width, height });
  // Two frames: one in which the elements notice their new size, one in which they have drawn.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}

async function takeMode(
  browser: Browser,
  url: string,
  { mode, folder }: { mode: LookMode; folder: string },
): Promise<readonly string[]> {
  const { name, colorScheme, forcedColors, direction } = mode;
  const context = await browser.newContext({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
  await page.waitForLoadState('networkidle', { timeout: longestLoad }).catch(() => undefined);
  const paths: string[] = [];
  for (const width of widths) {
    const path = join(folder, `${String(width)}-${name}.png`);
    await takeWidth(page, width, path);
    paths.push(path);
  }
  await context.close();
  return paths;
}

/**
 * Takes PNG pictures of pages in every width and mode.
 *
 * @param folder receives a folder per target
 * @returns the paths of the pictures
 */
export async function takePictures(targets: readonly PictureTarget[], folder: string): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: [...chromiumFlags] });
  const paths: string[] = [];
  try {
    for (const target of targets) {
      const own = join(folder, target.name);
      await mkdir(own, { recursive: true });
      const taken = await Promise.all(modes.map((mode) => takeMode(browser, target.url, { mode, folder: own })));
      paths.push(...taken.flat());
    }
  } finally {
    await browser.close();
  }
  return paths;
}
