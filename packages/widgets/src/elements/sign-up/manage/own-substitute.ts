import type { OwnActionRequest, OwnSignUp, SignUpRequest } from '@geflecht/core/contract';
import type { Question } from '@geflecht/core/sign-up';
import { fieldNames } from '../field-names.js';
import type { Entries } from '../form-controls.js';
import type { FormView } from '../form-view.js';
import { signUpRequest } from '../sign-up-request.js';
import { givenConsents, liveBookings } from './own-entries.js';

type Participant = OwnSignUp['signUp']['participants'][number];

/** Whose place is taken, and the form that says by whom. */
export interface Substituting {
  readonly own: OwnSignUp;
  readonly gone: Participant;
  /** Absent until it is drawn. */
  readonly form: HTMLFormElement | null;
}

/** Whoever comes instead stands in the form where the first companion would. */
export const substituteIndex = 1;

/** What is known of whoever comes instead before anything is stated. */
export function substituteEntries({ organisation = '' }: Participant): Entries {
  return [[fieldNames.organisation(substituteIndex), organisation]];
}

/** Whether the age of whoever comes instead matters: where a child has a place that is for an age. */
export function isAgeAsked({ model }: FormView, own: OwnSignUp, { id, kind }: Participant): boolean {
  const ofAges = model.choices.flatMap(({ options }) =>
    options.flatMap(({ ages, bookableId, isForChildren }) => (ages || isForChildren ? [bookableId] : [])),
  );
  const booked = liveBookings(own).filter(({ participantId }) => participantId === id);
  return kind === 'child' && booked.some(({ bookableId }) => ofAges.includes(bookableId));
}

/** The form's view of whoever comes instead: of the questions those that everybody is asked now. */
export function substituteView(view: FormView, { form, gone, own }: Substituting): FormView {
  const isAsked = ({ id, per }: Question) => per === 'participant' && own.asks.includes(id);
  const [questions, needs] = [view.model.questions.filter(isAsked), view.model.needs.filter(isAsked)];
  const given = givenConsents(own);
  const consentTexts = view.model.consentTexts.filter(
    ({ id, purpose }) => purpose === 'needs' && needs.length > 0 && !given.has(id),
  );
  const model = { ...view.model, choices: [], consentTexts, needs, questions };
  // The same for each try with the same sign-up, and never one that was there before.
  const id = `${gone.id}+${own.revision}`;
  const values = new FormData(form ?? undefined);
  const { locale } = view.texts;
  const said = signUpRequest({ model, values, persons: 2, submitKey: '', locale, idOf: () => id });
  const { function: role, kind } = gone;
  const by = { ...said.participants[substituteIndex], kind, function: kind === 'assistant' ? role : undefined };
  const answers = [...(own.signUp.answers ?? []), ...(said.answers ?? [])];
  const request = { ...said, participants: [gone, by], answers } as SignUpRequest;
  return { ...view, model, companions: [0], request };
}

/** Asks for the place of one person to go over to another. */
export function substitution(view: FormView, substituting: Substituting): OwnActionRequest {
  const { request } = substituteView(view, substituting);
  const by = request.participants[substituteIndex];
  const answers = request.answers?.filter(({ participantId }) => participantId === by?.id);
  const { consents } = request;
  return { do: 'replace', participantId: substituting.gone.id, by, answers, consents } as OwnActionRequest;
}
