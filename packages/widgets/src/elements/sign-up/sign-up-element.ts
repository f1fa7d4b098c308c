import type { SignUpReceipt } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { formatDeadline } from '@geflecht/core/time';
import type { Client } from '@geflecht/sdk';
import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Resource } from '../../controllers/document-controller.js';
import type { MessageCatalogue } from '../../controllers/messages-controller.js';
import { plainText } from '../../internal/author-text.js';
import { GeflechtElement } from '../../internal/geflecht-element.js';
import { heading } from '../../internal/heading.js';
import type { FormView } from './form-view.js';
import { fieldNames } from './field-names.js';
import type { Finding } from './findings.js';
import type { SignUpMessages } from './locales/sign-up-messages.js';
import { fundingNotices, otherWays } from './render-other-ways.js';
import { partyFields } from './render-persons.js';
import { partyQuestions } from './render-questions.js';
import type { ReceiptView } from './render-receipt.js';
import { termsFields } from './render-terms.js';
import { SignUpAccess } from './sign-up-access.js';
import { GeflechtSignUpReceivedEvent, GeflechtSignUpSubmitEvent } from './sign-up-events.js';
import { signUpModel } from './sign-up-model.js';
import type { SignUpModel } from './sign-up-model.js';
import { signUpStyles } from './sign-up-styles.js';
import type { RefusedSignUp, Submission, SubmitResult } from './submission.js';

type ReceiptRenderer = (view: ReceiptView) => TemplateResult;
type Received = Extract<SubmitResult, { readonly kind: 'received' }>;
type Refused = Extract<SubmitResult, { readonly kind: 'refused' }>;

/** The part of the element that is loaded after the first picture. */
interface Sending {
  readonly submission: Submission;
}

/**
 * Signs people up for an event, in the page and without an account.
 *
 * @summary Sign-up for an event
 * @slot - Shown until the form is there, and when data cannot load.
 * @slot empty - Shown when the document holds no such event.
 * @slot error - Sentence shown when data cannot load.
 * @fires {GeflechtReadyEvent} geflecht-ready - The first picture is painted.
 * @fires {GeflechtErrorEvent} geflecht-error - The content could not be shown.
 * @fires {GeflechtSignUpSubmitEvent} geflecht-sign-up-submit - Before a sign-up is sent; cancelable.
 * @fires {GeflechtSignUpReceivedEvent} geflecht-sign-up-received - A sign-up is stored.
 * @csspart heading - Every heading.
 * @csspart summary - What has to be mended before the sign-up can be sent.
 * @csspart field-error - What is wrong with one field.
 * @csspart places - Places left of one thing to choose.
 * @csspart submit - The button that signs up.
 * @csspart receipt - What became of the sign-up.
 * @csspart other-ways - Mail and phone as equal ways.
 * @csspart funding-notice - Wording of those who pay.
 * @cssprop --geflecht-accent - Colour of links, focus and the main button.
 * @cssprop --geflecht-accent-text - Text on the accent colour.
 */
export class GeflechtSignUp extends GeflechtElement<SignUpMessages> {
  static override styles: CSSResultGroup = [GeflechtElement.styles, signUpStyles];
  static override readonly catalogue: MessageCatalogue<SignUpMessages> = {
    de: () => import('./locales/sign-up-de.js'),
    en: () => import('./locales/sign-up-en.js'),
  };

  readonly #access = new SignUpAccess(this);
  #sending: Promise<Sending> | undefined;
  #isBusy = false;
  #names: ReadonlyMap<string, string> = new Map();
  #renderReceipt: ReceiptRenderer | undefined;
  #nextKey = 1;

  @state() private persons: readonly number[] = [0];
  @state() private errors: ReadonlyMap<string, string> = new Map();
  @state() private findings: readonly Finding[] = [];
  @state() private refusal: RefusedSignUp | undefined;
  @state() private receipt: SignUpReceipt | undefined;
  @state() private isSending = false;
  @state() private announcement = '';

  /** Id of the event; without it the document's only one. */
  @property() event: string | undefined;

