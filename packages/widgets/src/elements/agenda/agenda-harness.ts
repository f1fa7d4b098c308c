import type { GeflechtAgenda } from './agenda-element.js';

/** Operates an agenda as a visitor would, and reads what it says. */
export class AgendaHarness {
  readonly #element: GeflechtAgenda;

  constructor(element: GeflechtAgenda) {
    this.#element = element;
  }

  /** Which look is shown. */
  get view(): 'grid' | 'list' {
    return this.#root.querySelector('table') === null ? 'list' : 'grid';
  }

  /** Text of every heading with its level, such as `3 Vormittag`. */
  get headings(): readonly string[] {
    return this.#all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.tagName.slice(1)} ${wordsOf(heading)}`);
  }

  /** Titles of the entries, in order. */
  get titles(): readonly string[] {
    return this.#all('.entry > [part="heading"]').map(wordsOf);
  }

  /** Everything the element says, hidden words included, white space folded. */
  get text(): string {
    return wordsOf(this.#root);
  }

  /** What the entry with this title says, hidden words included. */
  entry(title: string): string {
    const entry = this.#entry(title);
    return entry === undefined ? '' : wordsOf(entry);
  }

  /** The button that opens the entry with this title; absent where it has nothing to open. */
  button(title: string): HTMLButtonElement | undefined {
    return this.#entry(title)?.querySelector('button') ?? undefined;
  }

  /** Opens or closes the entry with this title. */
  toggle(title: string): void {
    this.button(title)?.click();
  }

  /** What the open details of an entry say; empty while they are closed. */
  details(title: string): string {
    const details = this.#entry(title)?.querySelector('.details');
    return details ? wordsOf(details) : '';
  }

  /** Rows of the first table: of each cell its text, columns and rows. */
  get rows(): readonly (readonly string[])[] {
    const rows = [...(this.#root.querySelector('table')?.rows ?? [])];
    return rows.map(({ cells }) => [...cells].map((cell) => `${wordsOf(cell)} ${cell.colSpan}×${cell.rowSpan}`));
  }

  /** Goes to a day by its button. */
  goToDay(words: string): void {
    this.#all('nav button')
      .find((button) => wordsOf(button) === words)
      ?.click();
  }

  get #root(): ShadowRoot {
    return this.#element.renderRoot as ShadowRoot;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #entry(title: string): HTMLElement | undefined {
    return this.#all('.entry').find((entry) => {
      const heading = entry.querySelector('[part="heading"]');
      return heading !== null && wordsOf(heading) === title;
    });
  }
}

function wordsOf(node: Node): string {
  return (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
