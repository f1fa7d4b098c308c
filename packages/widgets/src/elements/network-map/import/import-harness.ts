import type { GeflechtNetworkMap } from '../network-map-element.js';

function filesOf(file: File): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}

/** Operates what takes in files. */
export class ImportHarness {
  readonly #element: GeflechtNetworkMap;

  constructor(element: GeflechtNetworkMap) {
    this.#element = element;
  }

  /** What is said of the file; empty where there is none. */
  get said(): string {
    const pieces = [...this.#root.querySelectorAll('.import :is(p, li, button)')];
    return pieces.map(({ textContent }) => textContent.trim()).join(' ');
  }

  /** Name of the part that has the focus. */
  get focused(): string {
    return this.#root.activeElement?.getAttribute('part') ?? '';
  }

  get input(): HTMLInputElement | null {
    return this.#root.querySelector<HTMLInputElement>('.open input');
  }

  /** Words of what can be done with the file. */
  get buttons(): readonly string[] {
    return this.#buttons.map(({ textContent }) => textContent.trim());
  }

  /** Chooses a file by the field. */
  choose(file: File): void {
    if (this.input === null) return;
    this.input.files = filesOf(file).files;
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Drops a file on the map; hands back whether it was taken. */
  drop(file: File): boolean {
    const on = this.#root.querySelector('.stage') ?? this.#element;
    const options = { dataTransfer: filesOf(file), bubbles: true, composed: true, cancelable: true };
    const isWelcome = !on.dispatchEvent(new DragEvent('dragover', options));
    return isWelcome && !on.dispatchEvent(new DragEvent('drop', options));
  }

  async press(words: string): Promise<void> {
    this.#buttons.find(({ textContent }) => textContent.trim() === words)?.click();
    await this.#element.updateComplete;
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.import button')];
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot ?? this.#element.attachShadow({ mode: 'open' });
  }
}
