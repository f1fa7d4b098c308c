import type { GeflechtDocument } from '@geflecht/core/document';
import '../network-map-define.js';
import type { GeflechtNetworkMap } from '../network-map-element.js';
import { NetworkMapHarness } from '../network-map-harness.js';

/** A page with a map that is edited, for tests and stories. */
export interface EditingScene extends Partial<
  Pick<GeflechtNetworkMap, 'view' | 'client' | 'editable' | 'drawTogether' | 'network'>
> {
  readonly data?: GeflechtDocument;
  /** Pixels. Default 1,100. */
  readonly width?: number;
  readonly lang?: string;
}

function textOf({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Operates the editing of a map as a visitor would. */
export class EditingHarness {
  readonly element: GeflechtNetworkMap;
  readonly map: NetworkMapHarness;

  constructor(element: GeflechtNetworkMap) {
    this.element = element;
    this.map = new NetworkMapHarness(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot ?? this.element.attachShadow({ mode: 'open' });
  }

  /** What has the focus. */
  get active(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** Label or words of what has the focus. */
  get focused(): string {
    const { active } = this;
    if (active === null) return '';
    const label = this.root.querySelector(`label[for="${active.id}"]`);
    return active.getAttribute('aria-label') ?? textOf(label ?? active);
  }

  /** Words of the buttons on offer. */
  get buttons(): readonly string[] {
    return this.#all('button').map(textOf);
  }

  /** What is on its way, with its state. */
  get queue(): readonly string[] {
    return this.#all('.queue li').map(textOf);
  }

  /** Every line of what others have changed. */
  get news(): readonly string[] {
    return this.#all('[part="news"] :is(summary, p, li)').map(textOf);
  }

  /** What is wrong, at its field. */
  get errors(): readonly string[] {
    return this.#all('.error').map(textOf).filter(Boolean);
  }

  /** Question of drawing together. */
  get question(): string {
    return textOf(this.root.querySelector('.together label') ?? document.createElement('p'));
  }

  /** Presses the button that says so. */
  async click(words: string): Promise<void> {
    this.#all('button')
      .find((each) => textOf(each) === words || each.getAttribute('aria-label') === words)
      ?.click();
    await this.drawn();
  }

  /** Fills a field in, or chooses an option by its words. */
  async fill(name: string, value: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#edit-${name}`);
    if (field === null) return;
    const option =
      field instanceof HTMLSelectElement ? [...field.options].find(({ text }) => text.trim() === value) : undefined;
    field.value = option?.value ?? value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.drawn();
  }

  /** Presses a key where the focus is. */
  async press(
    key: string,
    held: Partial<Pick<KeyboardEventInit, 'altKey' | 'ctrlKey' | 'shiftKey'>> = {},
  ): Promise<void> {
    const event = new KeyboardEvent('keydown', { key, ...held, bubbles: true, composed: true, cancelable: true });
    (this.active ?? this.element).dispatchEvent(event);
    await this.drawn();
  }

  /** Opens an actor by the start of its label. */
  async open(label: string): Promise<void> {
    this.map.click(label);
    await this.drawn();
  }

  /** Done when nothing is under way any more. */
  async drawn(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  #all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

/** Puts a map that is edited on the page. */
export async function placeEditing({
  data,
  width = 1_100,
  lang = 'de',
  ...scene
}: EditingScene): Promise<EditingHarness> {
  const room = document.createElement('div');
  room.style.inlineSize = `${width}px`;
  room.lang = lang;
  const element = document.createElement('geflecht-network-map');
  Object.assign(element, { editable: true, ...scene });
  if (data !== undefined) element.data = data;
  const ready = new Promise((resolve) => {
    element.addEventListener('geflecht-ready', resolve, { once: true });
  });
  room.append(element);
  document.body.append(room);
  await ready;
  const harness = new EditingHarness(element);
  await harness.map.settled();
  await Promise.all([import('./locales/editing-de.js'), import('./locales/editing-en.js')]);
  await harness.drawn();
  return harness;
}
