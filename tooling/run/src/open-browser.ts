import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { chromiumFlags } from './chromium-flags.js';
import { findChromium } from './find-chromium.js';

/** Starts the Chromium that all suites and benches drive. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
}
