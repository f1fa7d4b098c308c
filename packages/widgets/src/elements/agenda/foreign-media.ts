import type { LitElement } from 'lit';
import { GeflechtAgendaLoadMediaEvent } from './agenda-events.js';
import type { ShownMedia } from './media-model.js';

/** Pictures, films and recordings of other hosts, each loaded once a visitor has asked for it. */
export class ForeignMedia {
  readonly #host: LitElement;
  /** Addresses: data that change may name another host for the same medium. */
  readonly #asked = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether a visitor has asked for it. */
  isLoaded({ href }: ShownMedia): boolean {
    return this.#asked.has(href);
  }

  /** Loads what lies with another host, unless the page prevents it, and leads to it. */
  async load({ item: { id }, href }: ShownMedia): Promise<void> {
    const host = this.#host;
    if (!host.dispatchEvent(new GeflechtAgendaLoadMediaEvent(id, href))) return;
    this.#asked.add(href);
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`[data-media="${CSS.escape(id)}"]`)?.focus();
  }
}
