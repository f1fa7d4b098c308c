import { readFile } from 'node:fs/promises';
import type { Page, Response } from 'playwright';

/** The page on which a team looks after an event, worked with the keyboard. */
export class OfficePage {
  readonly #page: Page;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.#page = page;
    this.#site = site;
  }

  /** What it said last. */
  get said() {
    return this.#page.locator('#meldung');
  }

  /** Opens the page for an event and waits until the list is there. */
  async open(eventId: string, locale = 'de'): Promise<void> {
    await this.#page.goto(`${this.#site}/buero.html?event=${eventId}&locale=${locale}`);
    await this.said.filter({ hasText: /Anmeldungen? gefunden|sign-ups? found/u }).waitFor();
  }

  /** Presses a button. */
  async press(words: string): Promise<void> {
    await this.#page.getByRole('button', { name: words, exact: true }).press('Enter');
  }

  /** The form for who called, wrote or came by. */
  get entry() {
    return this.#page.locator('#eintragen');
  }

  /** Opens that form. */
  async openEntry(): Promise<void> {
    await this.#page.locator('#eintragen-teil summary').press('Enter');
    await this.entry.waitFor();
  }

  /** Sentences that stand at its fields or above it. */
  async findings(): Promise<readonly string[]> {
    return this.entry.locator('.field-finding').allTextContents();
  }

  /** Presses a button and hands back what the server answers to what it sends. */
  async ask<Answer>(words: string, path: string): Promise<Answer> {
    const isMeant = (response: Response) => new URL(response.url()).pathname === path && response.ok();
    const [response] = await Promise.all([this.#page.waitForResponse(isMeant), this.press(words)]);
    return (await response.json()) as Answer;
  }

  /** Presses a button that hands over a file; answers where it lies. */
  async load(words: string): Promise<string> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), this.press(words)]);
    return download.path();
  }

  /** Presses a button that hands over a page to print. */
  async loadText(words: string): Promise<string> {
    return readFile(await this.load(words), 'utf8');
  }
}
