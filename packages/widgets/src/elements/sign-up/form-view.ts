import type { SignUpRequest } from '@geflecht/core/contract';
import type { TextChoice } from '../../internal/author-text.js';
import type { FormModel } from './form-model.js';
import type { FormMessages } from './locales/form-messages.js';
import type { SignUpMessages } from './locales/sign-up-messages.js';

/** What a single field is drawn from. */
export interface FieldView {
  /** What is wrong, by field name. */
  readonly errors: ReadonlyMap<string, string>;
}

/** What the fields of the contact are drawn from. */
export interface ContactView extends FieldView {
  readonly messages: SignUpMessages;
}

/** Who belongs to a party beside its contact. */
export interface Companions {
  /** Keys of everybody who was ever added; the contact has none. Who was removed is `undefined`. */
  readonly companions: readonly (number | undefined)[];
}

/** A place or wish of one person. */
export type HeldPlace = Pick<NonNullable<SignUpRequest['bookings']>[number], 'bookableId' | 'participantId'>;

/** Everything the parts of the form are drawn from. */
export interface FormView extends ContactView, Companions {
  readonly model: FormModel;
  readonly messages: SignUpMessages & FormMessages;
  readonly texts: TextChoice;
  readonly headingLevel: number;
  /** What the form says at present. */
  readonly request: SignUpRequest;
  /** What the party has already, by person; it stays the party's own where all other places are taken. */
  readonly held?: readonly HeldPlace[];
}

/** What the form knows of one person. */
export type Person = SignUpRequest['participants'][number];

/** Persons of the party, the contact included. */
export function partySize({ companions }: Companions): number {
  return 1 + companions.filter((key) => key !== undefined).length;
}

/** One person of the party; the contact is person 0. */
export function personOf(person: number, { request }: FormView): Person | undefined {
  return request.participants[person];
}

/** What a person is called: by name as soon as there is one. */
export function nameOf(person: number, view: FormView): string {
  return personOf(person, view)?.name ?? view.messages.person(person + 1);
}
