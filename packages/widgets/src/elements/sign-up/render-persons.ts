import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { fieldNames } from './field-names.js';
import { partySize } from './form-view.js';
import type { FormView } from './form-view.js';
import { choiceField } from './render-choices.js';
import { inputField } from './input-field.js';
import { selectField } from './select-field.js';
import { personQuestions } from './render-questions.js';

/** What the buttons of the party do. */
export interface PartyActions {
  readonly add: () => void;
  readonly remove: (key: number) => void;
}

function companionFields(person: number, view: FormView): TemplateResult {
  const { messages } = view;
  const kinds = (['adult', 'child', 'assistant'] as const).map((kind) => ({
    value: kind,
    label: messages.kinds[kind],
  }));
  return html`
    ${inputField(view, { name: fieldNames.personName(person), label: messages.name, isRequired: true })}
    ${selectField(view, { name: fieldNames.personKind(person), label: messages.kind }, kinds)}
    ${inputField(view, { name: fieldNames.personAge(person), label: messages.age, type: 'number', min: 0, max: 130 })}
  `;
}

function choicesOf(person: number, view: FormView): unknown {
  const { choices } = view.model;
  const asked = [...choices.map((choice) => choiceField(choice, person, view)), ...personQuestions(person, view)];
  if (asked.length === 0 || person > 0) return asked;
  return [heading(view.headingLevel + 1, view.messages.steps.choices), ...asked];
}

function companion(person: number, view: FormView, remove: () => void): TemplateResult {
  const { messages } = view;
  return html`<fieldset class="person">
    <legend>${messages.person(person + 1)}</legend>
    ${companionFields(person, view)} ${choicesOf(person, view)}
    <button type="button" class="quiet" @click=${remove}>${messages.removePerson(person + 1)}</button>
  </fieldset>`;
}

function addPerson(view: FormView, add: () => void): unknown {
  const { messages, model } = view;
  if (partySize(view) < model.partyMax) {
    return html`<button type="button" id="add-person" @click=${add}>${messages.addPerson}</button>`;
  }
  return model.partyMax > 1 ? html`<p class="hint">${messages.partyFull(model.partyMax)}</p>` : nothing;
}

/** What the contact chooses, the others of the party, and the way to add one more. */
export function partyFields(view: FormView, actions: PartyActions): TemplateResult {
  let person = 0;
  const others = view.companions.map((key) => {
    if (key === undefined) return nothing;
    person += 1;
    return companion(person, view, () => actions.remove(key));
  });
  return html`${choicesOf(0, view)} ${others} ${addPerson(view, actions.add)}`;
}