  protected override firstUpdated(): void {
    this.addEventListener('geflecht-ready', () => void this.#loadSubmission(), { once: true });
  }

  override get resource(): Resource {
    return { kind: 'event', id: this.event };
  }

  protected override get isSettled(): boolean {
    return this.#access.ability !== 'unknown';
  }

  protected override isEmpty(document: GeflechtDocument): boolean {
    return signUpModel(document, this.event, undefined) === undefined;
  }

  protected override renderContent(document: GeflechtDocument, messages: SignUpMessages): unknown {
    const model = signUpModel(document, this.event, this.#access.availability);
    if (model === undefined) return nothing;
    this.#access.ask(this.actingClient, model.event.id);
    const view = this.#view(model, messages);
    if (this.receipt !== undefined && this.#renderReceipt !== undefined) {
      return this.#renderReceipt({ ...view, receipt: this.receipt, names: this.#names });
    }
    return html`
      ${heading(this.headingLevel, messages.title(plainText(model.event.title, view.texts)), 'title')}
      ${this.#renderBody(view)} ${otherWays(model, messages, view.texts)} ${fundingNotices(model, view.texts)}
    `;
  }

  #view(model: SignUpModel, messages: SignUpMessages): FormView {
    const { persons, errors, headingLevel } = this;
    const texts = { locale: this.shownLocale, contentLocale: model.event.contentLocale };
    return { model, messages, texts, persons, errors, headingLevel };
  }

  #renderBody(view: FormView): unknown {
    const { model, messages } = view;
    const day = (deadline: string) => formatDeadline(deadline, { timeZone: model.timeZone, locale: view.texts.locale });
    if (model.entry === 'notYet' && model.opens !== undefined) return this.#sentence(messages.notYet(day(model.opens)));
    if (model.entry === 'elsewhere') return this.#renderElsewhere(view);
    if (model.entry === 'noSignUp' || model.entry === 'notReady') return this.#sentence(messages[model.entry]);
    if (model.entry !== 'open') return this.#sentence(messages.closed);
    if (this.#access.ability === 'unknown') return html`<p role="status">${messages.loading}</p>`;
    if (this.#access.ability === 'no') return nothing;
    return this.#renderForm(view);
  }

  #sentence(text: string): TemplateResult {
    return html`<p class="status" part="state">${text}</p>`;
  }

  #renderElsewhere({ model, messages }: FormView): unknown {
    const href = safeUrl(model.rules?.externalUrl, { relative: true });
    return href === undefined ? nothing : html`<p><a href=${href}>${messages.elsewhere}</a></p>`;
  }

