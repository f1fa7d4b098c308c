import type { GeflechtNetworkMap } from '../network-map-element.js';
import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';

/** Chooses groups and reads what is told of them, as a visitor would. */
export class GroupsHarness {
  readonly #element: GeflechtNetworkMap;

  constructor(element: GeflechtNetworkMap) {
    this.#element = element;
  }

  /** The native choice; undefined while it is not there. */
  get choice(): HTMLSelectElement | undefined {
    return this.#element.shadowRoot?.querySelector<HTMLSelectElement>('.group-choice select') ?? undefined;
  }

  /** What may be chosen. */
  get choices(): readonly string[] {
    return [...(this.choice?.options ?? [])].map(wordsOf);
  }

  /** What is said of guessed groups. */
  get said(): string {
    return this.#all('.group-choice p').map(wordsOf).join('');
  }

  /** Groups below the picture, with their actors. */
  get told(): readonly string[] {
    return this.#all('.groups li').map(wordsOf);
  }

  /** Outlines in the picture, by how they are dashed. */
  get dashes(): readonly (string | null)[] {
    return this.#all('.map .outline').map((outline) => outline.getAttribute('stroke-dasharray'));
  }

  /** Names of outlines in the picture. */
  get labels(): readonly string[] {
    return this.#all('.map .group-labels text').map(wordsOf);
  }

  /** Names of groups of the list. */
  get listed(): readonly string[] {
    return this.#all('.list > section > [part="heading"]').map(wordsOf);
  }

  /** Chooses by the words of a choice. */
  async choose(words: string): Promise<void> {
    const { choice } = this;
    const option = [...(choice?.options ?? [])].find((each) => wordsOf(each) === words);
    if (choice === undefined || option === undefined) return;
    choice.value = option.value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#element.updateComplete;
  }

  /** Presses a button of the groups below the picture by the start of its words. */
  async press(words: string): Promise<void> {
    this.#all('.groups button')
      .find((button) => wordsOf(button).startsWith(words))
      ?.click();
    await this.#element.updateComplete;
  }

  /** Resolves once the choice is there. */
  async settled(): Promise<void> {
    while (this.choice === undefined) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.#element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

function wordsOf({ textContent }: Element): string {
  return textContent
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.])/g, '$1')
    .trim();
}

/** Puts a map on the page and hands it back once its groups may be chosen. */
export async function placeGroups(scene: MapScene) {
  const { element, harness } = await placeMap(scene);
  const groups = new GroupsHarness(element);
  await groups.settled();
  return { element, harness, groups };
}
