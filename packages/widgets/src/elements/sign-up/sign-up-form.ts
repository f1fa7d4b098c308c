import type { Availability, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { formatDeadline } from '@geflecht/core/time';
import type { Client } from '@geflecht/sdk';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TextChoice } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { lateBaseStyles } from '../../styles/late-base-styles.js';
import { checkForm } from './check-form.js';
import { fieldNames } from './field-names.js';
import type { Finding } from './finding.js';
import { formModel } from './form-model.js';
import { partySize } from './form-view.js';
import type { FormView } from './form-view.js';
import type { FormMessages } from './locales/form-messages.js';
import type { SignUpMessages } from './locales/sign-up-messages.js';
import { fundingNotices, otherWays } from './render-other-ways.js';
import { partyFields } from './render-persons.js';
import { partyQuestions } from './render-questions.js';
import { renderReceipt } from './render-receipt.js';
import { focusField, renderSummary } from './render-summary.js';
import { termsFields } from './render-terms.js';
import { formStyles } from './form-styles.js';
import { GeflechtSignUpReceivedEvent, GeflechtSignUpSubmitEvent } from './sign-up-events.js';
import { Submission } from './submission.js';
import type { RefusedSignUp } from './submission.js';

/** What the element lends its form. */
export interface SignUpFormHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** What the element knows when it draws. */
export interface SignUpPicture {
  readonly document: GeflechtDocument;
  readonly eventId: string | undefined;
  readonly availability: Availability | undefined;
  readonly messages: SignUpMessages;
  readonly texts: TextChoice;
  readonly headingLevel: number;
}

const catalogue = {
  de: () => import('./locales/form-de.js'),
  en: () => import('./locales/form-en.js'),
};

/** Loads the form's own words; German where there are none in a language. */
export async function loadFormMessages(language: string): Promise<FormMessages> {
  const load = language in catalogue ? catalogue[language as keyof typeof catalogue] : catalogue.de;
  return (await load()).messages;
}

/** What follows the first picture of a sign-up: the rest of the form, sending it, and the receipt. */
export class SignUpForm {
  readonly #host: SignUpFormHost;
  #submission: Submission | undefined;
  #companions: readonly (number | undefined)[] = [];
  #findings: readonly Finding[] = [];
  #refusal: RefusedSignUp | undefined;
  #request: SignUpRequest | undefined;
  #announcement = '';
  #isSending = false;

  /** The form's own words; they may change with the page's language. */
  messages: FormMessages;
  /** What is wrong, by field name. */
  errors: ReadonlyMap<string, string> = new Map();
  /** Set once the sign-up is stored. */
  receipt: SignUpReceipt | undefined;
  /** Called when the places have to be asked for again. */
  onFull: () => void = () => undefined;

  constructor(host: SignUpFormHost, messages: FormMessages) {
    this.#host = host;
    this.messages = messages;
    adoptStyles(host.renderRoot, lateBaseStyles, formStyles);
  }

