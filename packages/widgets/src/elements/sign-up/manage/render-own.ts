import type { OwnActionName, OwnActionRequest, OwnSignUp } from '@geflecht/core/contract';
import type { Session } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../../internal/author-text.js';
import { heading } from '../../../internal/heading.js';
import { contactFields } from '../contact-fields.js';
import { fieldNames } from '../field-names.js';
import type { FormView } from '../form-view.js';
import { perPerson } from '../per-person.js';
import { choiceField } from '../render-choices.js';
import { needsFields } from '../render-needs.js';
import { partyQuestions, personQuestions } from '../render-questions.js';
import { bookingsOf, laterWords, optionTitles } from '../render-receipt.js';
import { consentBox } from '../render-terms.js';
import { deadlineWords } from '../sign-up-clock.js';
import { laterConsents, ownView } from './own-change.js';
import { liveBookings, membersOf } from './own-entries.js';
import { ownInvoice } from './own-invoice.js';
import type { OwnOpening, OwnState } from './own-state.js';
import { mailLines, newMailField } from './render-move.js';
import { substituteFields } from './render-substitute.js';

type Participant = OwnSignUp['signUp']['participants'][number];

/** What a party can do with its own sign-up. */
export interface OwnActs {
  readonly act: (action: OwnActionRequest) => unknown;
  readonly change: (form: HTMLFormElement, view: FormView) => void;
  readonly erase: () => unknown;
  readonly open: (opening?: OwnOpening) => void;
  /** Lets somebody else come instead of somebody. */
  readonly replace: (form: HTMLFormElement, view: FormView, gone: Participant) => void;
  /** Asks for another address. */
  readonly move: (form: HTMLFormElement, view: FormView) => void;
  readonly openForm: (view: FormView) => void;
  readonly sendLink: (mail: string, view: FormView) => unknown;
}

/** What stands around a party's own sign-up. */
export interface OwnSurroundings {
  /** The form, where it is open. */
  readonly form: HTMLFormElement | null;
  /** The programme's sessions, for the tables at which people sit. */
  readonly sessions: readonly Session[];
  /** What has to be mended in it. */
  readonly summary: unknown;
}

/** Everything the parts of this page are drawn from. */
interface OwnScope extends OwnActs, OwnSurroundings {
  readonly view: FormView;
  readonly state: OwnState;
  readonly own: OwnSignUp;
  readonly may: (action: OwnActionName) => boolean;
}

const button = (words: string, act: () => unknown, kind = ''): TemplateResult =>
  html`<button type="button" class=${kind} @click=${act}>${words}</button> `;

function asked({ act, erase, open, own, state }: OwnScope, participantId?: string): unknown {
  const { opening, words } = state;
  if (!opening || opening.ask === 'change' || opening.ask === 'moveMail' || opening.ask === 'replace') return nothing;
  if (opening.participantId !== participantId) return nothing;
  const yes = {
    leave: () => act({ do: 'leave', participantIds: [participantId ?? ''] } as unknown as OwnActionRequest),
    cancel: () => act({ do: 'cancel' }),
    erase,
  };
  const { cancellationPercent: percent = 0 } = own;
  return html`<div class="opened status" tabindex="-1">
    <p>${words.questions[opening.ask]} ${percent > 0 ? words.percent(percent) : ''}</p>
    <p class="moves">${button(words.yes, yes[opening.ask], 'primary')} ${button(words.no, () => open())}</p>
  </div>`;
}

function replacing({ form, open, own, replace, state, summary, view }: OwnScope, gone: Participant): unknown {
  if (state.opening?.ask !== 'replace' || state.opening.participantId !== gone.id) return nothing;
  const { words } = state;
  const send = (event: Event) => {
    event.preventDefault();
    replace(event.currentTarget as HTMLFormElement, view, gone);
  };
  return html`<form class="opened" novalidate tabindex="-1" data-at="contact" @submit=${send}>
    ${summary} ${substituteFields(view, { own, gone, form }, words.newName)}
    <p class="moves"><button class="primary">${words.save}</button> ${button(words.no, () => open())}</p>
  </form>`;
}

