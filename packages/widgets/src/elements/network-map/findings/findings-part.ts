import type { GeflechtDocument } from '@geflecht/core/document';
import { html, nothing } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, Look } from '../map-screen-model.js';
import type { MapActor, NetworkMap } from '../network-map-model.js';
import { words } from '../render-words.js';
import type { ShownFinding } from './finding-groups-model.js';
import { findingsCatalogue } from './findings-catalogue.js';
import { findingsStyles } from './findings-styles.js';
import type { FindingsMessages } from './locales/findings-messages.js';
import { dayOf, findingSteps, readMap } from './reading-model.js';
import type { MapReading } from './reading-model.js';
import { renderDoors, renderHints, renderLoss } from './render-actor-reading.js';
import { renderFindings } from './render-findings.js';
import type { Teller } from './render-sentence.js';
import { sentencePieces } from './sentence-model.js';

/** Milliseconds of reasoning at a time; the page stays responsive in between. */
const slice = 12;

/** What is worth talking about in a network, and what can be asked about an actor of it. */
class FindingsPart implements MapPart {
  readonly #host: GuideHost;
  readonly #messages: MessagesController<FindingsMessages>;
  #from: readonly unknown[] = [];
  #reading: MapReading | undefined;
  /** The day that is shown. */
  #on = '';
  #findings: readonly ShownFinding[] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finders: Pick<Teller, 'actorOf' | 'tieOf'> & { readonly map?: NetworkMap } = {
    actorOf: new Map(),
    tieOf: new Map(),
  };
  /** Answers that visitors have asked for. */
  readonly #asked = new Set<string>();

  constructor(host: GuideHost) {
    this.#host = host;
    this.#messages = new MessagesController<FindingsMessages>(host, findingsCatalogue);
    adoptStyles(host.renderRoot, findingsStyles);
  }

  /** Reasons anew where the document has changed; what was found before stays until then. */
  readonly readDocument = (document: GeflechtDocument, { at }: Look): GeflechtDocument => {
    const { network } = this.#host;
    if (document !== this.#from[0] || network !== this.#from[1]) {
      this.#from = [document, network];
      // Swedish writes days as our documents do.
      this.#on = dayOf(document, at) ?? new Date().toLocaleDateString('sv');
      this.#reading = undefined;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#advance(findingSteps(this.#read(document)));
      });
    }
    return document;
  };

  readonly renderBeside = (screen: LiveScreen): unknown => {
    const teller = this.#teller(screen);
    const findings = this.#findings;
    const { hideFindings, renderRoot } = this.#host;
    if (teller === undefined || findings === undefined || hideFindings === '') return nothing;
    const toPicture = (): void => renderRoot.querySelector('.stage')?.scrollIntoView({ block: 'nearest' });
    return renderFindings({ ...teller, findings, hidden: this.#hidden, toPicture });
  };

  readonly renderActor = (actor: MapActor, screen: LiveScreen): unknown => {
    const teller = this.#teller(screen);
    if (teller?.reading.network.actorOf.has(actor.id) !== true) return nothing;
    const { whatIf, whom } = teller.messages;
    const name = sentencePieces<unknown>(whatIf, () => words(actor.name));
    return [
      this.#renderAnswer(`what-if ${actor.id}`, name, () => renderLoss(actor, teller)),
      this.#renderAnswer(`link-hints ${actor.id}`, whom, () => renderHints(actor, teller)),
    ];
  };

  readonly renderWay = (screen: LiveScreen): unknown => {
    const teller = this.#hidden.has('introductions') ? undefined : this.#teller(screen);
    return teller && screen.way && renderDoors(screen.way, teller);
  };

  get #hidden(): ReadonlySet<string> {
    return new Set(this.#host.hideFindings?.split(/\s+/));
  }

  /** A question with an answer that is found once it is asked. */
  #renderAnswer(key: string, question: unknown, answer: () => unknown): unknown {
    const [code = ''] = key.split(' ', 1);
    if (this.#host.hideFindings === '' || this.#hidden.has(code)) return nothing;
    const isOpen = this.#asked.has(key);
    const toggle = ({ target }: Event): void => {
      const { open } = target as HTMLDetailsElement;
      if (open === this.#asked.has(key)) return;
      if (open) this.#asked.add(key);
      else this.#asked.delete(key);
      this.#host.requestUpdate();
    };
    return html`<details class="asked" .open=${isOpen} @toggle=${toggle}>
      <summary>${question}</summary>
      ${isOpen ? answer() : nothing}
    </details>`;
  }

  /** Undefined until there are words and a document. */
  #teller(screen: LiveScreen): Teller | undefined {
    const { messages, language } = this.#messages;
    const [document] = this.#from as readonly [GeflechtDocument?];
    if (messages === undefined || document === undefined) return undefined;
    const { map } = screen;
    if (this.#finders.map !== map) {
      const actorOf = new Map(map.actors.map((actor) => [actor.id, actor]));
      const tieOf = new Map(map.ties.map((tie) => [tie.record.id as string, tie]));
      this.#finders = { map, actorOf, tieOf };
    }
    return { screen, reading: this.#read(document), messages, language, ...this.#finders };
  }

  #read(document: GeflechtDocument): MapReading {
    this.#reading ??= readMap(document, this.#host.network, this.#on);
    return this.#reading;
  }

  #advance(work: ReturnType<typeof findingSteps>): void {
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done === true) {
        this.#findings = step.value;
        this.#host.requestUpdate();
        return;
      }
    } while (performance.now() < until);
    this.#timer = setTimeout(() => this.#advance(work));
  }
}

/** Creates the panel of findings, and the answers about actors. */
export function createPart(host: GuideHost): MapPart {
  return new FindingsPart(host);
}
