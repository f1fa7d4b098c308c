import type { OwnSignUp } from '@geflecht/core/contract';
import { fieldNames } from '../field-names.js';
import type { Entries } from '../form-controls.js';
import type { FormModel } from '../form-model.js';
import { invoiceNames } from '../invoice-text.js';

const gone: readonly string[] = ['cancelled', 'declined'];

/** Persons who still come. */
export function membersOf({ signUp }: OwnSignUp): OwnSignUp['signUp']['participants'] {
  return signUp.participants.filter(({ leftAt, replacedBy }) => leftAt === undefined && replacedBy === undefined);
}

/** Wishes and places that still count. */
export function liveBookings({ signUp }: OwnSignUp): NonNullable<OwnSignUp['signUp']['bookings']> {
  return (signUp.bookings ?? []).filter(({ status }) => !gone.includes(status));
}

/** Wordings that the party consents to. */
export function givenConsents({ signUp }: OwnSignUp): ReadonlySet<string> {
  return new Set((signUp.consents ?? []).flatMap((each) => (each.withdrawnAt ? [] : [each.textId])));
}

function values(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return [String(value)];
}

/** What the party has stated, as the form calls it. */
export function ownEntries(own: OwnSignUp, model: FormModel): Entries {
  const ids = membersOf(own).map(({ id }) => id as string);
  const { contact, invoice = '' } = own.signUp;
  const choices = liveBookings(own).flatMap(({ bookableId, participantId, rank }) => {
    const choice = model.choices.find(({ options }) => options.some((each) => each.bookableId === bookableId));
    const person = ids.indexOf(participantId);
    if (choice === undefined) return [];
    const { id: choiceId } = choice;
    const isRanked = choice.rule === 'rank' && rank !== undefined;
    const name = isRanked ? fieldNames.rankedChoice({ person, choiceId, rank }) : fieldNames.choice(person, choiceId);
    return [[name, bookableId] as const];
  });
  const answers = (own.signUp.answers ?? []).map(
    (each) => [each, fieldNames.personAnswer, fieldNames.partyAnswer] as const,
  );
  const needs = own.needsAnswers.map(
    (each) => [each, fieldNames.need, (id: string) => fieldNames.need('party', id)] as const,
  );
  const said = [...answers, ...needs].flatMap(([{ participantId, questionId, value }, ofPerson, ofParty]) => {
    const person = participantId === undefined ? -1 : ids.indexOf(participantId);
    const name = person < 0 ? ofParty(questionId) : ofPerson(person, questionId);
    return values(value).map((each) => [name, each] as const);
  });
  const { mail, name, phone = '' } = contact;
  const fields = [
    [fieldNames.name, name],
    [fieldNames.mail, mail],
    [fieldNames.phone, phone],
    [invoiceNames.name, invoice],
  ] as const;
  return [...fields, ...choices, ...said];
}

function valuesOf(entries: readonly (readonly [string, unknown])[], name: string): readonly unknown[] {
  return entries.flatMap(([key, value]) => (key === name && value !== '' ? [value] : []));
}

/**
 * What is to be filled into an open form when the sign-up has changed meanwhile: all but what has been typed over.
 * @param before what was filled in first
 * @param after what is stated by now
 */
export function freshEntries(form: HTMLFormElement, before: Entries, after: Entries): Entries {
  const shown = [...new FormData(form)];
  const isTyped = (name: string) => {
    const [now, then] = [valuesOf(shown, name), valuesOf(before, name)];
    return now.length !== then.length || now.some((each) => !then.includes(each));
  };
  const emptied = before.filter(([name]) => valuesOf(after, name).length === 0).map(([name]) => [name, ''] as const);
  return [...emptied, ...after].filter(([name]) => !isTyped(name));
}
