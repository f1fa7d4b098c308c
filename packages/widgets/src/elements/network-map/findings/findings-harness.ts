import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';
import type { GeflechtNetworkMap } from '../network-map-element.js';

/** Reads and operates what is found about a network, as a visitor would. */
export class FindingsHarness {
  readonly #element: GeflechtNetworkMap;

  constructor(element: GeflechtNetworkMap) {
    this.#element = element;
  }

  /** Headings of the groups. */
  get groups(): readonly string[] {
    return this.#all('.findings > details > summary').map(wordsOf);
  }

  /** Headings of the groups that are open. */
  get openGroups(): readonly string[] {
    return this.#all('.findings > details[open] > summary').map(wordsOf);
  }

  /** Sentences, without their buttons. */
  get sentences(): readonly string[] {
    return this.#all('.findings li p:not(.question)').map((sentence) =>
      wordsOf(sentence).replace(/ (?:Auf der Karte zeigen|Show on the map)$/, ''),
    );
  }

  get questions(): readonly string[] {
    return this.#all('.findings .question').map(wordsOf);
  }

  /** Questions about actors that may be opened. */
  get askable(): readonly string[] {
    return this.#all('.asked > summary').map(wordsOf);
  }

  /** Answers that are open. */
  get answers(): readonly string[] {
    return this.#all('.asked[open] li, .asked[open] > p').map(wordsOf);
  }

  /** Who could introduce one end of the way to the other. */
  get doors(): readonly string[] {
    return this.#all('.way ~ ul li').map(wordsOf);
  }

  /** Whether the finding whose sentence begins so is shown on the map. */
  isShown(sentence: string): boolean {
    return this.#showOf(sentence)?.getAttribute('aria-pressed') === 'true';
  }

  /** Shows the finding whose sentence begins so, or takes that back. */
  async show(sentence: string): Promise<void> {
    this.#showOf(sentence)?.click();
    await this.#element.updateComplete;
  }

  /** Opens the actor by its name in a finding. */
  async open(name: string): Promise<void> {
    this.#all('.findings .name')
      .find((each) => wordsOf(each) === name)
      ?.click();
    await this.#element.updateComplete;
  }

  /** Opens or closes a question about an actor by its words. */
  async ask(question: string): Promise<void> {
    const summary = this.#all('.asked > summary').find((each) => wordsOf(each) === question);
    summary?.click();
    await new Promise((resolve) => summary?.parentElement?.addEventListener('toggle', resolve, { once: true }));
    await this.#element.updateComplete;
  }

  /** Resolves once the reasoning is through. */
  async settled(): Promise<void> {
    while (this.#all('.findings').length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  #showOf(sentence: string): HTMLElement | undefined {
    const told = this.#all('.findings li p').find((each) => wordsOf(each).startsWith(sentence));
    return told?.querySelector<HTMLElement>('[aria-pressed]') ?? undefined;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.#element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

function wordsOf({ textContent }: Element): string {
  return textContent
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:])/g, '$1')
    .trim();
}

/** Puts a map on the page and hands it back once its findings are there. */
export async function placeFindings(scene: MapScene & { readonly hideFindings?: string }) {
  const { element, harness } = await placeMap(scene);
  element.hideFindings = scene.hideFindings;
  const findings = new FindingsHarness(element);
  await findings.settled();
  await element.updateComplete;
  return { element, harness, findings };
}
