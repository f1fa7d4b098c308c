import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { printAlone } from '../../internal/print-alone.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { lateBaseStyles } from '../../styles/late-base-styles.js';
import { checkForm } from './check-form.js';
import { placesText } from './chosen-places.js';
import { fieldNames } from './field-names.js';
import { stepAround } from './form-controls.js';
import { formModel } from './form-model.js';
import { stepsOf } from './form-steps.js';
import type { Step } from './form-steps.js';
import { FormParty } from './form-party.js';
import { formStyles } from './form-styles.js';
import { FormWalk } from './form-walk.js';
import type { SignUpFormHost } from './form-walk.js';
import type { FormView } from './form-view.js';
import { LivePlaces } from './live-places.js';
import type { FormMessages } from './locales/form-messages.js';
import { overlapsOf } from './overlapping-choices.js';
import { ReceivedSignUp } from './received-sign-up.js';
import { printPaper } from './paper-form.js';
import { PlacesNews } from './places-news.js';
import { managingClientOf } from './manage/managing-client-of.js';
import type { OwnPart } from './manage/own-part.js';
import { takeOwnKey } from './manage/take-own-key.js';
import { renderDraft } from './render-draft.js';
import { optionTitles } from './render-receipt.js';
import { renderNews } from './render-news.js';
import { fundingNotices, otherWays } from './render-other-ways.js';
import { renderScreen, screenOf } from './render-screen.js';
import { renderSteps, stepTitle } from './render-steps.js';
import type { StepScope } from './render-steps.js';
import { renderSummary } from './render-summary.js';
import type { SignUpAccess } from './sign-up-access.js';
import { GeflechtSignUpReceivedEvent, GeflechtSignUpSubmitEvent } from './sign-up-events.js';
import type { SignUpPicture } from './sign-up-picture.js';
import { signUpRequest } from './sign-up-request.js';
import { deadlineWords } from './sign-up-clock.js';
import { SignUpSending } from './sign-up-sending.js';
import { Submission } from './submission.js';
import type { Sent, SubmitResult } from './submission.js';

export { loadFormMessages } from './locales/form-catalogue.js';

/** What follows the first picture of a sign-up: the rest of the form, sending it, and the receipt. */
export class SignUpForm implements ReactiveController {
  readonly #host: SignUpFormHost;
  readonly #access: SignUpAccess;
  readonly #sending: SignUpSending;
  readonly #walk: FormWalk;
  readonly #live: LivePlaces;
  readonly #news: PlacesNews;
  #submission: Submission | undefined;
  #party: FormParty | undefined;
  #received: ReceivedSignUp | undefined;
  #own: OwnPart | undefined;
  /** As last drawn. */
  #drawn: FormView | undefined;

  /** The form's own words; they may change with the page's language. */
  messages: FormMessages;
  /** The language asked for, a BCP-47 tag; the words may be those of a shorter one. */
  locale = 'de';
  /** Heading over the fields of the contact. */
  title: string | undefined;

