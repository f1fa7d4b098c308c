import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { placesText } from './chosen-places.js';
import { wayChoiceId } from './form-model.js';
import type { Choice, ChoiceOption } from './form-model.js';
import { fieldNames } from './field-names.js';
import { personOf } from './form-view.js';
import type { FormView, HeldPlace, Person } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';
import { selectField } from './select-field.js';
import { rangeWords } from './sign-up-clock.js';
import { tickField } from './tick-field.js';

function suitsAge({ ages }: ChoiceOption, { age }: Person): boolean {
  return age === undefined || (age >= (ages?.from ?? 0) && age <= (ages?.to ?? Infinity));
}

function isAmong(places: readonly HeldPlace[] = [], { bookableId }: ChoiceOption, { id }: Person): boolean {
  return places.some((each) => each.bookableId === bookableId && each.participantId === id);
}

/** Whether all places are taken, none of them by the person. */
function isFull(option: ChoiceOption, person: Person, { held }: FormView): boolean {
  return option.places?.state === 'full' && !isAmong(held, option, person);
}

/** Whether something has filled up after it was chosen; it can still be seen to be chosen, and be left again. */
function isLost(option: ChoiceOption, person: Person, view: FormView): boolean {
  return isFull(option, person, view) && isAmong(view.request.bookings, option, person);
}

function isClosed(option: ChoiceOption, person: Person, view: FormView): boolean {
  if (isAmong(view.held, option, person)) return false;
  return (isFull(option, person, view) && !isLost(option, person, view)) || !suitsAge(option, person);
}

function timeText({ session }: ChoiceOption, view: FormView): string {
  const { start, end } = session ?? {};
  return start === undefined || end === undefined ? '' : rangeWords(start, end, view);
}

function agesText({ ages }: ChoiceOption, { messages }: FormView): string {
  return ages === undefined ? '' : messages.ages(ages.from, ages.to);
}

/** What an option is about, beside its title; for whoever has chosen it, also what follows where it has filled up. */
export function optionDetails(option: ChoiceOption, view: FormView, person?: Person): string {
  const places = person && isLost(option, person, view) ? view.messages.fullChosen : placesText(option.places, view);
  const details = [timeText(option, view), agesText(option, view), places];
  return details.filter(Boolean).join(' · ');
}

function optionLabel(option: ChoiceOption, person: Person, view: FormView): TemplateResult {
  const details = optionDetails(option, view, person);
  return html`${authorText(option.title ?? option.bookableId, view.texts)}
  ${option.motto === undefined ? nothing : html`<span class="motto">${authorText(option.motto, view.texts)}</span>`}
  ${details === '' ? nothing : html`<span class=${isLost(option, person, view) ? 'places error' : 'places'} part="places">${details}</span>`}`;
}

/** What a group of things to choose is called. */
export function choiceTitle(choice: Choice, { messages, texts }: FormView): unknown {
  if (choice.title !== undefined) return authorText(choice.title, texts);
  return choice.id === wayChoiceId ? messages.wayLegend : messages.extrasLegend;
}

/** Who chooses, and their place in the party. */
interface Whose {
  readonly person: Person;
  readonly index: number;
}

function pick(choice: Choice, { index, person }: Whose, view: FormView): readonly unknown[] {
  const name = fieldNames.choice(index, choice.id);
  const type = choice.rule === 'pickOne' ? 'radio' : 'checkbox';
  const options = choice.options.map((option, place) =>
    tickField(view, {
      name,
      type,
      id: `${name}-${place}`,
      value: option.bookableId,
      label: optionLabel(option, person, view),
      isDisabled: isClosed(option, person, view),
      isRequired: choice.isRequired && type === 'radio',
    }),
  );
  if (type === 'checkbox' || choice.isRequired) return options;
  const { noChoice: label } = view.messages;
  return [...options, tickField(view, { name, type, id: `${name}-none`, value: '', label, isChecked: true })];
}

function rank(choice: Choice, whose: Whose, view: FormView): readonly unknown[] {
  const options = choice.options.map((option) => ({
    value: option.bookableId,
    label: [plainText(option.title, view.texts) || option.bookableId, optionDetails(option, view, whose.person)]
      .filter(Boolean)
      .join(' – '),
    isDisabled: isClosed(option, whose.person, view),
  }));
  return Array.from({ length: choice.count }, (_, index) => {
    const name = fieldNames.rankedChoice({ person: whose.index, choiceId: choice.id, rank: index + 1 });
    const isRequired = choice.isRequired && index === 0;
    const label = view.messages.rank(index + 1);
    return selectField(view, { name, label, isRequired, empty: view.messages.noChoice }, options);
  });
}

function hintOf({ rule, count, options }: Choice, { messages }: FormView): string {
  if (rule === 'rank') return messages.rankHint;
  return rule === 'pickUpTo' && count < options.length ? messages.upTo(count) : '';
}

/** A choice as it is put to one person: care for children to children only, duties to adults only. */
function putTo(person: Person, choice: Choice): Choice {
  const isChild = person.kind === 'child';
  const options = choice.options.filter(({ isForChildren }) => isChild || !isForChildren);
  const isRequired = choice.isRequired && (person.kind === 'adult' || choice.id === wayChoiceId);
  return { ...choice, options, isRequired, count: Math.min(choice.count, options.length) };
}

/** One group of things to choose for one person, as a native fieldset. */
export function choiceField(offered: Choice, index: number, view: FormView): unknown {
  const person = personOf(index, view) ?? ({ kind: 'adult' } as Person);
  const choice = putTo(person, offered);
  if (choice.options.length === 0) return nothing;
  const name = fieldNames.choice(index, choice.id);
  const hint = hintOf(choice, view);
  return html`<fieldset
    id=${name}
    tabindex="-1"
    data-count=${choice.rule === 'pickUpTo' ? choice.count : nothing}
    aria-describedby=${describedBy(view, name, hint !== '')}
  >
    <legend>${choiceTitle(choice, view)}${star(choice.isRequired)}</legend>
    ${hint === '' ? nothing : html`<p class="hint" id=${`${name}-hint`}>${hint}</p>`}
    ${choice.rule === 'rank' ? rank(choice, { person, index }, view) : pick(choice, { person, index }, view)}
    ${fieldError(view, name)}
  </fieldset>`;
}
