import type { GeflechtDocument, Issue } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { DocumentController } from '../controllers/document-controller.js';
import type { DocumentState, Resource } from '../controllers/document-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import type { MessageCatalogue } from '../controllers/messages-controller.js';
import type { ElementMessages } from '../locales/base-messages.js';
import { baseStyles } from '../styles/base-styles.js';
import { afterPaint } from './after-paint.js';
import { afterFirstPictures, pictureBegins, pictureEnds } from './first-pictures.js';
import { GeflechtErrorEvent } from './geflecht-error-event.js';
import { GeflechtReadyEvent } from './geflecht-ready-event.js';
import { property } from './property.js';

/**
 * What all elements share: sources of data, language, the fallback among their children, and the
 * states loading, empty, failed and ready. Subclasses say what to draw when a document is there.
 */
export abstract class GeflechtElement<Messages extends ElementMessages> extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** The element's own words by language; each element states its own. */
  static readonly catalogue: MessageCatalogue<ElementMessages> = {};

  readonly #messages = new MessagesController<Messages>(
    this,
    (this.constructor as typeof GeflechtElement).catalogue as MessageCatalogue<Messages>,
  );
  readonly #document = new DocumentController(this);
  #announced: DocumentState['phase'] | undefined;

  /** URL of a JSON document. */
  @property() src: string | undefined;
  /** Base URL of a backend that speaks the contract. */
  @property() backend: string | undefined;
  /** Language of the element's own words; default: the nearest `lang`, else German. */
  @property() locale: string | undefined;
  /** Level of the element's topmost headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A document as parsed JSON, in place of any source. */
  @property({ attribute: false }) data: unknown;
  /** Tells editors what visitors need not know, such as why data could not be shown. */
  @property({ type: Boolean }) debug = false;
  /** A client of one's own, in place of `backend`. */
  @property({ attribute: false }) client: Client | undefined;

  /** Which record of the document is shown. */
  abstract get resource(): Resource;

  /** Draws a document that is not empty. */
  protected abstract renderContent(document: GeflechtDocument, messages: Messages): unknown;

  /** Tells whether a document holds nothing to show. */
  protected abstract isEmpty(document: GeflechtDocument): boolean;

  /** The level of the topmost headings; an attribute that is taken away, or is no number, leaves the usual one. */
  protected get level(): number {
    return this.headingLevel || 2;
  }

  /** The language of the element's own words, which may be less than what was asked for. */
  protected get messagesLanguage(): string {
    return this.#messages.language;
  }

  /** The language asked for, a BCP-47 tag: for author texts, times and numbers. */
  protected get shownLocale(): string {
    return this.#messages.locale;
  }

  /** Whether the first picture is complete; an element that still waits for more says no. */
  protected get isSettled(): boolean {
    return true;
  }

  /** Called once all elements of the page have painted: the time to load what the first picture did not need. */
  protected contentReady(): void {
    // Most elements need nothing more.
  }

  /** Loads anew from the same source. */
  reload(): void {
    this.#document.reload();
  }

  /**
   * Reads the same source anew and shows what it brings; where it does not answer, what is there stays.
   * @returns whether the source answered
   */
  refresh(): Promise<boolean> {
    return this.#document.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#announced === undefined) pictureBegins(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pictureEnds(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.#document;
    if (this.#messages.messages === undefined || this.#announced === state.phase) return;
    if (state.phase === 'ready' && !this.isEmpty(state.document) && !this.isSettled) return;
    this.#announced = state.phase;
    if (state.phase === 'failed') {
      pictureEnds(this);
      this.dispatchEvent(new GeflechtErrorEvent(state.code, state.cause));
    }
    if (state.phase === 'ready') void this.#announce(state.warnings);
  }

  async #announce(warnings: readonly Issue[]): Promise<void> {
    await afterPaint();
    this.dispatchEvent(new GeflechtReadyEvent(warnings));
    pictureEnds(this);
    await afterFirstPictures();
    this.contentReady();
  }

  protected override render(): unknown {
    const { messages } = this.#messages;
    const { state } = this.#document;
    if (messages === undefined || state.phase === 'loading') return this.#renderLoading(messages);
    if (state.phase === 'failed') return this.#renderFailed(messages, state);
    if (this.isEmpty(state.document)) return this.#renderEmpty(messages);
    return html`<div class="content" lang=${this.#messages.language}>
      ${this.renderContent(state.document, messages)}
    </div>`;
  }

  #renderFallback(): TemplateResult {
    return html`<slot @slotchange=${this.#document.childrenChanged}></slot>`;
  }

  #renderLoading(messages: Messages | undefined): TemplateResult {
    return html`<p class="visually-hidden" role="status">${messages?.loading}</p>
      ${this.#renderFallback()}`;
  }

  #renderEmpty({ empty }: Messages): TemplateResult {
    return html`<p class="status" part="empty"><slot name="empty">${empty}</slot></p>`;
  }

  #renderFailed({ failed, retry }: Messages, { code, cause }: DocumentState & { phase: 'failed' }): TemplateResult {
    const again =
      code === 'source-missing' ? nothing : html`<button type="button" @click=${() => this.reload()}>${retry}</button>`;
    return html`${this.#renderFallback()}
      <div class="status" role="alert" part="error">
        <p><slot name="error">${failed[code] ?? failed.other}</slot></p>
        ${this.debug ? html`<pre part="debug">${code}: ${cause}</pre>` : nothing} ${again}
      </div>`;
  }
}