  /** What stands above the fields when something has to be mended. */
  renderSummary(): unknown {
    const { renderRoot: root } = this.#host;
    return renderSummary({ messages: this.messages, findings: this.#findings, refusal: this.#refusal, root });
  }

  /** Everything below the contact's fields. */
  renderRest(picture: SignUpPicture): unknown {
    const view = this.#view(picture);
    if (view === undefined) return nothing;
    const { messages, model, texts, headingLevel } = view;
    const actions = { add: () => this.#addPerson(view), remove: (key: number) => this.#removePerson(key) };
    const questions = partyQuestions(view);
    return html`
      ${partyFields(view, actions)}
      ${questions.length === 0 ? nothing : [heading(headingLevel + 1, messages.steps.questions), questions]}
      ${termsFields(view)}
      <button type="submit" class="primary" part="submit" aria-disabled=${this.#isSending}>
        ${this.#isSending ? messages.sending : messages.submit}
      </button>
      ${
        model.closes === undefined
          ? nothing
          : html`<p class="hint">${messages.closesOn(formatDeadline(model.closes, { ...texts, ...model }))}</p>`
      }
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    `;
  }

  /** When it opens, other ways to sign up, and those who pay. */
  renderAround(picture: SignUpPicture): unknown {
    const view = this.#view(picture);
    if (view === undefined) return nothing;
    const { model, messages, texts } = view;
    const isAhead = picture.availability?.entry === 'notYet' && model.opens !== undefined;
    return [
      isAhead ? this.#renderOpening(view, model.opens) : nothing,
      otherWays(model, messages, texts),
      fundingNotices(model, texts),
    ];
  }

  /** What became of the sign-up. */
  renderReceipt(picture: SignUpPicture): unknown {
    const view = this.#view(picture);
    const { receipt } = this;
    if (view === undefined || receipt === undefined) return nothing;
    const people = this.#request?.participants ?? [];
    return renderReceipt({ ...view, receipt, names: new Map(people.map(({ id, name }) => [id, name ?? ''])) });
  }

  /** Checks the form and sends it, once however often it is pressed. */
  async submit(form: HTMLFormElement, client: Client, picture: SignUpPicture): Promise<void> {
    const view = this.#view(picture);
    if (view === undefined || this.#isSending) return;
    const errors = checkForm(form, this.messages);
    const findings = [...errors].map(([field, message]) => ({ field, message }));
    if (errors.size > 0) return this.#report(findings, errors, undefined);
    this.#submission ??= new Submission(client);
    const sent = this.#submission.requestOf(form, view);
    if (!this.#host.dispatchEvent(new GeflechtSignUpSubmitEvent(sent.request))) return;
    this.#isSending = true;
    this.#report([], errors, undefined);
    const result = await this.#submission.send(sent);
    this.#isSending = false;
    if (result === undefined) return this.#host.requestUpdate();
    if ('receipt' in result) return this.#receive(result.receipt, sent.request);
    this.#report(result.findings, result.errors, result.refusal);
    if (result.refusal.code === 'full') this.onFull();
  }

  #view(picture: SignUpPicture): FormView | undefined {
    const { document, eventId, availability, texts, headingLevel } = picture;
    const model = formModel(document, eventId, availability);
    const messages = { ...picture.messages, ...this.messages };
    return model && { model, messages, texts, headingLevel, errors: this.errors, companions: this.#companions };
  }

  #renderOpening({ messages, model, texts }: FormView, opens: string | undefined): TemplateResult {
    const day = opens === undefined ? '' : formatDeadline(opens, { ...texts, timeZone: model.timeZone });
    return html`<p class="status" part="state">${messages.notYet(day)}</p>`;
  }

  #addPerson(view: FormView): void {
    this.#companions = [...this.#companions, this.#companions.length];
    const number = partySize(view) + 1;
    this.#announcement = this.messages.personAdded(number);
    this.#after((root) => focusField(root, fieldNames.personName(number - 1)));
  }

  #removePerson(key: number): void {
    this.#companions = this.#companions.map((each) => (each === key ? undefined : each));
    this.errors = new Map();
    this.#findings = [];
    this.#announcement = this.messages.personRemoved;
    this.#after((root) => root.querySelector<HTMLElement>('#add-person')?.focus());
  }

  #report(findings: readonly Finding[], errors: ReadonlyMap<string, string>, refusal: RefusedSignUp | undefined): void {
    this.#findings = findings;
    this.errors = errors;
    this.#refusal = refusal;
    this.#after((root) => root.querySelector<HTMLElement>('.summary')?.focus());
  }

  #receive(receipt: SignUpReceipt, request: SignUpRequest): void {
    this.receipt = receipt;
    this.#request = request;
    this.#after((root) => {
      root.querySelector<HTMLElement>('.receipt-title')?.focus();
      this.#host.dispatchEvent(new GeflechtSignUpReceivedEvent(receipt));
    });
  }

  #after(act: (root: ParentNode) => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => act(this.#host.renderRoot));
  }
}
