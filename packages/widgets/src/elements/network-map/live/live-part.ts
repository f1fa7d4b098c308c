import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { EditingClient } from '@geflecht/sdk/editing';
import { html, nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { NewsWatch } from '../../../internal/news-watch.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import { differencesBetween } from '../time/changes-model.js';
import type { NetworkDifference } from '../time/changes-model.js';
import { changeText, renderChange } from '../time/render-changes.js';
import { timeCatalogue } from '../time/time-catalogue.js';
import type { TimeMessages } from '../time/locales/time-messages.js';
import { focusOf, returnFocus } from './kept-focus.js';
import type { KeptFocus } from './kept-focus.js';

/** Most sentences that are listed, and that are spoken at once. */
const mostListed = 100;
const mostSpoken = 5;

/** Asks a client that tells versions of networks, such as one that edits, for another one. */
class NetworkWatch extends NewsWatch<GuideHost> {
  protected override readonly look: () => ((isAnswered: boolean) => void) | undefined;

  constructor(host: GuideHost, look: NetworkWatch['look']) {
    super(host);
    this.look = look;
  }

  protected override async versionOf(client: Client): Promise<string | undefined> {
    const { readNetworkVersion: read } = client as Partial<EditingClient>;
    const isTold = read && (await client.can('networks.version'));
    return isTold ? (await read(this.host.network)).version : undefined;
  }
}

/** Follows what others change in the network, and tells it in words. */
class LivePart implements MapPart, ReactiveController {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<TimeMessages>;
  #watch: NetworkWatch | undefined;
  #source: GeflechtDocument | undefined;
  /** What a look has brought while somebody was typing. */
  #held: GeflechtDocument | undefined;
  #isHolding = false;
  #incoming: GeflechtDocument | undefined;
  #shown: GeflechtDocument | undefined;
  /** What was shown before the news that are to be told. */
  #before: GeflechtDocument | undefined;
  #screen: LiveScreen | undefined;
  #isLooking = false;
  /** Whether the source is another one because others have changed it. */
  #isNews = false;
  #focus: KeptFocus | undefined;
  /** Whether the actor that had the focus is gone: the news say so. */
  #isLost = false;
  #news: readonly NetworkDifference[] = [];
  #since = Date.now();
  #isAnswered = true;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<TimeMessages>(host, timeCatalogue);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdated(): void {
    const { poll, isConnected } = this.#host;
    if (Number(poll) > 0 && isConnected) this.#watch ??= new NetworkWatch(this.#host, () => this.#look());
    else this.#stop();
    this.#leadFocus();
    const [before, after] = [this.#before, this.#shown];
    this.#before = undefined;
    if (before && after) queueMicrotask(() => this.#tell(before, after));
    if (this.#isHolding && !this.#actions.isTyping()) queueMicrotask(() => this.#host.requestUpdate());
    this.#isHolding = false;
  }

  #leadFocus(): void {
    const { renderRoot } = this.#host;
    const [focus, actors] = [this.#focus, this.#screen?.map.actors ?? []];
    const news = this.#isLost ? renderRoot.querySelector<HTMLElement>('#news') : null;
    this.#focus = undefined;
    // The focus sets off another update, which must not begin within this one.
    if (focus) queueMicrotask(() => (this.#isLost = !returnFocus(renderRoot as ShadowRoot, focus, actors)));
    if (news === null) return;
    this.#isLost = false;
    queueMicrotask(() => news.focus());
  }

  /** What is new waits for whoever types: what they save is judged by what they have seen. */
  readonly readSource = (document: GeflechtDocument): GeflechtDocument => {
    const source = this.#source;
    if (source === undefined || document === source) return (this.#source = document);
    const isNews = this.#isLooking || document === this.#held;
    this.#isHolding = isNews && this.#actions.isTyping();
    this.#isNews = isNews && !this.#isHolding;
    this.#held = this.#isHolding ? document : undefined;
    return this.#isHolding ? source : (this.#source = document);
  };

  /** A source that was read anew without another word in it is the same as before. */
  readonly readDocument = (document: GeflechtDocument): GeflechtDocument => {
    if (document === this.#incoming) return this.#shown ?? document;
    this.#incoming = document;
    const shown = this.#isNews ? this.#shown : undefined;
    this.#isNews = false;
    if (shown && JSON.stringify(document) === JSON.stringify(shown)) return shown;
    this.#before = shown;
    this.#shown = document;
    if (shown && this.#screen) this.#focus = focusOf(this.#host.renderRoot as ShadowRoot, this.#screen.map.actors);
    return document;
  };

  readonly renderBefore = (screen: LiveScreen): unknown => {
    this.#screen = screen;
    const { messages } = this.#messages;
    const news = this.#news;
    if (messages === undefined || (news.length === 0 && this.#isAnswered)) return undefined;
    const open = (_: NetworkDifference, actorId: string): (() => void) | undefined => {
      const actor = screen.map.actors.find(({ id }) => id === actorId);
      return actor && (() => this.#actions.open(actor));
    };
    return html`<div part="news">
      ${this.#isAnswered ? undefined : html`<p>${this.#asOf(screen, messages)}</p>`}
      ${
        news.length > 0
          ? html`<details open>
              <summary id="news">${messages.news(news.length)}</summary>
              <ul role="list">
                ${news.slice(0, mostListed).map((each) => renderChange(each, { screen, messages, open }))}
              </ul>
            </details>`
          : nothing
      }
    </div>`;
  };

  /** Nothing is read anew while somebody types; what they save is judged by its revision. */
  #look(): ((isAnswered: boolean) => void) | undefined {
    if (this.#actions.isTyping()) return undefined;
    this.#isLooking = true;
    return (isAnswered) => {
      this.#isLooking = false;
      if (isAnswered) this.#since = Date.now();
      if (isAnswered === this.#isAnswered) return;
      this.#isAnswered = isAnswered;
      this.#host.requestUpdate();
      const { messages } = this.#messages;
      if (!isAnswered && messages && this.#screen) this.#actions.announce(this.#asOf(this.#screen, messages));
    };
  }

  /** Whoever comes back reads anew. */
  #stop(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#isLooking = false;
    this.#isAnswered = true;
  }

  #asOf({ map: { locale } }: LiveScreen, { asOf }: TimeMessages): string {
    return asOf(new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(this.#since));
  }

  #tell(before: GeflechtDocument, after: GeflechtDocument): void {
    const more = differencesBetween(before, after, this.#host.network);
    if (more.length === 0) return;
    this.#news = [...more, ...this.#news];
    this.#host.requestUpdate();
    const { messages } = this.#messages;
    if (messages === undefined || this.#screen === undefined) return;
    const view = { screen: this.#screen, messages };
    const said = more.slice(0, mostSpoken).map((each) => changeText(each, view));
    const rest = more.length - said.length;
    this.#actions.announce([...said, rest > 0 ? this.#screen.messages.more(rest) : ''].join(' ').trim());
  }
}

/** Creates what follows a network. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new LivePart(host, actions);
}
