import type { GeflechtNetworkMap } from '../network-map-element.js';

/** Operates the line of time as a visitor would. */
export class TimeHarness {
  readonly #element: GeflechtNetworkMap;

  constructor(element: GeflechtNetworkMap) {
    this.#element = element;
  }

  /** What is said of the shown state. */
  get state(): string {
    return wordsOf(this.#find('.time label'));
  }

  /** Names of all states. */
  get states(): readonly string[] {
    return [...this.#root.querySelectorAll<HTMLOptionElement>('.time datalist option')].map(({ label }) => label);
  }

  /** The sentence that sums the changes up. */
  get summary(): string {
    return wordsOf(this.#find('.time summary'));
  }

  /** The changes in words. */
  get changes(): readonly string[] {
    return [...this.#root.querySelectorAll('.time li')].map(wordsOf);
  }

  /** The slider itself. */
  get slider(): HTMLInputElement {
    return this.#find('.time input') as HTMLInputElement;
  }

  /** Goes to a state by its number, as an arrow key on the slider does. */
  async go(state: number): Promise<void> {
    this.slider.value = String(state);
    this.slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.#element.updateComplete;
  }

  /** Compares with the state of that number. */
  async compareWith(state: number): Promise<void> {
    const select = this.#find('.time select') as HTMLSelectElement;
    select.value = String(state);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#element.updateComplete;
  }

  /** Presses a button of the change list by its words. */
  async press(words: string): Promise<void> {
    const buttons = [...this.#root.querySelectorAll<HTMLElement>('.time button')];
    buttons.find((button) => wordsOf(button) === words)?.click();
    await this.#element.updateComplete;
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot ?? this.#element.attachShadow({ mode: 'open' });
  }

  #find(selector: string): Element | null {
    return this.#root.querySelector(selector);
  }
}

function wordsOf(element: Element | null): string {
  return element === null ? '' : element.textContent.replaceAll(/\s+/g, ' ').trim();
}
