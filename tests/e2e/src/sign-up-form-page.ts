import type { Locator, Page } from 'playwright';

/** Nobody fills in a form faster, thinks the server: it takes who does for a program. Milliseconds. */
const shortestVisit = 3_100;

/** Somebody who comes along. */
export interface Companion {
  readonly name: string;
  /** Years; given for children alone. */
  readonly age?: number;
}

/** The form of a sign-up, filled in by somebody who has no mouse. */
export class SignUpFormPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens a page with a form and waits until it can be filled in. */
  async open(url: string): Promise<void> {
    await this.#page.goto(url);
    await this.button('Weiter').or(this.button('Verbindlich anmelden')).waitFor();
  }

  /** The element with everything it shows. */
  get element(): Locator {
    return this.#page.locator('geflecht-sign-up');
  }

  /** What is shown of something refused. */
  get screen(): Locator {
    return this.element.locator('[part~="screen"]');
  }

  /** What came of it. */
  get receipt(): Locator {
    return this.element.locator('[part~="receipt"]');
  }

  /** Words about the places left at the event itself. */
  get places(): Locator {
    return this.element.locator('[part~="places"]:visible').last();
  }

  /** How many places are left at the event itself. */
  async placesLeft(): Promise<number> {
    return Number(/\d+/u.exec(await this.places.innerText())?.[0]);
  }

  /** Fields of one person. */
  person(name: string): Locator {
    return this.element.getByRole('group', { name, exact: true });
  }

  /** Says who signs up. */
  async fillContact(name: string, mail: string): Promise<void> {
    await this.element.getByRole('textbox', { name: 'Vor- und Nachname' }).fill(name);
    await this.element.getByRole('textbox', { name: 'E-Mail' }).fill(mail);
  }

  /** Adds one more to the party. */
  async addCompanion({ name, age }: Companion, number: number): Promise<void> {
    await this.press('Weitere Person anmelden');
    const fields = this.person(`Person ${String(number)}`);
    await fields.getByLabel('Vor- und Nachname').fill(name);
    if (age === undefined) return;
    await fields.getByLabel('Wer ist das?').selectOption({ label: 'Kind' });
    await fields.getByLabel('Alter').fill(String(age));
  }

  /** Ticks a box or a round button whose label begins with words. */
  async tick(words: string, within: Locator = this.element): Promise<void> {
    const box = within.getByLabel(words).first();
    await box.focus();
    await this.#page.keyboard.press('Space');
  }

  /** Goes on to the next step. */
  async goOn(): Promise<void> {
    await this.press('Weiter');
  }

  /** Goes on until everything can be sent, leaving all that is voluntary out. */
  async goToEnd(): Promise<void> {
    while (await this.button('Weiter').isVisible()) await this.goOn();
  }

  /** Sends the form, no faster than people are. */
  async send(): Promise<void> {
    await this.#page.waitForFunction((least) => performance.now() > least, shortestVisit);
    await this.press('Verbindlich anmelden');
  }

  /** A button with exactly these words. */
  button(words: string): Locator {
    return this.element.getByRole('button', { name: words, exact: true });
  }

  /** Presses a button with the keyboard. */
  async press(words: string): Promise<void> {
    await this.button(words).press('Enter');
  }
}