/** At which table somebody sits, round by round. */
function seats(participantId: string, { own, sessions, state, view }: OwnScope): unknown {
  const mine = own.seats?.filter((each) => each.participantId === participantId) ?? [];
  return mine.map(({ partId, round, sessionId }) => {
    const part = sessions.find(({ id }) => id === sessionId)?.parts?.find(({ id }) => id === partId);
    return html`<p class="hint">
      ${state.words.round(round)}: <bdi>${authorText(part?.title ?? partId, view.texts)}</bdi>
    </p>`;
  });
}

function person(each: Participant, scope: OwnScope): TemplateResult {
  const { id, name } = each;
  const { may, open, state, view } = scope;
  const { acts } = state.words;
  const ask = (what: 'replace' | 'leave') => () => open({ ask: what, participantId: id });
  return html`<li>
    <bdi>${name ?? view.messages.person(1)}</bdi>
    ${bookingsOf(id, { bookings: liveBookings(scope.own), waiting: scope.own.waiting }, view)} ${seats(id, scope)}
    <p class="moves">
      ${may('replace') ? button(acts.replace, ask('replace')) : nothing}
      ${may('leave') && membersOf(scope.own).length > 1 ? button(acts.leave, ask('leave')) : nothing}
    </p>
    ${asked(scope, id)} ${replacing(scope, each)}
  </li>`;
}

function offers({ act, may, own, state, view }: OwnScope): unknown {
  const offered = liveBookings(own).filter(({ status }) => status === 'promoted');
  if (offered.length === 0 || !may('accept')) return nothing;
  const titles = optionTitles(view);
  const { acts, offered: words } = state.words;
  const sentences = offered.map(({ answerBy, bookableId }) =>
    words(titles.get(bookableId) ?? '', answerBy === undefined ? '' : deadlineWords(answerBy, view)),
  );
  return html`<div class="status">
    ${[...new Set(sentences)].map((sentence) => html`<p>${sentence}</p>`)}
    <p class="moves">
      ${button(acts.accept, () => act({ do: 'accept' }), 'primary')}
      ${button(acts.decline, () => act({ do: 'decline' }))}
    </p>
  </div>`;
}

function consents({ act, may, own, state, view }: OwnScope): readonly TemplateResult[] {
  const { model, texts } = view;
  return (own.signUp.consents ?? []).map(({ at, textId, withdrawnAt }) => {
    const text = plainText(model.consentTexts.find(({ id }) => id === textId)?.text, texts);
    const withdraw = () => act({ do: 'withdrawConsent', textId } as OwnActionRequest);
    const isOpen = withdrawnAt === undefined && may('withdrawConsent');
    return html`<li>
      ${state.words.given(text, deadlineWords(at.slice(0, '2027-03-06'.length), view))}
      ${withdrawnAt === undefined ? nothing : html`(${state.words.withdrawn})`}
      ${isOpen ? button(state.words.acts.withdrawConsent, withdraw) : nothing}
    </li>`;
  });
}

