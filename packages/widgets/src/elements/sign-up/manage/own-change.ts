import type { OwnActionRequest, OwnSignUp } from '@geflecht/core/contract';
import type { FormView } from '../form-view.js';
import { invoiceNames } from '../invoice-text.js';
import { signUpRequest } from '../sign-up-request.js';
import { givenConsents, liveBookings, membersOf } from './own-entries.js';

/** The form's view of a party that has signed up before: its persons are those who still come. */
export function ownView(view: FormView, own: OwnSignUp, form: HTMLFormElement | null): FormView {
  const members = membersOf(own);
  const said = form && requestOf(view, own, form);
  const { answers = own.signUp.answers, bookings = own.signUp.bookings } = said ?? {};
  const request = { ...view.request, participants: members, answers, bookings } as FormView['request'];
  const asks = new Set(own.asks);
  const choices = view.model.choices.filter(
    ({ id, options }) => asks.has(id) || options.some(({ bookableId }) => asks.has(bookableId)),
  );
  const questions = view.model.questions.filter(({ id }) => asks.has(id));
  // Who has consented is not asked again.
  const given = givenConsents(own);
  const consentTexts = view.model.consentTexts.filter(({ id }) => !given.has(id));
  const needs = view.model.needs.filter(({ id }) => asks.has(id));
  const model = { ...view.model, choices, consentTexts, questions, needs };
  const companions = members.slice(1).map((_, index) => index);
  return { ...view, model, companions, request, held: liveBookings(own) };
}

/** Consents that somebody may give later who has not given them yet; the one to needs stands beside those. */
export function laterConsents({ model }: FormView): FormView['model']['consentTexts'] {
  return model.consentTexts.filter(({ compulsory, purpose }) => !compulsory && purpose !== 'needs');
}

function requestOf({ model, texts }: FormView, own: OwnSignUp, form: HTMLFormElement): FormView['request'] {
  const ids = membersOf(own).map(({ id }) => id as string);
  return signUpRequest({
    model,
    values: new FormData(form),
    persons: ids.length,
    submitKey: '',
    locale: texts.locale,
    idOf: (person) => ids[person] ?? '',
  });
}

/** What the form asks to be changed; places that it does not ask for now stay as they are. */
export function ownChange(view: FormView, own: OwnSignUp, form: HTMLFormElement): OwnActionRequest {
  const { answers, bookings = [], consents, contact: stated, invoice = '' } = requestOf(view, own, form);
  // Another address is proved first, apart from all else.
  const contact = { ...stated, mail: own.signUp.contact.mail };
  const shown = new Set(view.model.choices.flatMap(({ options }) => options.map(({ bookableId }) => bookableId)));
  const kept = liveBookings(own)
    .filter(({ bookableId }) => !shown.has(bookableId))
    .map(({ bookableId, participantId, rank }) => ({ bookableId, participantId, rank }));
  const change = { do: 'change', contact, bookings: [...kept, ...bookings], answers, consents } as const;
  return invoiceNames.name in form.elements ? { ...change, invoice } : change;
}
