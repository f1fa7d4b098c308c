import type { GeflechtDocument } from '@geflecht/core/document';
import { runSteps } from '@geflecht/core/measures';
import type { FindingDraft, FindingsChange } from '@geflecht/core/reasoning';
import { html } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { findingsCatalogue } from '../findings/findings-catalogue.js';
import type { FindingsMessages } from '../findings/locales/findings-messages.js';
import { findingSteps, readMap } from '../findings/reading-model.js';
import type { MapReading } from '../findings/reading-model.js';
import type { Teller } from '../findings/render-sentence.js';
import { KeptMap } from '../kept-map.js';
import type { GuideHost } from '../map-part.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import { findingNews } from './finding-news-model.js';
import type { FindingNewsMessages } from './locales/finding-news-messages.js';
import { renderFindingNews } from './render-finding-news.js';

const catalogue = {
  de: () => import('./locales/finding-news-de.js'),
  'de-simple': () => import('./locales/finding-news-de-simple.js'),
  en: () => import('./locales/finding-news-en.js'),
};

/** Findings of a code that are compared. */
const mostCompared = 200;

/** A state that is compared. */
export interface ComparedState {
  readonly document: GeflechtDocument;
  /** The day for which periods are read, `YYYY-MM-DD`; default: today. */
  readonly on: string | undefined;
  /** Shows an actor of it. */
  readonly open: (actorId: string) => void;
}

/** A state as it is read. */
interface Side {
  readonly reading: MapReading;
  readonly kept: KeptMap;
}

/** What is compared, and what came out. */
interface Comparison {
  readonly documents: readonly GeflechtDocument[];
  readonly hidden: string | undefined;
  readonly sides: readonly Side[];
  readonly news?: FindingsChange<FindingDraft>;
}

/** Tells on request what has changed among the findings between two states. */
export class FindingNews {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<FindingNewsMessages>;
  readonly #sentences: MessagesController<FindingsMessages>;
  #comparison: Comparison | undefined;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<FindingNewsMessages>(host, catalogue);
    this.#sentences = new MessagesController<FindingsMessages>(host, findingsCatalogue);
  }

  /** What has changed from the first state to the second one, or that it is still being found out. */
  render(states: readonly [ComparedState, ComparedState], screen: LiveScreen): unknown {
    const { messages } = this.#messages;
    const sentences = this.#sentences.messages;
    if (messages === undefined || sentences === undefined) return undefined;
    const { sides, news } = this.#compare(states, messages, sentences);
    if (news === undefined) return html`<p>${messages.comparing}</p>`;
    const [before, after] = states.map((state, at) => this.#teller(state, sides[at], screen));
    return before && after && renderFindingNews(news, { before, after, messages });
  }

  #teller({ document, open }: ComparedState, side: Side | undefined, screen: LiveScreen): Teller | undefined {
    const { messages, language } = this.#sentences;
    if (messages === undefined || side === undefined) return undefined;
    const { locale } = screen.map;
    const { sector: sectorWords } = screen.vocabulary;
    const map = side.kept.of(document, { networkId: this.#host.network, locale, sectorWords });
    return {
      screen: { ...screen, map, actions: { ...screen.actions, open: ({ id }) => open(id) } },
      reading: side.reading,
      messages,
      language,
      actorOf: new Map(map.actors.map((actor) => [actor.id, actor])),
      tieOf: new Map(map.ties.map((tie) => [tie.record.id as string, tie])),
    };
  }

  #compare(
    states: readonly [ComparedState, ComparedState],
    messages: FindingNewsMessages,
    { found }: FindingsMessages,
  ): Comparison {
    const { network, hideFindings: hidden } = this.#host;
    const known = this.#comparison;
    const isKnown = known?.hidden === hidden && states.every(({ document }, at) => document === known?.documents[at]);
    if (known !== undefined && isKnown) return known;
    // Swedish writes days as our documents do.
    const today = new Date().toLocaleDateString('sv');
    const sides = states.map(({ document, on }) => {
      return { reading: readMap(document, network, on ?? today), kept: new KeptMap() };
    });
    const comparison = { documents: states.map(({ document }) => document), hidden, sides };
    this.#comparison = comparison;
    void this.#find(comparison, messages, found);
    return comparison;
  }

  async #find(
    comparison: Comparison,
    { told }: FindingNewsMessages,
    sentences: FindingsMessages['found'],
  ): Promise<void> {
    const found: (readonly FindingDraft[])[] = [];
    for (const { reading } of comparison.sides) {
      const pace = { now: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)) };
      found.push(await runSteps(findingSteps(reading, mostCompared), pace));
    }
    if (this.#comparison !== comparison) return;
    const [earlier = [], later = []] = found;
    const news = findingNews(earlier, later, { sentences, hidden: new Set(comparison.hidden?.split(/\s+/)) });
    this.#comparison = { ...comparison, news };
    this.#actions.announce(told(news.appeared.length, news.gone.length, news.changed.length));
  }
}
