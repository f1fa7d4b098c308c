import { partEntries } from './map-parts.js';
import type { GeflechtNetworkMap } from './network-map-element.js';

/** Operates the element as a visitor would. */
export class NetworkMapHarness {
  readonly #element: GeflechtNetworkMap;

  constructor(element: GeflechtNetworkMap) {
    this.#element = element;
  }

  /** What a reader who cannot see the map is told of each actor on it. */
  get actorLabels(): readonly string[] {
    return this.#all('.actor').map((actor) => actor.getAttribute('aria-label') ?? '');
  }

  /** Everything that can be reached by tabbing within the map. */
  get tabStops(): readonly string[] {
    return this.#all('.map[tabindex="0"], .map [tabindex="0"]').map((stop) => stop.getAttribute('aria-label') ?? 'map');
  }

  /** Label of the focused actor, `map` for the overview, else the id of what has the focus. */
  get focused(): string {
    const active = this.#root.activeElement;
    if (active === null) return '';
    if (active.classList.contains('map')) return 'map';
    return active.getAttribute('aria-label') ?? active.id;
  }

  /** The overview sentence. */
  get overview(): string {
    return this.#text('#overview');
  }

  /** Name in the open panel; empty while none is open. */
  get panelName(): string {
    return this.#text('#panel-name');
  }

  /** What the live region says. */
  get announcement(): string {
    return this.#text('[role="status"]');
  }

  /** Names of the partners in the open panel. */
  get panelPartners(): readonly string[] {
    return this.#all('.panel .partners .name').map(textOf);
  }

  /** Addresses in the open panel. */
  get panelLinks(): readonly (string | null)[] {
    return this.#all('.panel a').map((link) => link.getAttribute('href'));
  }

  /** Names in the list. */
  get entries(): readonly string[] {
    return this.#all('.entry [part="heading"]').map(textOf);
  }

  /** Name of the entry that is marked in the list. */
  get currentEntry(): string {
    return this.#text('.entry[aria-current] [part="heading"]');
  }

  /** What the search has found. */
  get results(): readonly string[] {
    return this.#all('.results button').map(textOf);
  }

  /** Names of the views on offer. */
  get views(): readonly string[] {
    return this.#all('.views label').map(textOf);
  }

  /** Focuses the map as tabbing into it would. */
  focusMap(): void {
    this.#all('.map[tabindex="0"], .map [tabindex="0"]')[0]?.focus();
  }

  /** Presses a key where the focus is. */
  press(key: string, shiftKey = false): void {
    const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true });
    this.#root.activeElement?.dispatchEvent(event);
  }

  /** Clicks an actor on the map by the start of its label. */
  click(label: string): void {
    const actor = this.#all('.actor').find((each) => each.getAttribute('aria-label')?.startsWith(label) === true);
    actor?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }

  /** Follows a tie, in the panel or in the list, by the partner's name. */
  follow(partner: string): void {
    this.#all('.partners :is(.name, a)')
      .find((each) => textOf(each) === partner)
      ?.click();
  }

  /** Closes the panel. */
  close(): void {
    this.#all('.close')[0]?.click();
  }

  /** Switches a sector of the legend over, by the start of its name. */
  toggleSector(name: string): void {
    const sector = this.#all('.filter label').find((label) => textOf(label).startsWith(name));
    sector?.querySelector('input')?.click();
  }

  /** Leaves only what is within so many steps of the open actor, or takes that back. */
  narrow(steps: number): void {
    this.#all('.panel [aria-pressed]')[steps - 1]?.click();
  }

  /** Asks for the way from the open actor to another one. */
  askWay(name: string): void {
    const select = this.#root.querySelector<HTMLSelectElement>('.panel select');
    const option = [...(select?.options ?? [])].find(({ text }) => text.trim() === name);
    if (select === null || option === undefined) return;
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What the way says: a sentence, and the actors on it. */
  get way(): readonly string[] {
    return this.#all('.panel [role="status"], .way .name').map(textOf);
  }

  /** Chooses what the looks of lines tell. */
  chooseLines(name: string): void {
    const options = this.#all('.legend option') as HTMLOptionElement[];
    const option = options.find(({ text }) => text.trim() === name);
    const select = option?.closest('select');
    if (!option || !select) return;
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Looks of the lines on the map. */
  get lineLooks(): readonly string[] {
    return this.#all('.map .tie').map((tie) => (tie.getAttribute('class') ?? '').replaceAll(/\s+/g, ' ').trim());
  }

  /** Chooses what is shown: what is there, what is sought, what is wanted. */
  chooseLayer(name: string): void {
    const select = this.#root.querySelector<HTMLSelectElement>('.legend select');
    const option = [...(select?.options ?? [])].find(({ text }) => text.trim() === name);
    if (select === null || option === undefined) return;
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Chooses a view by its name. */
  chooseView(name: string): void {
    this.#all('.views label')
      .find((label) => textOf(label) === name)
      ?.querySelector('input')
      ?.click();
  }

  /** Types into the search. */
  search(query: string): void {
    const field = this.#root.querySelector<HTMLInputElement>('.search input');
    if (field === null) return;
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Sends the search off, as Enter in the field does. */
  submitSearch(): void {
    this.#root.querySelector<HTMLFormElement>('.search')?.requestSubmit();
  }

  /** Done when everything asked for is on the screen, the parts that load later included. */
  async settled(): Promise<void> {
    await Promise.all(partEntries.map(({ load }) => load()));
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!(await this.#element.updateComplete) || this.#root.querySelector('.aside') === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot ?? this.#element.attachShadow({ mode: 'open' });
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #text(selector: string): string {
    const found = this.#root.querySelector<HTMLElement>(selector);
    return found === null ? '' : textOf(found);
  }
}

function textOf({ textContent }: HTMLElement): string {
  return textContent.replaceAll(/\s+/g, ' ').trim();
}
