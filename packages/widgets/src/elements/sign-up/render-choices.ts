import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { wayChoiceId } from './form-model.js';
import type { Choice, ChoiceOption } from './form-model.js';
import { fieldNames } from './field-names.js';
import { personOf } from './form-view.js';
import type { FormView, Person } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';
import { selectField } from './select-field.js';
import { rangeWords } from './sign-up-clock.js';
import { tickField } from './tick-field.js';

function suitsAge({ ages }: ChoiceOption, { age }: Person): boolean {
  return age === undefined || (age >= (ages?.from ?? 0) && age <= (ages?.to ?? Infinity));
}

function isClosed(option: ChoiceOption, person: Person): boolean {
  return option.places?.state === 'full' || !suitsAge(option, person);
}

/** How many places are left, in words; empty where nobody tells. */
export function placesText({ places }: Pick<ChoiceOption, 'places'>, { messages }: FormView): string {
  if (places?.state === 'full') return messages.full;
  if (places?.state === 'waitingList') return messages.waitingList;
  return places?.placesLeft === undefined ? '' : messages.places(places.placesLeft);
}

function timeText({ session }: ChoiceOption, view: FormView): string {
  const { start, end } = session ?? {};
  return start === undefined || end === undefined ? '' : rangeWords(start, end, view);
}

function agesText({ ages }: ChoiceOption, { messages }: FormView): string {
  return ages === undefined ? '' : messages.ages(ages.from, ages.to);
}

/** What an option is about, beside its title. */
export function optionDetails(option: ChoiceOption, view: FormView): string {
  const details = [timeText(option, view), agesText(option, view), placesText(option, view)];
  return details.filter((text) => text !== '').join(' · ');
}

function optionLabel(option: ChoiceOption, view: FormView): TemplateResult {
  const details = optionDetails(option, view);
  return html`${authorText(option.title ?? option.bookableId, view.texts)}
  ${option.motto === undefined ? nothing : html`<span class="motto">${authorText(option.motto, view.texts)}</span>`}
  ${details === '' ? nothing : html`<span class="places" part="places">${details}</span>`}`;
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
      label: optionLabel(option, view),
      isDisabled: isClosed(option, person),
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
    label: [plainText(option.title, view.texts) || option.bookableId, optionDetails(option, view)]
      .filter((text) => text !== '')
      .join(' – '),
    isDisabled: isClosed(option, whose.person),
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
