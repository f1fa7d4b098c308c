import { html, nothing } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import { messages as german } from './locales/story-de.js';
import type { StoryMessages } from './locales/story-messages.js';
import { stepLook, unknownWords } from './story-model.js';
import { storyStyles } from './story-styles.js';

const catalogue = {
  de: german,
  'de-simple': () => import('./locales/story-de-simple.js'),
  en: () => import('./locales/story-en.js'),
};

/** Leads through views that an author has put into words; the words stay among the element's own children. */
class StoryPart implements MapPart {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<StoryMessages>;
  #at = 0;
  #isSingle = true;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<StoryMessages>(host, catalogue);
    adoptStyles(host.renderRoot, storyStyles);
    this.#show();
  }

  readonly renderBefore = (screen: LiveScreen): unknown => {
    const { messages } = this.#messages;
    const { length } = this.#steps;
    if (messages === undefined || length === 0) return undefined;
    return html`<section class="story" part="story" aria-label=${messages.legend}>
      <div class="steps">
        ${
          this.#isSingle
            ? [
                this.#renderTurn(-1, messages),
                html`<span>${messages.step(this.#at + 1, length)}</span>`,
                this.#renderTurn(1, messages),
              ]
            : nothing
        }
        <button type="button" @click=${() => this.#toggle()}>${this.#isSingle ? messages.all : messages.single}</button>
      </div>
      <slot name="story" class=${this.#isSingle ? 'single' : ''} @slotchange=${() => this.#hide()}></slot>
      ${this.#renderUnknown(screen, messages)}
    </section>`;
  };

  get #steps(): readonly HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(':scope > [slot="story"] > *')];
  }

  #renderTurn(by: number, { back, next }: StoryMessages): unknown {
    return html`<button
      type="button"
      aria-disabled=${this.#steps[this.#at + by] ? 'false' : 'true'}
      @click=${() => this.#turn(by)}
    >
      ${by < 0 ? back : next}
    </button>`;
  }

  #renderUnknown({ map, messages }: LiveScreen, { unknown }: StoryMessages): unknown {
    const data = this.#steps[this.#at]?.dataset;
    if (!this.#host.debug || !this.#isSingle || data === undefined) return nothing;
    const words = unknownWords(data, map, messages.views);
    return words.length === 0 ? nothing : html`<pre part="debug">${unknown(words.join(', '))}</pre>`;
  }

  #turn(by: number): void {
    const step = this.#steps[this.#at + by];
    const { messages } = this.#messages;
    if (step === undefined || messages === undefined) return;
    this.#at += by;
    this.#show();
    const words = step.textContent.replaceAll(/\s+/g, ' ');
    this.#actions.announce(`${messages.step(this.#at + 1, this.#steps.length)}: ${words}`);
  }

  #toggle(): void {
    this.#isSingle = !this.#isSingle;
    this.#show();
  }

  /** Shows what the step is about; all steps together are about the whole map as it is today. */
  #show(): void {
    this.#hide();
    const step = this.#isSingle ? this.#steps[this.#at] : undefined;
    this.#actions.show(stepLook(step?.dataset ?? {}));
  }

  #hide(): void {
    for (const [at, step] of this.#steps.entries()) step.hidden = this.#isSingle && at !== this.#at;
  }
}

/** Creates the steps of a story. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new StoryPart(host, actions);
}
