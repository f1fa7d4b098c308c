import { documentationOf } from '@geflecht/core/event';
import type { Session } from '@geflecht/core/event';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { GeflechtErrorEvent } from '../../internal/geflecht-error-event.js';
import { mayToggle } from './agenda-events.js';
import type { Agenda } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { DetailsDialog } from './details-dialog.js';
import type { DetailsScope } from './details-scope.js';
import { hasRemains } from './details-sessions.js';
import { ForeignMedia } from './foreign-media.js';
import { homesOf } from './loadable.js';
import type { DataAddresses } from './loadable.js';
import type { AgendaMessages } from './locales/agenda-messages.js';
import type { DetailsMessages } from './locales/details-messages.js';
import { remembered } from './remembered.js';
import { renderDetails } from './render-details.js';
import { renderDocumentation } from './render-documentation.js';

/** What details read from their element. */
export interface DetailsHost extends LitElement, DataAddresses {
  /** Where details open: in place, or in a `dialog`. */
  readonly details?: string | undefined;
  readonly client?: unknown;
}

/** Draws what a visitor can do with an open session. */
export type DrawActs = (session: Session, scope: AgendaScope) => unknown;

/** Opens, closes and draws the details of a host's sessions, and what belongs to the event as a whole. */
export class SessionDetails {
  readonly #host: DetailsHost;
  readonly #drawActs: DrawActs;
  readonly #foreign: ForeignMedia;
  readonly #dialog: DetailsDialog;
  readonly #documented = remembered(({ document, programme }: Agenda) => documentationOf(document, programme.event));
  #open: ReadonlySet<string> = new Set();
  #messages: AgendaMessages | undefined;
  #words: DetailsMessages | undefined;
  #sectors: ReadonlyMap<string, string> | undefined;
  #hasFailed = false;
  #loading: Promise<void> | undefined;

  constructor(host: DetailsHost, drawActs: DrawActs) {
    this.#host = host;
    this.#drawActs = drawActs;
    this.#foreign = new ForeignMedia(host);
    this.#dialog = new DetailsDialog(host);
  }

  /** Opens or closes a session, unless the page prevents it. */
  toggle(sessionId: string): void {
    const isInDialog = this.#host.details === 'dialog';
    const isOpen = isInDialog || !this.#open.has(sessionId);
    if (!mayToggle(this.#host, sessionId, isOpen)) return;
    if (this.#hasFailed) this.#messages = undefined;
    if (isInDialog) return void this.#dialog.show(sessionId, () => this.#loading);
    const others = [...this.#open].filter((id) => id !== sessionId);
    this.#open = new Set(isOpen ? [...others, sessionId] : others);
    this.#host.requestUpdate();
  }

  isOpen({ id }: { readonly id: string }): boolean {
    return this.#open.has(id);
  }

  /** Details of a session, or a sentence while their words are not there. */
  draw(session: Session, scope: AgendaScope): TemplateResult {
    return html`<div class="details" part="details">${this.#content(session, scope)}</div>`;
  }

  /** What stands below the programme: the dialog, and what belongs to the event as a whole. */
  drawAfter(scope: AgendaScope): unknown {
    const own = hasRemains(scope.agenda) ? this.#withWords(scope) : undefined;
    const draw = (session: Session, level: number) => [
      this.#content(session, { ...scope, level }),
      this.#drawActs(session, scope),
    ];
    return [this.#dialog.draw(scope, this.#words, draw), own && renderDocumentation(own)];
  }

  #content(session: Session, scope: AgendaScope): unknown {
    const own = this.#withWords(scope);
    if (own) return renderDetails(session, own);
    const { failed, loading } = scope.messages;
    return this.#hasFailed ? html`<p role="alert">${failed.other}</p>` : html`<p role="status">${loading}</p>`;
  }

  #withWords(scope: AgendaScope): DetailsScope | undefined {
    if (scope.messages !== this.#messages) this.#loading = this.#loadWords(scope);
    const words = this.#words;
    if (!words) return undefined;
    const { backend, client } = this.#host;
    return {
      ...scope,
      words,
      homes: homesOf(this.#host),
      isDisclosed: [backend, client].some(Boolean),
      documented: this.#documented(scope.agenda),
      sectors: this.#sectors,
      foreign: this.#foreign,
    };
  }

  async #loadWords({ agenda, messages }: AgendaScope): Promise<void> {
    this.#messages = messages;
    let words: DetailsMessages | undefined;
    let sectors: ReadonlyMap<string, string> | undefined;
    let failure: GeflechtErrorEvent | undefined;
    try {
      const { attendance } = agenda.programme.event;
      ({ messages: words } = await messages.details());
      if (attendance?.bySector) ({ sectorLabels: sectors } = await words.sectors());
    } catch (cause) {
      words = undefined;
      failure = new GeflechtErrorEvent('details', cause);
    }
    // The page may speak another language by now.
    if (messages !== this.#messages) return;
    this.#words = words;
    this.#sectors = sectors;
    this.#hasFailed = !words;
    if (failure) this.#host.dispatchEvent(failure);
    this.#host.requestUpdate();
  }
}
