import type { RecordedSignUp } from '@geflecht/core/contract';
import type { Question } from '@geflecht/core/sign-up';
import { entryField } from './entry-field-names.js';
import type { EventOffer } from './event-offer.js';

type Answer = NonNullable<RecordedSignUp['answers']>[number];

/** One thing of the request and the field it was written in. */
interface From<Value> {
  readonly field: string;
  readonly value: Value;
}

type Wish = Readonly<Record<'participantId' | 'bookableId', string>> & { readonly rank?: number };

/** What was entered, without the key of the submit, and where each part of it stands in the form. */
export interface EnteredRequest {
  readonly body: Omit<RecordedSignUp, 'submitKey'>;
  readonly persons: readonly string[];
  /** Fields of the bookings and answers, in their order. */
  readonly fields: Readonly<Record<'bookings' | 'answers', readonly string[]>>;
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function textsIn(data: FormData, name: string): readonly string[] {
  return data.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');
}

/** Fields that were filled in. */
function filled<Name extends string>(fields: Readonly<Record<Name, string>>): Readonly<Partial<Record<Name, string>>> {
  const stated = Object.entries<string>(fields).filter(([, value]) => value !== '');
  return Object.fromEntries(stated) as Partial<Record<Name, string>>;
}

function participantOf(data: FormData, person: string, isFirst: boolean) {
  const of = (field: string) => textIn(data, entryField.ofPerson(person, field));
  const name = of('name') || (isFirst ? textIn(data, entryField.name) : '');
  const age = of('age');
  const stated = filled({ name, organisation: of('organisation') });
  return { id: person, kind: of('kind') || 'adult', ...stated, ...(age === '' ? {} : { age: Number(age) }) };
}

function wishesOf(data: FormData, person: string, { choices, extras }: EventOffer): readonly From<Wish>[] {
  const chosen = choices.flatMap(({ id, rule, count }) => {
    if (rule !== 'rank') {
      const field = entryField.choice(person, id);
      return textsIn(data, field).map((bookableId) => ({ field, value: { participantId: person, bookableId } }));
    }
    const ranks = Array.from({ length: count }, (_, index) => entryField.wish(person, id, index + 1));
    const stated = ranks.filter((field) => textIn(data, field) !== '');
    // A gap between two wishes is nobody's wish.
    return stated.map((field, index) => ({
      field,
      value: { participantId: person, bookableId: textIn(data, field), rank: index + 1 },
    }));
  });
  const ticked = extras
    .map(({ id }) => ({ field: entryField.extra(person, id), value: { participantId: person, bookableId: id } }))
    .filter(({ field }) => data.has(field));
  return [...chosen, ...ticked];
}

function valueIn(data: FormData, field: string, { kind }: Question): Answer['value'] | undefined {
  if (kind === 'multi') {
    const values = textsIn(data, field);
    return values.length === 0 ? undefined : [...values];
  }
  const text = textIn(data, field);
  if (text === '') return undefined;
  if (kind === 'number') return Number(text);
  return kind === 'yesNo' ? text === 'true' : text;
}

function answersOf(data: FormData, persons: readonly string[], { questions }: EventOffer): readonly From<Answer>[] {
  return questions.flatMap((question) => {
    const askedOf = question.per === 'participant' ? persons : [undefined];
    return askedOf.flatMap((person): readonly From<Answer>[] => {
      const field = entryField.answer(question.id, person);
      const value = valueIn(data, field, question);
      if (value === undefined) return [];
      const about = person === undefined ? {} : { participantId: person as Answer['participantId'] };
      return [{ field, value: { questionId: question.id, ...about, value } }];
    });
  });
}

/** Reads a form that was filled in on the phone, from a letter or from paper. */
export function enteredRequest(data: FormData, offer: EventOffer): EnteredRequest {
  const persons = textsIn(data, entryField.person);
  const of = (name: string) => textIn(data, name);
  const bookings = persons.flatMap((person) => wishesOf(data, person, offer));
  const answers = answersOf(data, persons, offer);
  const consents = offer.consents.filter(({ id }) => data.has(entryField.consent(id)));
  const contact = { name: of(entryField.name), ...filled({ mail: of(entryField.mail), phone: of(entryField.phone) }) };
  const body = {
    channel: of(entryField.channel),
    contact,
    participants: persons.map((person, index) => participantOf(data, person, index === 0)),
    bookings: bookings.map(({ value }) => value),
    answers: answers.map(({ value }) => value),
    consents: consents.map(({ id, version }) => ({ textId: id, textVersion: version })),
    ...filled({ locale: of(entryField.locale), feeClassId: of(entryField.fee), mode: of(entryField.mode) }),
  };
  const fields = { bookings: bookings.map(({ field }) => field), answers: answers.map(({ field }) => field) };
  return { body: body as unknown as EnteredRequest['body'], persons, fields };
}
