import type { Locator, Page } from 'playwright';

/** The page on which a party manages its own sign-up: the association's, with the element. */
export class OwnSignUpPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What the element shows of the party's own sign-up. */
  get part(): Locator {
    return this.#page.locator('geflecht-sign-up [part~="own-sign-up"]');
  }

  /** What it said last. */
  get said(): Locator {
    return this.part.locator('.said');
  }

  /** Follows the link of a mail. */
  async open(link: string): Promise<void> {
    await this.#page.goto('about:blank');
    await this.#page.goto(link);
    await this.part.getByRole('listitem').first().waitFor();
  }

  /** The entry of one person of the party. */
  person(name: string): Locator {
    return this.part.getByRole('listitem').filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  /** Presses a button with the keyboard. */
  async press(words: string, within: Locator = this.part): Promise<void> {
    await within.getByRole('button', { name: words, exact: true }).press('Enter');
  }

  /** Presses a button with the keyboard and waits until that is done. */
  async do(words: string, within: Locator = this.part): Promise<void> {
    await this.press(words, within);
    await this.said.filter({ hasText: /Erledigt|gelöscht|zurückgenommen/u }).waitFor();
  }
}
