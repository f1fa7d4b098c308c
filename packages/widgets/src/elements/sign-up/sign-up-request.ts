import type { SignUpRequest } from '@geflecht/core/contract';
import type { Question } from '@geflecht/core/sign-up';
import { fieldNames } from './field-names.js';
import type { Choice, FormModel } from './form-model.js';
import { invoiceText } from './invoice-text.js';

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
  /** Seconds since the form was first seen; absent where nothing is sent. */
  readonly elapsedSeconds?: number | undefined;
  /** Ids of persons; default: made from the submit key. */
  readonly idOf?: ((person: number) => string) | undefined;
  /** What an assistant's function is called, by whom it is for. */
  readonly besideWhom?: ((name: string) => string) | undefined;
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

function nameOf(values: FormValues, person: number): string | undefined {
  return text(values, person === 0 ? fieldNames.name : fieldNames.personName(person));
}

function idOf({ submitKey, idOf: own }: RequestOptions, person: number): string {
  return own?.(person) ?? participantId(submitKey, person);
}

function besideWhom({ besideWhom: called, values }: RequestOptions, person: number): string | undefined {
  const beside = text(values, fieldNames.personBeside(person));
  const name = beside === undefined ? undefined : nameOf(values, Number(beside));
  return name === undefined ? undefined : called?.(name);
}

function participant(options: RequestOptions, person: number) {
  const { values } = options;
  const isContact = person === 0;
  const age = text(values, fieldNames.personAge(person));
  return {
    id: idOf(options, person),
    ...stated('name', nameOf(values, person)),
    kind: isContact ? 'adult' : (text(values, fieldNames.personKind(person)) ?? 'adult'),
    ...stated('age', age === undefined ? undefined : Number(age)),
    ...stated('organisation', text(values, fieldNames.organisation(person))),
    ...stated('function', besideWhom(options, person)),
  };
}

function wishes(options: RequestOptions, person: number, choice: Choice) {
  const { values } = options;
  const by = { participantId: idOf(options, person) };
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
  const { values, persons } = options;
  const { group, id: questionId, per } = question;
  const isNeed = group === 'needs';
  if (per !== 'participant') {
    const name = isNeed ? fieldNames.need('party', questionId) : fieldNames.partyAnswer(questionId);
    const value = answerValue(values, name, question);
    return value === undefined ? [] : [{ questionId, value }];
  }
  return counting(persons).flatMap((person) => {
    const name = isNeed ? fieldNames.need(person, questionId) : fieldNames.personAnswer(person, questionId);
    const value = answerValue(values, name, question);
    return value === undefined ? [] : [{ questionId, participantId: idOf(options, person), value }];
  });
}

function trace({ elapsedSeconds, values }: RequestOptions) {
  const honeypot = text(values, fieldNames.leaveEmpty);
  return elapsedSeconds === undefined ? undefined : { elapsedSeconds, ...stated('honeypot', honeypot) };
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
    answers: [...model.questions, ...model.needs].flatMap((question) => answers(options, question)),
    consents: ticked.map(({ id, version }) => ({ textId: id, textVersion: version })),
    ...stated('feeClassId', text(values, fieldNames.feeClass)),
    ...stated(
      'invoice',
      invoiceText((name) => text(values, name)),
    ),
    ...stated('code', text(values, fieldNames.code)),
    ...stated('mode', text(values, fieldNames.mode)),
    ...stated('letsPass', values.get(fieldNames.letsPass) === null ? undefined : true),
    ...stated('trace', trace(options)),
  };
  return draft as unknown as SignUpRequest;
}
