import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { chromiumFlags } from './chromium-flags.js';
import type { Shot } from './look-shots.js';
import { shots } from './look-shots.js';

/** A page to take pictures of. */
export interface PictureTarget {
  /** Name of its folder of pictures. */
  readonly name: string;
  readonly url: string;
}

/** Longest time a page may load from, in milliseconds; a page that keeps a connection open is taken after it. */
const longestLoad = 10_000;

async function takeShot(
  browser: Browser,
  target: PictureTarget,
  { shot, folder }: { shot: Shot; folder: string },
): Promise<string> {
  const { width, mode } = shot;
  const { colorScheme, forcedColors, direction } = mode;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(target.url);
  await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
  await page.waitForLoadState('networkidle', { timeout: longestLoad }).catch(() => undefined);
  const path = join(folder, `${String(width)}-${mode.name}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  await context.close();
  return path;
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
      for (const shot of shots) paths.push(await takeShot(browser, target, { shot, folder: own }));
    }
  } finally {
    await browser.close();
  }
  return paths;
}
