import type { FundingNotice, Session, Track } from '@geflecht/core/event';
import { html, nothing, render } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { groundOf } from '../../internal/ground.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { lateBaseStyles } from '../../styles/late-base-styles.js';
import { agendaActs } from './agenda-acts.js';
import { GeflechtAgendaNavigateEvent } from './agenda-navigate-event.js';
import type { AgendaTarget } from './agenda-navigate-event.js';
import { hasDetails } from './agenda-model.js';
import type { Agenda, AgendaView } from './agenda-model.js';
import type { AgendaScope, LateDrawing } from './agenda-scope.js';
import { AgendaLive } from './agenda-live.js';
import type { LiveHost } from './agenda-live.js';
import { AgendaTools } from './agenda-tools.js';
import { sessionsWithMore } from './details-sessions.js';
import { detailsStyles } from './details-styles.js';
import { focusOn } from './focus-on.js';
import { lateStyles } from './late-styles.js';
import { homesOf } from './loadable.js';
import type { AgendaMessages } from './locales/agenda-messages.js';
import { momentOf, renderNow } from './now-line.js';
import { remembered } from './remembered.js';
import { renderOpener } from './render-entry.js';
import { renderNotice } from './render-notice.js';
import { SessionDetails } from './session-details.js';
import { act, choices } from './tools-pieces.js';
import { toolsStyles } from './tools-styles.js';

/** What the agenda tells about itself once its first picture is painted. */
export interface LateAgendaHost extends LiveHost {
  /** Whether the picture no longer fits the element's width. */
  readonly isOutgrown: boolean;
  /** Where details open. */
  readonly details: string | undefined;
  /** Address of the data, where they are a file. */
  readonly src: string | undefined;
  /** Whether an editor is to be told of the data. */
  readonly debug: boolean;
}

const hexColour = /^#[\da-f]{3,8}$/i;
/** Milliseconds between two looks at the clock. */
const tick = 30_000;

/** Rules that give each track its colour as `--_track`; whatever is no hex colour is left out. */
export function trackRules(tracks: readonly Track[]): string {
  const coloured = tracks.filter(({ colour = '' }) => hexColour.test(colour));
  return coloured.map(({ id, colour }) => `[data-track="${CSS.escape(id)}"]{--_track:${colour}}`).join('');
}

/** What a button is called, with its session for those who cannot see where it stands. */
function named(label: string, { title }: Session, { texts }: AgendaScope): TemplateResult {
  return html`${label}<span class="visually-hidden">: ${plainText(title, texts)}</span>`;
}

/**
 * What the first picture does without, in one file, since one packs better than several: it follows the width and the
 * clock, opens details, leads through the programme, and brings search, filters, calendars, changes, the documentation
 * and the looks of print and of headers that stay in view.
 */
