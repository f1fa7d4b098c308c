import type { SignUpRequest } from '@geflecht/core/contract';
import type { Question } from '@geflecht/core/sign-up';
import { fieldNames } from './field-names.js';
import type { Choice, FormModel } from './form-model.js';

/** The values of a form, as `FormData` offers them. */
export interface FormValues {
  readonly get: (name: string) => unknown;
  readonly getAll: (name: string) => readonly unknown[];
}

/** What a request is made of beside the form's values. */
export interface RequestOptions {
  readonly model: FormModel;
  readonly values: FormValues;
  /** Persons of the party, the contact included. */
  readonly persons: number;
  readonly submitKey: string;
  readonly locale: string;
}

type Draft = Omit<SignUpRequest, 'participants' | 'bookings' | 'answers' | 'consents'> & {
  readonly participants: readonly Readonly<Record<string, unknown>>[];
  readonly bookings: readonly Readonly<Record<string, unknown>>[];
  readonly answers: readonly Readonly<Record<string, unknown>>[];
  readonly consents: readonly Readonly<Record<string, unknown>>[];
};

const counting = (length: number) => Array.from({ length }, (_, index) => index);

function text(values: FormValues, name: string): string | undefined {
  const value = values.get(name);
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

function stated<Value>(name: string, value: Value | undefined): Readonly<Record<string, Value>> {
  return value === undefined ? {} : { [name]: value };
}

/** Id of a person within one submit; unique beyond it through the submit key. */
export function participantId(submitKey: string, person: number): string {
  return `${submitKey}.${person + 1}`;
}

function participant({ values, submitKey }: RequestOptions, person: number) {
  const isContact = person === 0;
  const name = text(values, isContact ? fieldNames.name : fieldNames.personName(person));
  const age = text(values, fieldNames.personAge(person));
  return {
    id: participantId(submitKey, person),
    ...stated('name', name),
    kind: isContact ? 'adult' : (text(values, fieldNames.personKind(person)) ?? 'adult'),
    ...stated('age', age === undefined ? undefined : Number(age)),
    ...stated('organisation', text(values, fieldNames.organisation(person))),
  };
}

function wishes({ values, submitKey }: RequestOptions, person: number, choice: Choice) {
  const by = { participantId: participantId(submitKey, person) };
  if (choice.rule !== 'rank') {
    const picked = values.getAll(fieldNames.choice(person, choice.id)).filter((id) => id !== '');
    return picked.map((bookableId) => ({ ...by, bookableId }));
  }
  return counting(choice.count).flatMap((index) => {
    const rank = index + 1;
    const bookableId = text(values, fieldNames.rankedChoice({ person, choiceId: choice.id, rank }));
    return bookableId === undefined ? [] : [{ ...by, bookableId, rank }];
  });
}

function answerValue(values: FormValues, name: string, { kind }: Question) {
  if (kind === 'multi') {
    const picked = values.getAll(name);
    return picked.length === 0 ? undefined : picked;
  }
  const value = text(values, name);
  if (value === undefined) return undefined;
  if (kind === 'number') return Number(value);
  return kind === 'yesNo' ? value === 'yes' : value;
}

function answers(options: RequestOptions, question: Question) {
  const { values, persons, submitKey } = options;
  if (question.per !== 'participant') {
    const value = answerValue(values, fieldNames.partyAnswer(question.id), question);
    return value === undefined ? [] : [{ questionId: question.id, value }];
  }
  return counting(persons).flatMap((person) => {
    const value = answerValue(values, fieldNames.personAnswer(person, question.id), question);
    if (value === undefined) return [];
    return [{ questionId: question.id, participantId: participantId(submitKey, person), value }];
  });
}

/** Builds the request from what the form holds; checking it is the backend's job. */
export function signUpRequest(options: RequestOptions): SignUpRequest {
  const { model, values, persons, submitKey, locale } = options;
  const people = counting(persons);
  const ticked = model.consentTexts.filter(({ id }) => values.get(fieldNames.consent(id)) !== null);
  const draft: Draft = {
    submitKey,
    locale,
    contact: {
      name: text(values, fieldNames.name) ?? '',
      mail: text(values, fieldNames.mail) ?? '',
      ...stated('phone', text(values, fieldNames.phone)),
    },
    participants: people.map((person) => participant(options, person)),
    bookings: people.flatMap((person) => model.choices.flatMap((choice) => wishes(options, person, choice))),
    answers: model.questions.flatMap((question) => answers(options, question)),
    consents: ticked.map(({ id, version }) => ({ textId: id, textVersion: version })),
    ...stated('feeClassId', text(values, fieldNames.feeClass)),
    ...stated('code', text(values, fieldNames.code)),
  };
  return draft as unknown as SignUpRequest;
}
