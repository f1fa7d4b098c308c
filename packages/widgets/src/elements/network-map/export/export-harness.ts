import type { GeflechtNetworkMap } from '../network-map-element.js';

/** Operates what hands a map on. */
export class ExportHarness {
  readonly #element: GeflechtNetworkMap;
  readonly #links: readonly HTMLAnchorElement[];

  /** @param links that were followed so far */
  constructor(element: GeflechtNetworkMap, links: readonly HTMLAnchorElement[]) {
    this.#element = element;
    this.#links = links;
  }

  /** Words of everything on offer. */
  get buttons(): readonly string[] {
    return this.#buttons.map(({ textContent }) => textContent.trim());
  }

  /** What is said about what goes into a file; empty where that is everything. */
  get remark(): string {
    return this.#all('.export p')[0]?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  }

  /** Rows of the table that only paper shows. */
  get printedRows(): number {
    return this.#all('.printed tbody tr').length;
  }

  /** Asks for a file by the words of its button. */
  async file(words: string): Promise<{ readonly name: string; readonly type: string; readonly text: string }> {
    const count = this.#links.length;
    this.press(words);
    while (this.#links.length === count) await new Promise((resolve) => requestAnimationFrame(resolve));
    const link = this.#links[count];
    const blob = await (await fetch(link?.href ?? '')).blob();
    return { name: link?.download ?? '', type: blob.type, text: await blob.text() };
  }

  /** Presses a button by its words. */
  press(words: string): void {
    this.#buttons.find(({ textContent }) => textContent.trim() === words)?.click();
  }

  get #buttons(): readonly HTMLElement[] {
    return this.#all('.export button');
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.#element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
