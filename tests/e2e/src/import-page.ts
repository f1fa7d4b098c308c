import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { openWindow } from './elements-ready.js';

/** One of this project's own files in a foreign format. */
export function dialect(path: string): string {
  return join(workspaceRoot, 'fixtures/dialects', path);
}

/** Runs in the page. */
function hasEnded(): boolean {
  const status = document.querySelector('#stand')?.textContent ?? '';
  const failure = document.querySelector('#fehler')?.textContent ?? '';
  return /^(?:Gelesen|Abgebrochen)/u.test(status) || failure !== '';
}

/** Runs in the page. */
function isPainted(tag: string): boolean {
  const element = document.querySelector(tag);
  return element !== null && window.geflechtSettled?.has(element) === true;
}

/** The page that reads files, operated as its visitors would. */
export class ImportPage {
  readonly page: Page;
  /** Addresses that were asked for. */
  asked: string[] = [];
  /** What the browser complained about. */
  complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.asked.push(request.url()));
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /** Opens the page in a window that knows nothing of it yet. */
  static async open(browser: Browser, options?: BrowserContextOptions): Promise<ImportPage> {
    const opened = new ImportPage(await openWindow(browser, options));
    await opened.visit();
    return opened;
  }

  /** Visits the page anew; what was read before is forgotten. */
  async visit(): Promise<void> {
    [this.asked, this.complaints] = [[], []];
    await this.page.goto(`${inject('siteUrl')}/einlesen.html`);
  }

  /** Chooses files and waits until the reading has ended, well or badly. */
  async choose(...files: readonly (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
    await this.page.locator('#datei').setInputFiles(files as string[]);
    await this.ended();
  }

  /** Drops a file from the disk onto the page. */
  async drop(path: string): Promise<void> {
    const content = [...(await readFile(path))];
    const dataTransfer = await this.page.evaluateHandle(
      ({ name, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], name));
        return transfer;
      },
      { name: basename(path), bytes: content },
    );
    await this.page.locator('#ablage').dispatchEvent('drop', { dataTransfer });
    await this.ended();
  }

  /** Waits until nothing is under way. */
  async ended(): Promise<void> {
    await this.page.waitForFunction(hasEnded);
    await this.page.locator('#ergebnis:not([aria-busy])').waitFor({ state: 'attached' });
  }

  /** Waits until the preview has painted. */
  async previewed(tag: 'geflecht-agenda' | 'geflecht-network-map'): Promise<void> {
    await this.page.waitForFunction(isPainted, tag);
  }

  /** What the page says at once to those who hear it. */
  status(): Promise<string> {
    return this.page.locator('#stand').innerText();
  }

  /** The snippet, once it is written. */
  async snippet(): Promise<string> {
    await this.page.locator('#kopieren:enabled').waitFor();
    return this.page.locator('#schnipsel').inputValue();
  }

  /** Presses what has the focus or the button, and hands back what is downloaded. */
  async download(press = () => this.page.getByRole('button', { name: 'Datei herunterladen' }).click()) {
    const downloading = this.page.waitForEvent('download');
    await press();
    const download = await downloading;
    const path = await download.path();
    return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
  }

  /** The document in the preview. */
  previewDocument(): Promise<unknown> {
    return this.page.locator('#vorschau-ort > *').evaluate((element) => (element as unknown as { data: unknown }).data);
  }

  /** Closes the browser window. */
  close(): Promise<void> {
    return this.page.context().close();
  }
}
