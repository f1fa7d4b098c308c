import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loopback } from '@geflecht/tooling-run/free-port';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import { answers } from '@geflecht/tooling-run/wait-until';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, visit } from './elements-ready.js';
import type { StartedCommand } from './start-command.js';
import { runStart } from './start-command.js';

/** A table of ties, as somebody would hand it in. */
const table = join(workspaceRoot, 'fixtures/dialects/networks/bezirk.win1252.csv');
const wishedPorts = [8787, 4173];

let folder: string;
let occupants: readonly Server[];
let started: StartedCommand;
let browser: Browser;

/** Takes a port, unless somebody else has it already. */
function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(server));
    server.listen(port, loopback, () => resolve(server));
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-start-'));
  occupants = await Promise.all(wishedPorts.map(occupy));
  browser = await openBrowser();
  started = await runStart(['--data', folder, '--import', table], 3);
}, 300_000);

afterAll(async () => {
  // A start that failed has left nothing to interrupt.
  const begun = started as StartedCommand | undefined;
  if (begun?.isAnyLeft() === true) await begun.interrupt();
  await browser.close();
  for (const server of occupants) server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('prints its addresses last, each alone on a line and answering a plain GET', async () => {
    const lines = started.output().trimEnd().split('\n');
    expect(started.urls).toHaveLength(3);
    expect(lines.slice(-started.urls.length)).toEqual(started.urls);
    for (const url of started.urls) expect(await fetch(url)).toMatchObject({ url: new URL(url).href, status: 200 });
  });

  it('takes the next free ports where the wished ones are taken, and says so', () => {
    const ports = started.urls.map((url) => Number(new URL(url).port));
    for (const port of wishedPorts) {
      expect(ports).not.toContain(port);
      expect(started.output()).toMatch(new RegExp(`Port ${String(port)} is taken: .* uses \\d+\\.`, 'u'));
    }
  });

  it('serves pages and documents from two origins', () => {
    const [server = '', , site = ''] = started.urls;
    expect(new URL(server).origin).not.toBe(new URL(site).origin);
  });

  it('shows an imported table of ties as a map', async () => {
    const page = await openWindow(browser);
    await visit(page, started.urls[1] ?? '');
    const map = page.locator('geflecht-network-map');
    await map.locator('[data-number], [part~="entry"]').first().waitFor();
    const heading = await page.getByRole('heading', { name: /bezirk\.win1252\.csv/u }).count();
    await page.close();
    expect(heading).toBe(1);
  });

  it('ends with all its processes on Ctrl-C', async () => {
    await started.interrupt();
    expect(started.isAnyLeft()).toBe(false);
    expect(await Promise.all(started.urls.map(answers))).toEqual(started.urls.map(() => false));
    expect(started.output().trimEnd().endsWith('Stopped.')).toBe(true);
  });
});
