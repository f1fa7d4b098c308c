import type { GeflechtDocument } from '@geflecht/core/document';
import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import type { Resource } from '../../controllers/document-controller.js';
import type { MessageCatalogue } from '../../controllers/messages-controller.js';
import { plainText } from '../../internal/author-text.js';
import { GeflechtElement } from '../../internal/geflecht-element.js';
import { heading } from '../../internal/heading.js';
import { actingClient } from '../../internal/open-client.js';
import { property } from '../../internal/property.js';
import { contactFields } from './contact-fields.js';
import { messages as german } from './locales/sign-up-de.js';
import type { SignUpMessages } from './locales/sign-up-messages.js';
import { SignUpAccess } from './sign-up-access.js';
import type { SignUpForm } from './sign-up-form.js';
import { signUpModel } from './sign-up-model.js';
import type { SignUpModel } from './sign-up-model.js';
import type { SignUpPicture } from './sign-up-picture.js';
import { signUpStyles } from './sign-up-styles.js';

const noErrors: ReadonlyMap<string, string> = new Map();

/**
 * Signs people up for an event, in the page and without an account.
 *
 * @summary Sign-up for an event
 * @slot - Shown until the form is there, and when data cannot load.
 * @slot empty - Shown when the document holds no such event.
 * @slot error - Sentence shown when data cannot load.
 * @fires {GeflechtReadyEvent} geflecht-ready - The first picture is painted.
 * @fires {GeflechtErrorEvent} geflecht-error - The content could not be shown.
 * @fires {GeflechtSignUpStepEvent} geflecht-sign-up-step - A visitor has come to another step.
 * @fires {GeflechtSignUpSubmitEvent} geflecht-sign-up-submit - Before a sign-up is sent; cancelable.
 * @fires {GeflechtSignUpReceivedEvent} geflecht-sign-up-received - A sign-up is stored.
 * @attr {boolean} no-live - Leaves places as they were when the form came, in place of following them.
 * @csspart heading - Every heading.
 * @csspart summary - What has to be mended before the sign-up can be sent.
 * @csspart field-error - What is wrong with one field.
 * @csspart places - Places left at the event, or of one thing to choose.
 * @csspart places-news - What has changed meanwhile for what is chosen.
 * @csspart submit - The button that leads on, and in the end signs up.
 * @csspart screen - What happened to a sign-up that was not taken in.
 * @csspart receipt - What became of the sign-up.
 * @csspart own-sign-up - A party's own sign-up, behind a manage link.
 * @csspart other-ways - Mail, phone and paper as equal ways.
 * @csspart funding-notice - Wording of those who pay.
 * @cssprop --geflecht-accent - Colour of links, focus and the main button.
 * @cssprop --geflecht-accent-text - Text on the accent colour.
 */
export class GeflechtSignUp extends GeflechtElement<SignUpMessages> {
  static override styles: CSSResultGroup = [GeflechtElement.styles, signUpStyles];
  static override readonly catalogue: MessageCatalogue<SignUpMessages> = {
    de: german,
    'de-simple': () => import('./locales/sign-up-de-simple.js'),
    en: () => import('./locales/sign-up-en.js'),
  };

  readonly #access = new SignUpAccess(this);
  #form: SignUpForm | undefined;
  #formLocale: string | undefined;

  /** Id of the event; without it the document's only one. */
  @property() event: string | undefined;

  override get resource(): Resource {
    return { kind: 'event', id: this.event };
  }

  protected override get isSettled(): boolean {
    return this.#access.ability !== 'unknown';
  }

  protected override isEmpty(document: GeflechtDocument): boolean {
    return signUpModel(document, this.event, undefined) === undefined;
  }

  protected override contentReady(): void {
    void this.#loadForm();
  }

  protected override renderContent(document: GeflechtDocument, messages: SignUpMessages): unknown {
    const { availability } = this.#access;
    const model = signUpModel(document, this.event, availability);
    if (model === undefined) return nothing;
    this.#access.ask(actingClient(this), model.event.id);
    if (this.#formLocale !== undefined && this.#formLocale !== this.shownLocale) void this.#loadForm();
    const texts = { locale: this.shownLocale, contentLocale: model.event.contentLocale };
    const { event: eventId, level: headingLevel } = this;
    const picture = { document, eventId, availability, messages, texts, headingLevel };
    const whole = this.#form?.renderWhole(picture);
    if (whole) return whole;
    return html`
      <div id="title">${heading(headingLevel, messages.title(plainText(model.event.title, texts)))}</div>
      ${this.#renderBody(model, picture)} ${this.#form?.renderAround(picture)}
    `;
  }

  #renderBody({ entry }: SignUpModel, picture: SignUpPicture): unknown {
    const { messages } = picture;
    if (entry === 'notYet' || entry === 'elsewhere') return nothing;
    if (entry !== 'open') return html`<p class="status" part="state">${messages[entry]}</p>`;
    if (this.#access.ability === 'unknown') return html`<p role="status">${messages.loading}</p>`;
    return this.#access.ability === 'yes' ? this.#renderForm(picture) : nothing;
  }

  #renderForm(picture: SignUpPicture): unknown {
    const { messages } = picture;
    const form = this.#form;
    const submit = (event: Event) => {
      event.preventDefault();
      form?.submit(picture);
    };
    return html`<form novalidate aria-labelledby="title" @submit=${submit}>
      <p class="hint">${messages.requiredNote}</p>
      ${form?.renderAbove(picture)} ${heading(picture.headingLevel + 1, form?.title ?? messages.contact)}
      ${contactFields({ messages, errors: form?.errors ?? noErrors })}
      ${form?.renderRest(picture) ?? html`<p role="status">${messages.loading}</p>`}
    </form>`;
  }

  /** The rest of the form is not needed for the first picture; it is fetched as soon as that is painted. */
  async #loadForm(): Promise<void> {
    const locale = this.shownLocale;
    this.#formLocale = locale;
    const { SignUpForm: Form, loadFormMessages } = await import('./sign-up-form.js');
    const messages = await loadFormMessages(locale);
    if (locale !== this.#formLocale) return;
    this.#form ??= new Form(this, this.#access, messages);
    Object.assign(this.#form, { messages, locale });
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'geflecht-sign-up': GeflechtSignUp;
  }
}
