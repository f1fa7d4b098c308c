import { formatTimeRange } from '@geflecht/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { fieldNames } from './field-names.js';
import type { FormView } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';
import { selectField } from './select-field.js';
import { wayChoiceId } from './form-model.js';
import type { Choice, ChoiceOption } from './form-model.js';

function isFull({ places }: ChoiceOption): boolean {
  return places?.state === 'full';
}

function placesText({ places }: ChoiceOption, { messages }: FormView): string {
  if (places?.state === 'full') return messages.full;
  if (places?.state === 'waitingList') return messages.waitingList;
  return places?.placesLeft === undefined ? '' : messages.places(places.placesLeft);
}

function timeText({ start, end }: ChoiceOption, { model, texts }: FormView): string {
  if (start === undefined || end === undefined) return '';
  return formatTimeRange(start, end, { timeZone: model.timeZone, locale: texts.locale });
}

function optionLabel(option: ChoiceOption, view: FormView): TemplateResult {
  const details = [timeText(option, view), placesText(option, view)].filter((text) => text !== '');
  return html`${authorText(option.title ?? option.bookableId, view.texts)}
  ${option.motto === undefined ? nothing : html`<span class="motto">${authorText(option.motto, view.texts)}</span>`}
  ${details.length === 0 ? nothing : html`<span class="places" part="places">${details.join(' · ')}</span>`}`;
}

function legendOf(choice: Choice, { messages, texts }: FormView): unknown {
  if (choice.title !== undefined) return authorText(choice.title, texts);
  return choice.id === wayChoiceId ? messages.wayLegend : messages.extrasLegend;
}

function pick(choice: Choice, name: string, view: FormView): readonly unknown[] {
  const type = choice.rule === 'pickOne' ? 'radio' : 'checkbox';
  const isRequired = choice.isRequired && type === 'radio';
  const options = choice.options.map((option, index) => {
    const id = `${name}-${index}`;
    return html`<div class="option">
      <input
        type=${type}
        id=${id}
        name=${name}
        value=${option.bookableId}
        ?disabled=${isFull(option)}
        ?required=${isRequired}
      />
      <label for=${id}>${optionLabel(option, view)}</label>
    </div>`;
  });
  if (type === 'checkbox' || choice.isRequired) return options;
  return [
    ...options,
    html`<div class="option">
      <input type="radio" id=${`${name}-none`} name=${name} value="" checked />
      <label for=${`${name}-none`}>${view.messages.noChoice}</label>
    </div>`,
  ];
}

function rank(choice: Choice, person: number, view: FormView): readonly unknown[] {
  const options = choice.options.map((option) => ({
    value: option.bookableId,
    label: [plainText(option.title, view.texts) || option.bookableId, placesText(option, view)]
      .filter((text) => text !== '')
      .join(' – '),
    isDisabled: isFull(option),
  }));
  return Array.from({ length: choice.count }, (_, index) => {
    const name = fieldNames.rankedChoice({ person, choiceId: choice.id, rank: index + 1 });
    const isRequired = choice.isRequired && index === 0;
    const label = view.messages.rank(index + 1);
    return selectField(view, { name, label, isRequired, empty: view.messages.noChoice }, options);
  });
}

function needsCount({ rule, count, options }: Choice): boolean {
  return rule === 'pickUpTo' && count < options.length;
}

/** One group of things to choose for one person, as a native fieldset. */
export function choiceField(choice: Choice, person: number, view: FormView): TemplateResult {
  const name = fieldNames.choice(person, choice.id);
  const hasHint = needsCount(choice);
  return html`<fieldset
    id=${name}
    tabindex="-1"
    data-count=${hasHint ? choice.count : nothing}
    aria-describedby=${describedBy(view, name, hasHint)}
  >
    <legend>${legendOf(choice, view)}${star(choice.isRequired)}</legend>
    ${hasHint ? html`<p class="hint" id=${`${name}-hint`}>${view.messages.upTo(choice.count)}</p>` : nothing}
    ${choice.rule === 'rank' ? rank(choice, person, view) : pick(choice, name, view)} ${fieldError(view, name)}
  </fieldset>`;
}
