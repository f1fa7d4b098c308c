import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { openWindow, visit } from './elements-ready.js';

/** A page of the playground with a map, in a window of its own. */
export class MapPage {
  readonly page: Page;
  readonly map: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.map = page.locator('geflecht-network-map');
  }

  /** Opens an address and waits until the map is there. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<MapPage> {
    const page = await openWindow(browser, { viewport: { width: 1280, height: 900 }, ...options });
    await visit(page, url);
    return new MapPage(page);
  }

  /** Presses a button of the map. */
  async press(name: string | RegExp): Promise<void> {
    await this.map.getByRole('button', { name, exact: true }).first().click();
  }

  /** Fills a field in, or chooses an option by its words. */
  async fill(label: string, value: string): Promise<void> {
    const field = this.map.locator('form').getByLabel(label, { exact: true });
    const isChoice = await field.evaluate((element) => element.localName === 'select');
    await (isChoice ? field.selectOption({ label: value }) : field.fill(value));
  }

  /** Shows the list and opens an actor in it. */
  async showList(): Promise<void> {
    await this.map.getByRole('radio', { name: 'Liste' }).check();
  }

  /** All of an actor in the list. */
  entry(name: string): Locator {
    return this.map.locator('[part~="entry"]').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** What is on its way, or waits for a decision. */
  queue(name: string): Locator {
    return this.map.getByRole('region', { name });
  }

  /** Waits until everything that was changed is stored. */
  async stored(): Promise<void> {
    await this.queue('Änderungen unterwegs').waitFor({ state: 'detached' });
  }

  /** Opens the page again. */
  async reload(): Promise<void> {
    await visit(this.page, this.page.url());
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
