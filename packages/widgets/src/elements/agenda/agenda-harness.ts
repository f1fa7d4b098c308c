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

  /** The tools above the programme; absent until they are there. */
  get tools(): HTMLElement | null {
    return this.#root.querySelector('search');
  }

  get toolsText(): string {
    return this.tools === null ? '' : wordsOf(this.tools);
  }

  /** How many sessions are left, in words. */
  get found(): string {
    return wordsOf(this.#root.querySelector('.found') ?? this.#root);
  }

  /** Types into the search field. */
  search(words: string): void {
    this.#fill('input[name="words"]', words);
  }

  /** Opens or closes a panel of the tools by its button. */
  openPanel(label: string): Promise<void> {
    return this.#click('[data-panel]', label);
  }

  /** Presses a button of the tools. */
  press(label: string): Promise<void> {
    return this.#click('search button', label);
  }

  /** Picks a choice of a filter by the words it begins with. */
  pick(name: string, label: string): void {
    const option = this.#all(`select[name="${name}"] option`).find((each) => wordsOf(each).startsWith(label));
    this.#fill(`select[name="${name}"]`, (option as HTMLOptionElement | undefined)?.value ?? '');
  }

  /** Ticks or unticks a box of the tools. */
  tick(name: string): void {
    this.#root.querySelector<HTMLElement>(`input[name="${name}"]`)?.click();
  }

  /** Puts an entry into the visitor's own choice, or takes it out. */
  mark(title: string): void {
    this.#entry(title)?.querySelector<HTMLElement>('[data-act="mark"]')?.click();
  }

  /** Text of every heading with its level, such as `3 Vormittag`. */
  get headings(): readonly string[] {
    return this.#shown('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.tagName.slice(1)} ${wordsOf(heading)}`);
  }

  /** Titles of the entries, in order. */
  get titles(): readonly string[] {
    return this.#shown('.entry > [part="heading"]').map(wordsOf);
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

  /** What is not hidden by a filter. */
  #shown(selector: string): readonly HTMLElement[] {
    return this.#all(selector).filter((element) => element.closest('[hidden]') === null);
  }

  async #click(selector: string, label: string): Promise<void> {
    this.#all(selector)
      .find((button) => wordsOf(button) === label)
      ?.click();
    // What a click does may have to be loaded.
    await new Promise((resolve) => setTimeout(resolve));
    await this.#element.updateComplete;
  }

  #fill(selector: string, value: string): void {
    const field = this.#root.querySelector<HTMLInputElement>(selector);
    if (field === null) return;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
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