  constructor(host: SignUpFormHost, access: SignUpAccess, messages: FormMessages) {
    this.#host = host;
    this.#access = access;
    this.messages = messages;
    this.#walk = new FormWalk(host);
    this.#live = new LivePlaces(host, access);
    this.#news = new PlacesNews({ changed: () => host.requestUpdate(), titlesOf: optionTitles });
    this.#sending = new SignUpSending({
      changed: () => host.requestUpdate(),
      answered: (result, sent) => this.#take(result, sent),
    });
    adoptStyles(host.renderRoot, lateBaseStyles, formStyles);
    host.renderRoot.addEventListener('change', () => this.#party?.changed());
    host.renderRoot.addEventListener('input', () => this.#party?.follow());
    host.addController(this);
    void this.#openOwn();
  }

  /** What is wrong, by field name. */
  get errors(): ReadonlyMap<string, string> {
    return this.#walk.errors;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#sending.resume();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    this.#sending.stop();
    this.#news.stop();
  }

  /** Shows of the first picture's fields what belongs to the step at hand. */
  hostUpdated(): void {
    const form = this.form;
    const view = this.#received || this.#own ? undefined : this.#drawn;
    const isAhead = this.#access.availability?.entry === 'notYet';
    this.#live.follow(form || isAhead ? view?.model.event.id : undefined);
    if (!form) return;
    if (view) this.#news.see(view);
    form.dataset['at'] = screenOf(this.#sending) ?? this.#walk.step;
    this.#party?.recall();
    this.#party?.leaveClosed();
  }

  /** What stands above the fields when something has to be mended, or could not be sent. */
  renderAbove(picture: SignUpPicture): unknown {
    const view = this.#view(picture);
    if (view === undefined) return nothing;
    this.title = stepTitle('contact', this.#scope(), view);
    const { renderRoot: root } = this.#host;
    const { messages } = view;
    const refusal = screenOf(this.#sending) ? undefined : this.#sending.refusal;
    const position = this.#walk.steps.indexOf(this.#walk.step) + 1;
    const goTo = (field: string) => this.#walk.goTo(field);
    return [
      this.#walk.isOnePage
        ? nothing
        : html`<progress aria-hidden="true" max=${this.#walk.steps.length} value=${position}></progress>`,
      renderScreen(this.#sending, view, {
        retry: this.#sending.retry,
        back: () => this.#back(this.#walk.step),
        choose: () => this.#back(this.#walk.steps.includes('choices') ? 'choices' : this.#walk.step),
      }),
      renderSummary({ messages, findings: this.#walk.findings, refusal, root, goTo }),
    ];
  }

  /** Everything below the contact's fields. */
  renderRest(picture: SignUpPicture): unknown {
    const view = this.#view(picture);
    if (view === undefined) return nothing;
    const { isSending } = this.#sending;
    const { messages, model } = view;
    const before = this.#walk.beside(-1);
    const last = isSending ? messages.sending : messages.submit;
    const closes = model.closes === undefined ? '' : messages.closesOn(deadlineWords(model.closes, view));
    return html`${renderSteps(view, this.#scope())}
      <div class="later">
        <p class="moves">
          <button type="submit" class="primary" part="submit" aria-disabled=${isSending}>
            ${this.#walk.isLast ? last : messages.next}
          </button>
          ${
            before === undefined || this.#walk.isOnePage
              ? nothing
              : html`<button type="button" @click=${() => this.#walk.go(before)}>${messages.previous}</button>`
          }
        </p>
        ${renderNews(this.#news, this.#live, messages)} ${renderDraft(view, this.#party)}
        <p class="hint" part="places">${placesText(model.places, view)}</p>
        <p class="hint">${closes}</p>
        <p class="visually-hidden" role="status">${this.#party?.announcement}</p>
      </div> `;
  }

  /** When it opens, other ways to sign up, and those who pay. */
  renderAround(picture: SignUpPicture): unknown {
    const view = this.#view(picture);
    if (view === undefined) return nothing;
    const { model, texts } = view;
    const isAhead = picture.availability?.entry === 'notYet' && model.opens !== undefined;
    const elsewhere = safeUrl(model.rules?.externalUrl, { relative: true });
    if (elsewhere) return html`<p><a href=${elsewhere}>${view.messages.elsewhere}</a></p>`;
    return [
      isAhead ? this.#renderOpening(view, model.opens) : nothing,
      otherWays(view, () => printPaper(this.#host.renderRoot, view)),
      fundingNotices(model, texts),
    ];
  }

  /** What takes the place of the form: the receipt. */
  renderWhole(picture: SignUpPicture): unknown {
    const view = (this.#received ?? this.#own) && this.#view(picture);
    if (view && this.#own) return this.#own.render(view, picture.document.sessions);
    const acts = { again: () => this.#again(), print: () => printAlone(this.#host as unknown as Element) };
    return view && this.#received?.render(view, acts);
  }

  /** Leads on to the next step, or checks everything and sends it, once however often it is pressed. */
  submit(picture: SignUpPicture): void {
    const form = this.form;
    const view = this.#view(picture);
    const { client } = this.#access;
    if (!form || !view || !client || this.#sending.isSending) return;
    const errors = this.#check(form, view);
    if (errors.size > 0) return this.#walk.report(errors);
    const next = this.#walk.isLast ? undefined : this.#walk.beside(1);
    if (next) return this.#walk.go(next);
    this.#submission ??= new Submission(client, this.#host.backend);
    const sent = this.#submission.requestOf(form, view);
    if (!this.#host.dispatchEvent(new GeflechtSignUpSubmitEvent(sent.request))) return;
    this.#walk.clear();
    void this.#sending.send(sent, this.#submission);
  }

  /** The form as the element draws it; there is none beside a receipt. */
  get form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  #view(picture: SignUpPicture): FormView | undefined {
    const { document, eventId, availability, texts, headingLevel } = picture;
    const model = formModel(document, eventId, { ...this.#live.newest(availability), isOwn: this.#own !== undefined });
    if (model === undefined) return undefined;
    const messages = { ...picture.messages, ...this.messages };
    this.#walk.steps = stepsOf(model);
    const { companions, size: persons, values } = (this.#party ??= new FormParty(this, this.#walk, model.event.id));
    const request = signUpRequest({ model, values, persons, submitKey: '', locale: texts.locale });
    return (this.#drawn = { model, messages, texts, headingLevel, request, errors: this.errors, companions });
  }

  #scope(): StepScope {
    return {
      steps: this.#walk.steps,
      step: this.#walk.step,
      isOnePage: this.#walk.isOnePage,
      form: this.form,
      party: this.#party,
      go: (step) => this.#walk.go(step),
    };
  }

  #renderOpening(view: FormView, opens = ''): TemplateResult {
    const day = opens && deadlineWords(opens, view);
    return html`<p class="status" part="state">${view.messages.notYet(day)}</p>`;
  }

  /** What is wrong: with everything at the end, before that with the step at hand. */
  #check(form: HTMLFormElement, view: FormView): ReadonlyMap<string, string> {
    const errors = checkForm(form, this.messages);
    if (view.model.rules?.overlap?.mode === 'block') {
      const people = view.request.participants.flatMap((_, person) => overlapsOf(person, view));
      for (const { field } of people) errors.set(field, this.messages.overlapping);
    }
    if (this.#walk.isLast) return errors;
    return new Map([...errors].filter(([field]) => stepAround(form, field) === this.#walk.step));
  }

  #take(result: NonNullable<SubmitResult>, { request }: Sent): void {
    if ('refusal' in result) {
      if (result.refusal.code === 'full') this.#access.refresh();
      return screenOf(this.#sending)
        ? this.#walk.focus('.screen-title')
        : this.#walk.report(result.errors, result.findings);
    }
    const { receipt } = result;
    const { client } = this.#access;
    const received = new ReceivedSignUp(receipt, request);
    this.#received = received;
    this.#news.forget();
    this.#party?.forget();
    this.#walk.focus('.receipt-title', () => this.#host.dispatchEvent(new GeflechtSignUpReceivedEvent(receipt)));
    if (client && this.#drawn) {
      void received.askForCalendar(client, this.#drawn).then(() => this.#host.requestUpdate());
    }
  }

  /** Follows a manage link: the sign-up it opens takes the place of the form. */
  async #openOwn(): Promise<void> {
    const taken = takeOwnKey();
    const client = taken && (await managingClientOf(this.#access.client, this.#host.backend));
    if (!taken || !client) return;
    const { openOwnPart } = await import('./manage/own-sign-up-part.js');
    const keys = { client, ...taken, walk: this.#walk, root: this.#host.renderRoot };
    this.#own = await openOwnPart(keys, this.locale);
    await this.#own.read();
  }

  readonly #follow = (): void => void this.#openOwn();

  /** A form for somebody else; nothing of the first is left in it. */
  #again(): void {
    this.#received = undefined;
    this.#party = undefined;
    this.#walk.step = 'contact';
    this.#sending.giveUp();
    this.#walk.focus(`[name="${fieldNames.name}"]`);
  }

  #back(step: Step): void {
    this.#sending.giveUp();
    this.#walk.go(step);
  }
}
