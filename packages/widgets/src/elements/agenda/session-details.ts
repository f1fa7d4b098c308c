import type { Session } from '@geflecht/core/event';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { GeflechtErrorEvent } from '../../internal/geflecht-error-event.js';
import { GeflechtAgendaToggleEvent } from './agenda-events.js';
import type { AgendaScope } from './agenda-scope.js';
import { detailsStyles } from './details-styles.js';
import type { AgendaMessages } from './locales/agenda-messages.js';
import type { DetailsMessages } from './locales/details-messages.js';
import { renderDetails } from './render-details.js';

/** Opens, closes and draws the details of a host's sessions; loaded with the first that is opened. */
export class SessionDetails {
  readonly #host: LitElement;
  #open: ReadonlySet<string> = new Set();
  #messages: AgendaMessages | undefined;
  #words: DetailsMessages | undefined;
  #hasFailed = false;

  constructor(host: LitElement) {
    this.#host = host;
    const { renderRoot } = host;
    const { styleSheet } = detailsStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
  }

  /** Opens or closes a session, unless the page prevents it. */
  toggle(sessionId: string): void {
    const isOpen = !this.#open.has(sessionId);
    if (!this.#host.dispatchEvent(new GeflechtAgendaToggleEvent(sessionId, isOpen))) return;
    const others = [...this.#open].filter((id) => id !== sessionId);
    this.#open = new Set(isOpen ? [...others, sessionId] : others);
    if (this.#hasFailed) this.#messages = undefined;
    this.#host.requestUpdate();
  }

  isOpen({ id }: Session): boolean {
    return this.#open.has(id);
  }

  /** Details of a session, or a sentence while their words are not there. */
  draw(session: Session, scope: AgendaScope): TemplateResult {
    const { messages } = scope;
    if (messages !== this.#messages) void this.#loadWords(messages);
    return html`<div class="details" part="details">${this.#content(session, scope)}</div>`;
  }

  #content(session: Session, scope: AgendaScope): TemplateResult {
    const { loading, failed } = scope.messages;
    if (this.#words !== undefined) return renderDetails(session, { ...scope, words: this.#words });
    return this.#hasFailed ? html`<p role="alert">${failed.other}</p>` : html`<p role="status">${loading}</p>`;
  }

  async #loadWords(messages: AgendaMessages): Promise<void> {
    this.#messages = messages;
    this.#hasFailed = false;
    try {
      this.#words = (await messages.details()).messages;
    } catch (cause) {
      this.#hasFailed = true;
      this.#host.dispatchEvent(new GeflechtErrorEvent('details', cause));
    }
    this.#host.requestUpdate();
  }
}
