import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import type { FormView } from '../form-view.js';
import type { OwnMessages } from './locales/own-messages.js';
import type { OwnKeys, OwnPart } from './own-part.js';

/** Proves the new address of a sign-up, at the press of a button: links in mails are opened by machines, too. */
export class ProveMailPart implements OwnPart {
  readonly #keys: OwnKeys;
  readonly #words: OwnMessages;
  #said = '';
  #isBusy = false;
  /** Whether there is nothing more to be done with this link. */
  #isOver = false;

  constructor(keys: OwnKeys, words: OwnMessages) {
    this.#keys = keys;
    this.#words = words;
  }

  readonly read = (): Promise<void> => {
    this.#keys.walk.focus('.own-title');
    return Promise.resolve();
  };

  readonly render = (view: FormView): TemplateResult => {
    const { proof } = this.#words;
    return html`<div class="own" part="own-sign-up" aria-busy=${this.#isBusy}>
      <div class="own-title" tabindex="-1">${heading(view.headingLevel, proof.title)}</div>
      <p class="said" role="status" tabindex="-1">${this.#said}</p>
      ${
        this.#isOver
          ? nothing
          : html`<p>${proof.ask}</p>
              <p class="moves">
                <button type="button" class="primary" @click=${this.#prove}>${proof.confirm}</button>
              </p>`
      }
    </div>`;
  };

  readonly #prove = async (): Promise<void> => {
    const { client, key, walk } = this.#keys;
    const { proof, refused } = this.#words;
    if (this.#isBusy) return;
    this.#isBusy = true;
    walk.after(() => undefined);
    try {
      await client.proveMail({ key });
      this.#isOver = true;
      this.#said = proof.done;
    } catch (error) {
      this.#isOver = (error as { readonly code?: string }).code === 'forbidden';
      this.#said = this.#isOver ? proof.shut : refused.other;
    }
    this.#isBusy = false;
    walk.focus('.said');
  };
}