/** Hands everything over that is kept about the party, as a file made on the spot. */
function exportData({ own, state }: OwnScope): TemplateResult {
  const save = (event: Event) => {
    const link = event.currentTarget as HTMLAnchorElement;
    link.href = URL.createObjectURL(new Blob([JSON.stringify(own, undefined, 2)], { type: 'application/json' }));
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return html`<a href="#" download="anmeldung.json" @click=${save}>${state.words.acts.export}</a>`;
}

function changing({ change, form, open, own, state, summary, view: given }: OwnScope): TemplateResult {
  const view = ownView(given, own, form);
  const [name, , phone] = contactFields(view);
  const { model } = view;
  const send = (event: Event) => {
    event.preventDefault();
    change(event.currentTarget as HTMLFormElement, view);
  };
  return html`<form class="opened" novalidate tabindex="-1" data-at="contact" @submit=${send}>
    ${summary} ${name} ${phone} ${partyQuestions(model.questions, view)}
    ${perPerson(view, (index) => [
      ...model.choices.map((choice) => choiceField(choice, index, view)),
      ...personQuestions(model.questions, index, view),
    ])}
    ${needsFields(view)} ${ownInvoice(view, own)} ${laterConsents(view).map((text) => consentBox(text, view))}
    <p class="moves">
      <button type="submit" class="primary">${state.words.save}</button> ${button(state.words.no, () => open())}
    </p>
  </form>`;
}

function moving({ act, may, move, open, own, state, summary, view }: OwnScope): TemplateResult {
  const { opening, words } = state;
  const send = (event: Event) => {
    event.preventDefault();
    move(event.currentTarget as HTMLFormElement, view);
  };
  const stay = () => act({ do: 'moveMail', mail: own.signUp.contact.mail });
  if (opening?.ask === 'moveMail') {
    return html`<form class="opened" novalidate tabindex="-1" data-at="contact" @submit=${send}>
      ${summary} ${newMailField(view, words)}
      <p class="moves"><button class="primary">${words.acts.moveMail}</button> ${button(words.no, () => open())}</p>
    </form>`;
  }
  return html`${mailLines(own, words, view)}
    <p class="moves">
      ${may('moveMail') ? button(words.acts.moveMail, () => open({ ask: 'moveMail' })) : nothing}
      ${may('moveMail') && own.newMail ? button(words.keepMail, stay) : nothing}
    </p>`;
}

function whole(scope: OwnScope): unknown {
  const { act, may, open, openForm, own, state, view } = scope;
  const { acts, confirmFirst, status } = state.words;
  const { status: known } = view.messages.receipt;
  const sentence = status[own.signUp.status] ?? known[own.signUp.status] ?? known.other;
  if (state.opening?.ask === 'change') return changing(scope);
  return html`<p><strong>${may('confirm') ? confirmFirst : sentence}</strong></p>
    ${may('confirm') ? html`<p class="moves">${button(acts.confirm, () => act({ do: 'confirm' }), 'primary')}</p>` : nothing}
    ${offers(scope)}
    <ul>
      ${membersOf(own).map((each) => person(each, scope))}
    </ul>
    ${laterWords(view).map((each) => html`<p class="hint">${each}</p>`)}
    <p class="moves">
      ${may('change') ? button(acts.change, () => openForm(view)) : nothing}
      ${may('cancel') ? button(acts.cancel, () => open({ ask: 'cancel' })) : nothing}
    </p>
    ${state.opening?.ask === 'cancel' ? asked(scope) : nothing} ${heading(view.headingLevel + 1, state.words.data)}
    ${moving(scope)}
    <ul>
      ${consents(scope)}
    </ul>
    <p class="moves">${exportData(scope)} ${button(acts.erase, () => open({ ask: 'erase' }))}</p>
    ${state.opening?.ask === 'erase' ? asked(scope) : nothing}`;
}

function shut(view: FormView, { isShut, words }: OwnState, { sendLink }: OwnActs): unknown {
  if (!isShut) return nothing;
  const send = (event: Event) => {
    event.preventDefault();
    const mail = new FormData(event.currentTarget as HTMLFormElement).get(fieldNames.mail);
    if (typeof mail === 'string') void sendLink(mail, view);
  };
  return html`<p>${words.invalidLink}</p>
    <form data-at="contact" @submit=${send}>
      ${contactFields(view)[1]}
      <button class="primary">${words.sendLink}</button>
    </form>`;
}

/** A party's own sign-up: what became of it, what can be done with it, and what is kept. */
export function renderOwn(
  view: FormView,
  state: OwnState,
  { acts, ...around }: OwnSurroundings & { readonly acts: OwnActs },
): TemplateResult {
  const { own, said, words } = state;
  const title = words.title(plainText(view.model.event.title, view.texts));
  const may = (action: OwnActionName) => own?.may.includes(action) === true;
  return html`<div class="own" part="own-sign-up" aria-busy=${state.isBusy}>
    <div class="own-title" tabindex="-1">${heading(view.headingLevel, title)}</div>
    <p class="said" role="status" tabindex="-1">${said}</p>
    ${own ? whole({ ...acts, ...around, may, own, state, view }) : shut(view, state, acts)}
    ${state.isBusy && !own ? html`<p role="status">${view.messages.loading}</p>` : nothing}
  </div>`;
}
