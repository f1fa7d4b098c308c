import { documentationOf } from '@geflecht/core/event';
import type { EventDocumentation, Part, Session } from '@geflecht/core/event';
import type { LitElement } from 'lit';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { GeflechtAgendaLoadMediaEvent } from './agenda-events.js';
import type { Agenda } from './agenda-model.js';
import type { DetailsScope, Remains } from './details-scope.js';
import type { DocumentationScope } from './documentation-scope.js';
import { documentationStyles } from './documentation-styles.js';
import type { ShownMedia } from './media-model.js';
import { remembered } from './remembered.js';
import { renderDocumentation } from './render-documentation.js';
import { renderPartRemains, renderSessionRemains } from './render-remains.js';

/** Draws results, media and the documentation of an event; loaded where there are any. */
export class DocumentationPart implements Remains {
  readonly #host: LitElement;
  readonly #asked = new Set<string>();
  readonly #documented = remembered(
    ({ document, programme }: Pick<Agenda, 'document' | 'programme'>): EventDocumentation =>
      documentationOf(document, programme.event),
  );

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host.renderRoot, documentationStyles);
  }

  drawSession(session: Session, scope: DetailsScope): unknown {
    return renderSessionRemains(session, this.#scope(scope));
  }

  drawPart(part: Part, scope: DetailsScope): unknown {
    return renderPartRemains(part, this.#scope(scope));
  }

  drawEvent(scope: DetailsScope): unknown {
    return renderDocumentation(this.#scope(scope));
  }

  #scope(scope: DetailsScope): DocumentationScope {
    const { document, programme } = scope.agenda;
    return {
      ...scope,
      documented: this.#documented({ document, programme }),
      today: new Date().toISOString().slice(0, 10),
      isLoaded: ({ item }) => this.#asked.has(item.id),
      load: (media) => void this.#load(media),
    };
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
