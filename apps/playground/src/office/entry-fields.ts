import type { Question } from '@geflecht/core/sign-up';
import { makeElement, makeOption } from '../page/make-element.js';
import { entryField } from './entry-field-names.js';
import type { EventOffer, Offered, OfferedChoice } from './event-offer.js';
import type { OfficeDesk } from './office-part.js';

/** A control with its words, and what helps to fill it in. */
export interface FieldWish {
  readonly name: string;
  readonly words: string;
  readonly hint?: string | undefined;
}

let hints = 0;

/** Puts words before a control and a hint after it. */
export function makeField({ name, words, hint }: FieldWish, control: HTMLElement): HTMLLabelElement {
  control.setAttribute('name', name);
  const label = makeElement('label', {}, makeElement('span', { class: 'field-words' }, words), control);
  if (hint === undefined || hint === '') return label;
  hints += 1;
  const id = `field-hint-${hints}`;
  label.append(makeElement('span', { class: 'field-hint', id }, hint));
  control.setAttribute('aria-describedby', id);
  return label;
}

/** A field to write into. */
export function makeInput(wish: FieldWish, attributes: Readonly<Record<string, string>> = {}): HTMLLabelElement {
  return makeField(wish, makeElement('input', { type: 'text', autocomplete: 'off', ...attributes }));
}

/** A field to choose one thing in. */
export function makeSelect(wish: FieldWish, options: readonly Offered[], empty?: string): HTMLLabelElement {
  const select = makeElement('select');
  if (empty !== undefined) select.append(makeOption('', empty));
  select.append(...options.map(({ id, title }) => makeOption(id, title)));
  return makeField(wish, select);
}

/** A box to tick, with its words after it. */
export function makeTick(name: string, words: string, value = 'true'): HTMLLabelElement {
  const box = makeElement('input', { type: 'checkbox', name, value });
  return makeElement('label', { class: 'tick' }, box, makeElement('span', { class: 'field-words' }, words));
}

function makeGroup(legend: string, fields: readonly HTMLElement[], looks = 'inner'): HTMLElement {
  return makeElement('fieldset', { class: looks }, makeElement('legend', {}, legend), ...fields);
}

/** Fields for one choice of one person. */
export function choiceFields(
  person: string,
  { id, title, rule, count, options }: OfferedChoice,
  { words: { entry } }: OfficeDesk,
): readonly HTMLElement[] {
  if (rule === 'rank') {
    const ranks = Array.from({ length: count }, (_, index) => index + 1);
    const wishes = ranks.map((rank) =>
      makeSelect({ name: entryField.wish(person, id, rank), words: entry.wish(rank) }, options, entry.nothing),
    );
    return [makeGroup(title, wishes, 'inner wishes')];
  }
  const name = entryField.choice(person, id);
  if (rule === 'pickOne') return [makeSelect({ name, words: title }, options, entry.nothing)];
  return [
    makeGroup(
      title,
      options.map((option) => makeTick(name, option.title, option.id)),
    ),
  ];
}

/** Boxes for what has places and stands in no choice. */
export function extraFields(
  person: string,
  { extras }: EventOffer,
  { words: { entry } }: OfficeDesk,
): readonly HTMLElement[] {
  if (extras.length === 0) return [];
  return [
    makeGroup(
      entry.extras,
      extras.map(({ id, title }) => makeTick(entryField.extra(person, id), title)),
    ),
  ];
}

function questionField(question: Question, name: string, { tell, words: { entry } }: OfficeDesk): HTMLElement {
  const { kind, label, reason, options = [], required = false } = question;
  const wish = { name, words: required ? `${tell(label)} (${entry.needed})` : tell(label), hint: tell(reason) };
  const offered = options.map((option) => ({ id: option.id, title: tell(option.label) }));
  switch (kind) {
    case 'choice':
      return makeSelect(wish, offered, '');
    case 'yesNo':
      return makeSelect(
        wish,
        [
          { id: 'true', title: entry.yes },
          { id: 'false', title: entry.no },
        ],
        '',
      );
    case 'multi':
      return makeGroup(
        wish.words,
        offered.map(({ id, title }) => makeTick(name, title, id)),
      );
    case 'number':
      return makeInput(wish, { type: 'number', step: 'any' });
    case 'date':
      return makeInput(wish, { type: 'date' });
    default:
      return makeInput(wish);
  }
}

/** Fields for what is asked of one person, or of the whole party where none is given. */
export function questionFields({ questions }: EventOffer, desk: OfficeDesk, person?: string): readonly HTMLElement[] {
  const isMeant = ({ per }: Question) => (per === 'participant') === (person !== undefined);
  return questions.filter(isMeant).map((each) => questionField(each, entryField.answer(each.id, person), desk));
}
