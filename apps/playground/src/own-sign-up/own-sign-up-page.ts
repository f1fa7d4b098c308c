import { managingPaths } from '@geflecht/core/contract';
import { makeElement } from '../page/make-element.js';
import { pagePart } from '../page/page-part.js';

/** How a link from a mail ends; browsers send this part of an address to nobody. */
const keyInFragment = /^#(?:geflecht-(?:manage|move)=)?(geflecht_(?:manage|move)_[\w-]+)$/u;

/** Where links lead that do not tell their event: one can ask for a new one there, or prove a new address. */
const usualEvent = 'nachbarschaftstag';

/** The page to which the links of all events lead: it finds out for which one a link is, and leaves the rest to the element. */
export class OwnSignUpPage {
  readonly #backend: string;

  /** @param backend address of the server, without a slash at its end */
  constructor(backend: string) {
    this.#backend = backend;
  }

  /** Makes the page work, also for the next link that is opened in the same window. */
  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.#open());
    await this.#open();
  }

  async #open(): Promise<void> {
    const [, key] = keyInFragment.exec(location.hash) ?? [];
    if (key === undefined) return;
    // The one before must not follow the new link: it may belong to another event.
    const place = pagePart('anmeldung', HTMLElement);
    place.replaceChildren(makeElement('p', { role: 'status' }, 'Ihre Anmeldung wird geöffnet …'));
    const event = await this.#eventOf(key);
    const attributes = { backend: this.#backend, event, 'heading-level': '2' };
    const element = document.createElement('geflecht-sign-up');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(makeElement('p', {}, 'Ihre Anmeldung lässt sich gerade nicht öffnen. Bitte schreiben Sie uns.'));
    place.replaceChildren(element);
  }

  async #eventOf(key: string): Promise<string> {
    if (key.startsWith('geflecht_move_')) return usualEvent;
    const headers = { Authorization: `Bearer ${key}` };
    const url = this.#backend + managingPaths.ownSignUp();
    const answer = await fetch(url, { headers, credentials: 'omit' }).catch(() => undefined);
    const { eventId } = (answer?.ok === true ? await answer.json() : {}) as { readonly eventId?: string };
    return eventId ?? usualEvent;
  }
}
