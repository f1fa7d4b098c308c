import type { Session } from '@geflecht/core/event';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { GeflechtErrorEvent } from '../../internal/geflecht-error-event.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { GeflechtAgendaToggleEvent } from './agenda-events.js';
import type { AgendaScope } from './agenda-scope.js';
import type { DetailsDialog } from './details-dialog.js';
import type { DetailsScope, Remains } from './details-scope.js';
import { hasRemains } from './details-sessions.js';
import { detailsStyles } from './details-styles.js';
import type { AgendaMessages } from './locales/agenda-messages.js';
import type { DetailsMessages } from './locales/details-messages.js';
import { renderDetails } from './render-details.js';

/** What details read from their element. */
export interface DetailsHost extends LitElement {
  /** Where details open: in place, or in a `dialog`. */
  readonly details?: string | undefined;
  /** Addresses of the data. */
  readonly src?: string | undefined;
  readonly backend?: string | undefined;
}

/** Opens, closes and draws the details of a host's sessions, and what belongs to the event as a whole. */
export class SessionDetails {
  readonly #host: DetailsHost;
  #open: ReadonlySet<string> = new Set();
  #messages: AgendaMessages | undefined;
  #words: DetailsMessages | undefined;
  #hasFailed = false;
  #loading: Promise<void> | undefined;
  #dialog: DetailsDialog | undefined;
  #remains: Remains | undefined;
  #isAsked = false;

  constructor(host: DetailsHost) {
    this.#host = host;
    adoptStyles(host.renderRoot, detailsStyles);
  }

  /** Opens or closes a session, unless the page prevents it. */
  toggle(sessionId: string): void {
    const isInDialog = this.#host.details === 'dialog';
    const isOpen = isInDialog || !this.#open.has(sessionId);
    if (!this.#mayToggle(sessionId, isOpen)) return;
    if (this.#hasFailed) this.#messages = undefined;
    if (isInDialog) {
      void this.#show(sessionId);
      return;
    }
    const others = [...this.#open].filter((id) => id !== sessionId);
    this.#open = new Set(isOpen ? [...others, sessionId] : others);
    this.#host.requestUpdate();
  }

  isOpen({ id }: Session): boolean {
    return this.#open.has(id);
  }

  /** Details of a session, or a sentence while their words are not there. */
  draw(session: Session, scope: AgendaScope): TemplateResult {
    return html`<div class="details" part="details">${this.#content(session, scope)}</div>`;
  }

  /** What stands below the programme: the dialog, and what belongs to the event as a whole. */
  drawAfter(scope: AgendaScope): unknown {
    const own = hasRemains(scope.agenda) ? this.#withWords(scope) : undefined;
    const draw = (session: Session, level: number) => this.#content(session, { ...scope, level });
    return [this.#dialog?.draw(scope, this.#words, draw), own?.remains?.drawEvent(own)];
  }

  #content(session: Session, scope: AgendaScope): unknown {
    const own = this.#withWords(scope);
    if (own !== undefined) return renderDetails(session, own);
    const { failed, loading } = scope.messages;
    return this.#hasFailed ? html`<p role="alert">${failed.other}</p>` : html`<p role="status">${loading}</p>`;
  }

  #withWords(scope: AgendaScope): DetailsScope | undefined {
    const { agenda, messages } = scope;
    if (messages !== this.#messages) this.#loading = this.#loadWords(messages);
    if (!this.#isAsked && hasRemains(agenda)) void this.#loadRemains();
    const { backend = '', src = '' } = this.#host;
    const homes = [document.baseURI, src, backend];
    return (
      this.#words && {
        ...scope,
        words: this.#words,
        homes,
        remains: this.#remains,
        goTo: (session) => void this.#goTo(session),
      }
    );
  }

  #mayToggle(sessionId: string, isOpen: boolean): boolean {
    return this.#host.dispatchEvent(new GeflechtAgendaToggleEvent(sessionId, isOpen));
  }

  async #goTo({ id }: Session): Promise<void> {
    if (!this.#open.has(id)) this.toggle(id);
    await this.#host.updateComplete;
    const entry = this.#host.renderRoot.querySelector(`.entry[data-session="${CSS.escape(id)}"]`);
    if (this.#host.details !== 'dialog') entry?.querySelector('button')?.focus();
  }

  async #show(sessionId: string): Promise<void> {
    const part = await import('./details-dialog.js').catch(this.#fail);
    if (part === undefined) return;
    this.#dialog ??= new part.DetailsDialog(this.#host, (id, isOpen) => this.#mayToggle(id, isOpen));
    await this.#dialog.show(sessionId, () => this.#loading);
  }

  async #loadRemains(): Promise<void> {
    this.#isAsked = true;
    const part = await import('./documentation-part.js').catch(this.#fail);
    this.#remains = part && new part.DocumentationPart(this.#host);
    this.#host.requestUpdate();
  }

  async #loadWords(messages: AgendaMessages): Promise<void> {
    this.#messages = messages;
    const words = await messages.details().catch(this.#fail);
    this.#hasFailed = words === undefined;
    this.#words = words?.messages;
    this.#host.requestUpdate();
  }

  readonly #fail = (cause: unknown): undefined => {
    this.#host.dispatchEvent(new GeflechtErrorEvent('details', cause));
  };
}