  #renderForm(view: FormView): TemplateResult {
    const { messages, model } = view;
    const actions = {
      add: () => this.#addPerson(messages),
      remove: (key: number) => this.#removePerson(key, messages),
    };
    const questions = partyQuestions(view);
    return html`<form novalidate aria-labelledby="title" @submit=${(event: Event) => void this.#submit(event, view)}>
      <p class="hint">${messages.requiredNote}</p>
      ${this.#renderSummary(messages)} ${partyFields(view, actions)}
      ${questions.length === 0 ? nothing : [heading(this.headingLevel + 1, messages.steps.questions), questions]}
      ${termsFields(view)}
      <button type="submit" class="primary" part="submit" aria-disabled=${this.isSending ? 'true' : 'false'}>
        ${this.isSending ? messages.sending : messages.submit}
      </button>
      ${
        model.closes === undefined
          ? nothing
          : html`<p class="hint">
              ${messages.closesOn(formatDeadline(model.closes, { timeZone: model.timeZone, locale: view.texts.locale }))}
            </p>`
      }
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </form>`;
  }

  #renderSummary(messages: SignUpMessages): unknown {
    const { findings, refusal } = this;
    if (findings.length === 0 && refusal === undefined) return nothing;
    const sentence = refusal === undefined ? undefined : (messages.refused[refusal.code] ?? messages.refused.other);
    const wait = refusal?.retryAfterSeconds;
    return html`<div class="status summary" role="alert" tabindex="-1" part="summary">
      ${sentence === undefined ? nothing : html`<p>${sentence}</p>`}
      ${wait === undefined ? nothing : html`<p>${messages.retryIn(wait)}</p>`}
      ${
        findings.length === 0
          ? nothing
          : html`<p>${messages.summary(findings.length)}</p>
              <ul>
                ${findings.map((finding) => this.#renderFinding(finding))}
              </ul>`
      }
    </div>`;
  }

  #renderFinding({ field, message }: Finding): TemplateResult {
    if (field === undefined) return html`<li>${message}</li>`;
    const follow = (event: Event) => {
      event.preventDefault();
      this.#focusField(field);
    };
    return html`<li><a href=${`#${field}`} @click=${follow}>${this.#labelOf(field)}${message}</a></li>`;
  }

  #labelOf(field: string): string {
    const control = this.renderRoot.querySelector(`[id="${CSS.escape(field)}"]`);
    const label =
      control?.querySelector('legend') ?? this.renderRoot.querySelector(`label[for="${CSS.escape(field)}"]`);
    const text =
      label?.textContent
        .replaceAll(/\s+/g, ' ')
        .replace(/\*\s*$/, '')
        .trim() ?? '';
    return text === '' ? '' : `${text}: `;
  }

  #focusField(field: string): void {
    const byName = `[name="${CSS.escape(field)}"]`;
    const byId = `[id="${CSS.escape(field)}"]`;
    const target =
      this.renderRoot.querySelector<HTMLElement>(byName) ?? this.renderRoot.querySelector<HTMLElement>(byId);
    target?.focus();
  }

  #addPerson(messages: SignUpMessages): void {
    const key = this.#nextKey;
    this.#nextKey += 1;
    this.persons = [...this.persons, key];
    this.announcement = messages.personAdded(this.persons.length);
    const name = fieldNames.personName(this.persons.length - 1);
    void this.updateComplete.then(() => this.#focusField(name));
  }

  #removePerson(key: number, messages: SignUpMessages): void {
    this.persons = this.persons.filter((each) => each !== key);
    this.errors = new Map();
    this.findings = [];
    this.announcement = messages.personRemoved;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#add-person')?.focus());
  }

  async #submit(event: Event, view: FormView): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { client } = this.#access;
    if (this.#isBusy || client === undefined) return;
    this.#isBusy = true;
    const result = await this.#loadSubmission()
      .then(({ submission }) =>
        submission.submit({
          client,
          form,
          view,
          announce: (request) => this.dispatchEvent(new GeflechtSignUpSubmitEvent(request)),
          started: () => (this.isSending = true),
        }),
      )
      .catch((): SubmitResult => this.#notSent());
    this.#isBusy = false;
    this.isSending = false;
    if (result.kind === 'received') return this.#receive(result);
    if (result.kind === 'refused') this.#report(result, client, view);
  }

  /** The part that sends could not be loaded: nothing has left the page. */
  #notSent(): SubmitResult {
    const refusal = { code: 'network', issues: [], retryAfterSeconds: undefined };
    return { kind: 'refused', refusal, errors: new Map(), findings: [] };
  }

  #report({ errors, findings, refusal }: Refused, client: Client, { model }: FormView): void {
    this.errors = errors;
    this.refusal = refusal;
    this.findings = findings;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.summary')?.focus());
    if (refusal?.code === 'full') void this.#access.refresh(client, model.event.id);
  }

  async #receive({ receipt, request }: Received): Promise<void> {
    this.#names = new Map(request.participants.map(({ id, name }) => [id, name ?? '']));
    this.receipt = receipt;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.receipt-title')?.focus();
    this.dispatchEvent(new GeflechtSignUpReceivedEvent(receipt));
  }

  /** What sends is not needed for the first picture, but has to be there before the connection may break. */
  #loadSubmission(): Promise<Sending> {
    this.#sending ??= import('./submission.js').then(({ Submission, renderReceipt }) => {
      this.#renderReceipt = renderReceipt;
      return { submission: new Submission() };
    });
    this.#sending.catch(() => (this.#sending = undefined));
    return this.#sending;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'geflecht-sign-up': GeflechtSignUp;
  }
}
