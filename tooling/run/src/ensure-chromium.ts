import { existsSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import { CommandError } from './command-error.js';
import { findChromium } from './find-chromium.js';
import { binary, runCommand } from './run-command.js';

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const playwrightsOwn = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

async function downloadChromium(): Promise<string | undefined> {
  say('No Chromium is installed: asking Playwright to download one …');
  await runCommand(binary('playwright'), ['install', 'chromium']);
  return playwrightsOwn();
}

async function installFromDebian(): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  say('The download did not work: installing the package "chromium" of the distribution …');
  await runCommand('apt-get', ['update', '-qq']);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { environment });
  return findChromium();
}

/**
 * Finds a Chromium, or gets one: an installed one, else Playwright's download, else the distribution's package (as root).
 * Afterwards `CHROMIUM_PATH` names it for every process started from here, and `GEFLECHT_CHROMIUM` changes when it does:
 * the task graph then runs the suites that drive it again.
 *
 * @throws CommandError `chromium-missing`
 */
export async function ensureChromium(): Promise<string> {
  const path = findChromium() ?? playwrightsOwn() ?? (await downloadChromium()) ?? (await installFromDebian());
  if (path === undefined || !existsSync(path)) {
    throw new CommandError(
      'chromium-missing',
      'No Chromium was found or could be installed: set CHROMIUM_PATH to one.',
    );
  }
  process.env.CHROMIUM_PATH = path;
  process.env.GEFLECHT_CHROMIUM = `${statSync(path).size} bytes of ${statSync(path).mtime.toISOString()}`;
  return path;
}
