import { chromiumFlags } from '@geflecht/tooling-run/chromium-flags';
import { findChromium } from '@geflecht/tooling-run/find-chromium';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';

/** Starts the Chromium that all browser tests of this repository use. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
}
