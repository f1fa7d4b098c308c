import type { GeflechtDocument } from '@geflecht/core/document';
import { html } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen } from '../map-screen-model.js';
import type { MapActor } from '../network-map-model.js';
import { words } from '../render-words.js';
import { aboutStyles } from './about-styles.js';
import { FactTeller } from './facts-model.js';
import type { Fact, FactValue, Piece } from './facts-model.js';
import type { AboutMessages } from './locales/about-messages.js';

const catalogue = {
  de: () => import('./locales/about-de.js'),
  'de-simple': () => import('./locales/about-de-simple.js'),
  en: () => import('./locales/about-en.js'),
};

function renderValue([head, ...rest]: FactValue): unknown {
  const told = rest.filter(Boolean).map((piece, at) => [at === 0 ? '' : ', ', renderPiece(piece)]);
  return head ? [renderPiece(head), told.length === 0 ? '' : ': ', told] : told;
}

function renderPiece(piece: Piece): unknown {
  return typeof piece === 'object' ? words(piece) : piece;
}

function renderFacts(facts: readonly Fact[], { labels }: AboutMessages): unknown {
  if (facts.length === 0) return undefined;
  return html`<dl class="facts">
    ${facts.map(
      ({ label, values }) =>
        html`<dt>${labels[label]}</dt>
          ${values.map((value) => html`<dd>${renderValue(value)}</dd>`)}`,
    )}
  </dl>`;
}

/** Tells what is known of actors and of the network beyond the map. */
class AboutPart implements MapPart {
  readonly #host: GuideHost;
  readonly #messages: MessagesController<AboutMessages>;
  #document: GeflechtDocument | undefined;
  #teller: FactTeller | undefined;
  #told: readonly unknown[] = [];

  constructor(host: GuideHost) {
    this.#host = host;
    this.#messages = new MessagesController<AboutMessages>(host, catalogue);
    adoptStyles(host.renderRoot, aboutStyles);
  }

  readonly readDocument = (document: GeflechtDocument): GeflechtDocument => (this.#document = document);

  readonly renderActor = ({ id, name }: MapActor, screen: LiveScreen): unknown => {
    const { messages } = this.#messages;
    const facts = messages && renderFacts(this.#of(screen, messages)?.actor(id) ?? [], messages);
    if (messages === undefined || facts === undefined || screen.view !== 'list') return facts;
    // A list of everything about everybody would be too long to find anybody in.
    return html`<details>
      <summary>${messages.more(name.value)}</summary>
      ${facts}
    </details>`;
  };

  readonly renderBeside = (screen: LiveScreen): unknown => {
    const { messages } = this.#messages;
    const facts = messages && this.#of(screen, messages)?.network(this.#host.network);
    if (messages === undefined || facts === undefined || facts.length === 0) return undefined;
    return html`<details part="about">
      <summary>${messages.network}</summary>
      ${renderFacts(facts, messages)}
    </details>`;
  };

  #of({ map: { locale } }: LiveScreen, messages: AboutMessages): FactTeller | undefined {
    const told = [this.#document, locale, messages];
    if (this.#document !== undefined && told.some((each, at) => each !== this.#told[at])) {
      this.#told = told;
      this.#teller = new FactTeller(this.#document, locale, messages);
    }
    return this.#teller;
  }
}

/** Creates what tells more of actors and network. */
export function createPart(host: GuideHost): MapPart {
  return new AboutPart(host);
}
