import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { chromiumFlags } from './chromium-flags.js';
import { findChromium } from './find-chromium.js';

/** Starts the Chromium that all suites and benches drive; `more` flags are for what only one of them needs. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags, ...more] });
}
