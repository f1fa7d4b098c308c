import { html } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { Picture } from '../map-picture-model.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import type { ZoomMessages } from './locales/zoom-messages.js';
import { followGestures } from './map-gestures.js';
import { levelOf, moved, revealing, seenOf, stepped, wholeMap, zoomed } from './map-window-model.js';
import type { MapWindow } from './map-window-model.js';
import { zoomStyles } from './zoom-styles.js';

const catalogue = {
  de: () => import('./locales/zoom-de.js'),
  'de-simple': () => import('./locales/zoom-de-simple.js'),
  en: () => import('./locales/zoom-en.js'),
};

/** Enlarges the map: by buttons, by keys, by two fingers, by wheel with Ctrl; moves it by mouse and along with the focus. */
class ZoomPart implements MapPart {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<ZoomMessages>;
  #window: MapWindow = wholeMap;
  /** The enlargement the picture is drawn for. */
  #level = 1;
  #aspect = 1;
  #picture: Picture | undefined;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<ZoomMessages>(host, catalogue);
    adoptStyles(host.renderRoot, zoomStyles);
    followGestures(host.renderRoot, {
      isMovable: () => this.#window.zoom > 1,
      zoom: (factor, at) => this.#see(zoomed(this.#window, factor, this.#placeAt(at))),
      move: (across, down) => this.#see(moved(this.#window, across, down)),
      settle: () => this.#settle(),
    });
    host.renderRoot.addEventListener('focusin', this.#follow);
  }

  get zoom(): number {
    return this.#level;
  }

  readonly seen = (picture: Picture): ReturnType<typeof seenOf> => {
    this.#picture = picture;
    if (picture.zoom === 1) this.#aspect = picture.height / picture.width;
    return seenOf(this.#window, picture, this.#aspect);
  };

  readonly renderTools = ({ view }: LiveScreen): unknown => {
    const { messages } = this.#messages;
    if (messages === undefined || view === 'list' || view === 'matrix') return undefined;
    const { zoom } = this.#window;
    const step = (by: 1 | -1): unknown =>
      html`<button
        type="button"
        aria-label=${by === 1 ? messages.larger : messages.smaller}
        aria-disabled=${stepped(this.#window, by) === this.#window ? 'true' : 'false'}
        @click=${() => this.#jump(stepped(this.#window, by))}
      >
        ${by === 1 ? '+' : '−'}
      </button>`;
    return html`<div class="zoom" role="group" aria-label=${messages.legend}>
      ${step(-1)} ${step(1)}
      <button type="button" aria-disabled=${zoom === 1 ? 'true' : 'false'} @click=${() => this.#jump(wholeMap)}>
        ${messages.whole}
      </button>
    </div>`;
  };

  readonly press = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => {
    const step = ({ '+': 1, '-': -1 } as const)[key];
    if (step === undefined || ctrlKey || altKey || metaKey) return false;
    this.#jump(stepped(this.#window, step));
    return true;
  };

  /** A place of the window as a place of the picture. */
  #placeAt({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
    const { zoom, x: middleX, y: middleY } = this.#window;
    return { x: middleX + (x - 0.5) / zoom, y: middleY + (y - 0.5) / zoom };
  }

  #see(window: MapWindow): void {
    if (window === this.#window) return;
    this.#window = window;
    this.#host.requestUpdate();
  }

  /** Goes to an enlargement at once and says which. */
  #jump(window: MapWindow): void {
    if (window === this.#window) return;
    this.#see(window);
    this.#settle();
    const { messages } = this.#messages;
    if (messages !== undefined) this.#actions.announce(messages.percent(window.zoom));
  }

  #settle(): void {
    this.#level = levelOf(this.#window.zoom);
    this.#host.requestUpdate();
  }

  readonly #follow = ({ target }: Event): void => {
    const number = target instanceof Element ? target.getAttribute('data-number') : null;
    const picture = this.#picture;
    const node = picture?.nodes.find(({ actor }) => String(actor.number) === number);
    if (this.#window.zoom === 1 || picture === undefined || node === undefined) return;
    this.#see(revealing(this.#window, { x: node.x / picture.width, y: node.y / picture.height }));
  };
}

/** Creates the enlargement of a map. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new ZoomPart(host, actions);
}