export class LateAgenda implements ReactiveController, LateDrawing {
  readonly #host: LateAgendaHost;
  readonly #own = new CSSStyleSheet();
  readonly #observer = new ResizeObserver(() => {
    // A picture drawn within the observer's own turn would change the size it is just telling.
    if (this.#host.isOutgrown) requestAnimationFrame(() => this.#host.requestUpdate());
  });
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #clock: ReturnType<typeof setInterval> | undefined;
  #messages: AgendaMessages | undefined;
  #eventId: string | undefined;
  #tools: AgendaTools | undefined;
  #acts: ReturnType<typeof agendaActs> = {};
  readonly #details: SessionDetails;
  readonly #withMore = remembered(sessionsWithMore);
  #live: AgendaLive | undefined;
  #drawDebug: ((scope: AgendaScope) => unknown) | undefined;
  #slots: ReadonlySet<string> = new Set();

  constructor(host: LateAgendaHost) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, lateBaseStyles, lateStyles, toolsStyles, detailsStyles);
    root.adoptedStyleSheets.push(this.#own);
    this.#details = new SessionDetails(host, (session) => this.#drawActs(session, true));
    host.addController(this);
  }

  get wishedView(): AgendaView | undefined {
    return this.#host.view === 'auto' ? this.#tools?.state.choices.view : undefined;
  }

  get wishedZone(): string | undefined {
    return this.#tools?.state.choices.zone;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#scheme.addEventListener('change', this.hostUpdated);
    addEventListener('hashchange', this.#followAddress);
    this.#clock = setInterval(this.#drawNow, tick);
    this.hostUpdate();
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scheme.removeEventListener('change', this.hostUpdated);
    removeEventListener('hashchange', this.#followAddress);
    clearInterval(this.#clock);
    this.#stopWatching();
  }

  hostUpdate(): void {
    this.#live?.beforeUpdate();
    this.#slots = new Set([...this.#host.children].map(({ slot }) => slot));
  }

  /** Fits what depends on the data and on the page around. */
  readonly hostUpdated = (): void => {
    const { drawnScope: scope } = this.#host;
    const ground = `:host{--_ground:var(--geflecht-background,${groundOf(this.#host).colour})}`;
    this.#own.replaceSync(ground + trackRules(scope?.agenda.programme.tracks ?? []));
    if (scope) void this.#speak(scope);
    this.#tools?.draw();
    this.#drawNow();
    this.#live?.afterUpdate();
    if (this.#host.poll && this.#tools && this.#host.isConnected)
      this.#live ??= new AgendaLive(this.#host, this.#tools);
    else this.#stopWatching();
    if (this.#host.debug && !this.#drawDebug) void this.#loadDebug();
  };

  drawNotice(notice: FundingNotice, scope: AgendaScope): unknown {
    return renderNotice(notice, scope, homesOf(this.#host));
  }

  isOpen(session: Session): boolean {
    return this.#details.isOpen(session);
  }

  draw(session: Session, scope: AgendaScope): unknown {
    return this.#details.draw(session, scope);
  }

  drawExtras(session: Session, scope: AgendaScope): unknown {
    const { agenda } = scope;
    const { id } = session;
    const slot = `session-${id}`;
    const slotted = this.#slots.has(slot) ? html`<slot name=${slot}></slot>` : nothing;
    const isOpen = this.isOpen(session);
    if (!this.#tools) return slotted;
    const { state } = this.#tools;
    const isShort = !hasDetails(session, agenda) && this.#withMore(agenda).has(id);
    const opener = () => html`<p>${renderOpener(named(state.words.more, session, scope), isOpen, scope)}</p>`;
    const own = isShort ? [opener(), slotted] : slotted;
    return isOpen || state.isChoosing ? [own, this.#drawActs(session, isOpen)] : own;
  }

  /** What a visitor can do with a session: more where it is open. */
  #drawActs(session: Session, isOpen: boolean): unknown {
    const { id } = session;
    const { drawnScope } = this.#host;
    if (!this.#tools || !drawnScope) return nothing;
    const { mine, state } = this.#tools;
    const { words } = state;
    const isMine = mine.ids.has(id);
    const label = named(isMine ? words.marked : words.mark, session, drawnScope);
    const more = isOpen
      ? [act('calendar', words.toCalendar, id), this.#host.hash ? act('link', words.copyLink, id) : '']
      : '';
    return html`<p class="acts" part="acts">${choices('mark', [{ value: id, label, isPressed: isMine }])} ${more}</p>`;
  }

  /** Does what a button of the agenda stands for. */
  press(button: HTMLElement): void {
    const { act: name, day, go, open, panel, value = '' } = button.dataset;
    if (go) void this.#goTo(go);
    if (day) this.lead({ day });
    if (open !== undefined) this.#details.toggle(button.closest<HTMLElement>('.entry')?.dataset['session'] ?? '');
    if (panel === 'filter' || panel === 'more') this.#tools?.open(panel);
    if (name) this.#acts[name]?.(value);
  }

  /** Leads to a day or session, unless the page prevents it; what is filtered out is shown again. */
  lead(target: AgendaTarget): void {
    const { renderRoot } = this.#host;
    const { day, sessionId } = target;
    if (!this.#host.dispatchEvent(new GeflechtAgendaNavigateEvent(target))) return;
    const place = renderRoot.querySelector<HTMLElement>(
      !sessionId ? `[id="day-${day}"]` : `.entry[data-session="${CSS.escape(sessionId)}"]`,
    );
    if (!place) return;
    if (place.closest('[hidden]')) this.#tools?.clear();
    focusOn(place);
    place.scrollIntoView({ block: sessionId === undefined ? 'start' : 'center' });
  }

  /** Opens a session and leads to it. */
  async #goTo(sessionId: string): Promise<void> {
    if (!this.#details.isOpen({ id: sessionId })) this.#details.toggle(sessionId);
    await this.#host.updateComplete;
    this.lead({ sessionId });
  }

  async #loadDebug(): Promise<void> {
    this.#drawDebug = (await import('./agenda-debug.js')).renderDebug;
    this.#drawNow();
  }

  #stopWatching(): void {
    this.#live?.stop();
    this.#live = undefined;
  }

  async #speak({ agenda, messages }: AgendaScope): Promise<void> {
    const { id } = agenda.programme.event;
    // Another event has choices of its own.
    if (id !== this.#eventId) this.#tools = undefined;
    else if (messages === this.#messages) return;
    this.#eventId = id;
    this.#messages = messages;
    // Without words there are no tools, but still a programme.
    const loaded = await messages.details().catch(() => this.#host.requestUpdate());
    if (!loaded || messages !== this.#messages) return;
    const { tools: words } = loaded;
    if (!this.#tools) {
      this.#tools = new AgendaTools(this.#host, words, id);
      this.#acts = agendaActs(this.#host, this.#tools, (target) => this.lead(target));
      this.#followAddress();
    } else this.#tools.tell({ words });
    this.#enrich(agenda);
  }

  /** Draws the programme anew where this part adds to its entries or its end: thousands of sessions take their time. */
  #enrich(agenda: Agenda): void {
    const isRicher =
      agenda.programme.fundingNotices.length > 0 ||
      [...this.#slots].some((slot) => slot.startsWith('session-')) ||
      this.#withMore(agenda).size > 0;
    if (isRicher) this.#host.requestUpdate();
    else this.hostUpdated();
  }

  /** Follows what the page's address asks for. */
  readonly #followAddress = (): void => {
    const address = this.#tools?.readAddress();
    if (!address) return;
    this.#host.requestUpdate();
    const sessionId = address.get('session');
    if (sessionId) void this.#host.updateComplete.then(() => this.#goTo(sessionId));
  };

  readonly #drawNow = (): void => {
    const { debug, drawnScope: scope, renderRoot } = this.#host;
    const place = renderRoot.querySelector<HTMLElement>('.after');
    if (!scope || !place) return;
    const foot = this.#tools && this.#foot(scope, this.#tools);
    render([debug ? this.#drawDebug?.(scope) : nothing, this.#details.drawAfter(scope), foot], place);
  };

  /** What stays in view: what runs and comes next, and a question for the zone of an online event. */
  #foot(scope: AgendaScope, tools: AgendaTools): unknown {
    const { arrangement, programme } = scope.agenda;
    const { words } = tools.state;
    const moment = momentOf(arrangement, Date.now());
    const running = new Set<string | undefined>(moment.now.map(({ session }) => session.id));
    for (const entry of this.#host.renderRoot.querySelectorAll<HTMLElement>('.entry')) {
      entry.classList.toggle('running', running.has(entry.dataset['session']));
    }
    const zones = programme.event.mode === 'online' && this.wishedZone === undefined ? tools.zones(scope) : [];
    const question = html`<p part="zone-question">${words.zoneQuestion} ${choices('zone', zones)}</p>`;
    const lines = [renderNow(moment, scope, words), zones.length > 0 ? question : nothing];
    return lines.some((line) => line !== nothing) ? html`<div class="now">${lines}</div>` : nothing;
  }
}
