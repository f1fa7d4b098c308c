import { documentationOf } from '@geflecht/core/event';
import type { Event, EventDocumentation, Part, Session } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import { nothing } from 'lit';
import type { LitElement } from 'lit';
import { GeflechtErrorEvent } from '../../internal/geflecht-error-event.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { GeflechtAgendaLoadMediaEvent } from './agenda-events.js';
import type { Agenda } from './agenda-model.js';
import type { DetailsScope, Remains } from './details-scope.js';
import type { DocumentationScope } from './documentation-scope.js';
import { documentationStyles } from './documentation-styles.js';
import type { DetailsMessages } from './locales/details-messages.js';
import type { DocumentationMessages } from './locales/documentation-messages.js';
import type { ShownMedia } from './media-model.js';
import { remembered } from './remembered.js';
import { renderDocumentation } from './render-documentation.js';
import { renderPartRemains, renderSessionRemains } from './render-remains.js';

/** Draws results, media and the documentation of an event; loaded where there are any. */
export class DocumentationPart implements Remains {
  readonly #host: LitElement;
  readonly #asked = new Set<string>();
  #asking: DetailsMessages | undefined;
  #words: DocumentationMessages | undefined;
  #sectors: ReadonlyMap<string, Text> = new Map();
  readonly #documented = remembered(
    ({ document, programme }: Pick<Agenda, 'document' | 'programme'>): EventDocumentation =>
      documentationOf(document, programme.event),
  );

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host.renderRoot, documentationStyles);
  }

  drawSession(session: Session, scope: DetailsScope): unknown {
    return this.#draw(scope, (own) => renderSessionRemains(session, own));
  }

  drawPart(part: Part, scope: DetailsScope): unknown {
    return this.#draw(scope, (own) => renderPartRemains(part, own));
  }

  drawEvent(scope: DetailsScope): unknown {
    return this.#draw(scope, renderDocumentation);
  }

  /** Draws something once its words are there. */
  #draw(scope: DetailsScope, draw: (scope: DocumentationScope) => unknown): unknown {
    const { agenda, words } = scope;
    const { document, programme } = agenda;
    if (words !== this.#asking) void this.#speak(words, programme.event);
    if (this.#words === undefined) return nothing;
    return draw({
      ...scope,
      words: { ...words, ...this.#words },
      sectors: this.#sectors,
      documented: this.#documented({ document, programme }),
      today: new Date().toISOString().slice(0, 10),
      isLoaded: ({ item }) => this.#asked.has(item.id),
      load: (media) => void this.#load(media),
    });
  }

  async #speak(words: DetailsMessages, { attendance }: Event): Promise<void> {
    const host = this.#host;
    this.#asking = words;
    try {
      if (attendance?.bySector) this.#sectors = (await import('./documentation-sectors.js')).sectorLabels;
      this.#words = (await words.documentationWords()).messages;
    } catch (cause) {
      host.dispatchEvent(new GeflechtErrorEvent('details', cause));
    }
    host.requestUpdate();
  }

  /** Loads what lies with another host, unless the page prevents it, and leads to it. */
  async #load({ item, href }: ShownMedia): Promise<void> {
    const host = this.#host;
    if (!host.dispatchEvent(new GeflechtAgendaLoadMediaEvent(item.id, href))) return;
    this.#asked.add(item.id);
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`[data-media="${CSS.escape(item.id)}"]`)?.focus();
  }
}
