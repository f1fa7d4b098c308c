import { districtNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';
import type { GeflechtNetworkMap } from '../network-map-element.js';

/** Operates the steps of a story as a visitor would. */
export class StoryHarness {
  readonly #element: GeflechtNetworkMap;

  constructor(element: GeflechtNetworkMap) {
    this.#element = element;
  }

  /** Words of the steps that are shown. */
  get shown(): readonly string[] {
    return [...this.#element.querySelectorAll('li')].filter((step) => !step.hidden).map(wordsOf);
  }

  get buttons(): readonly string[] {
    return this.#buttons.map(wordsOf);
  }

  /** Words of the button that has the focus. */
  get focused(): string {
    const { activeElement } = this.#element.shadowRoot ?? {};
    return activeElement ? wordsOf(activeElement) : '';
  }

  /** What editors are told. */
  get debug(): string {
    const found = this.#element.shadowRoot?.querySelector('[part="debug"]');
    return found ? wordsOf(found) : '';
  }

  /** Presses a button by its words. */
  async press(words: string): Promise<void> {
    const button = this.#buttons.find((each) => wordsOf(each) === words);
    button?.focus();
    button?.click();
    await this.#element.updateComplete;
  }

  get #buttons(): readonly HTMLElement[] {
    return [...(this.#element.shadowRoot?.querySelectorAll<HTMLElement>('.story button') ?? [])];
  }
}

function wordsOf({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/g, ' ').trim();
}

/** A step: its words, and what it shows by the names of its attributes without `data-`. */
export type StoryStep = Readonly<Record<string, string>>;

/** A list of steps as an author writes it. */
export function storyList(steps: readonly StoryStep[]): HTMLElement {
  const list = document.createElement('ol');
  list.slot = 'story';
  list.append(
    ...steps.map(({ text = '', ...data }) => {
      const step = document.createElement('li');
      Object.assign(step.dataset, data);
      step.textContent = text;
      return step;
    }),
  );
  return list;
}

/** Puts a map with a story on the page. */
export async function placeStory(steps: readonly StoryStep[], scene: Partial<MapScene> = {}) {
  const { element, harness } = await placeMap({ data: districtNetwork, view: 'force', ...scene });
  const all = harness.actorLabels.length;
  element.append(storyList(steps));
  element.requestUpdate();
  while (!element.shadowRoot?.querySelector('.story')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await element.updateComplete;
  return { element, harness, story: new StoryHarness(element), all };
}
