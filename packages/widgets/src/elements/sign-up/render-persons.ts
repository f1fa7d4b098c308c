import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../internal/heading.js';
import { fieldNames } from './field-names.js';
import type { FormView } from './form-view.js';
import { choiceField } from './render-choices.js';
import { inputField, selectField } from './render-field.js';
import { personQuestions } from './render-questions.js';

/** What the buttons of the party do. */
export interface PartyActions {
  readonly add: () => void;
  readonly remove: (key: number) => void;
}

function contactFields(view: FormView): TemplateResult {
  const { messages } = view;
  return html`
    ${inputField(view, { name: fieldNames.name, label: messages.name, autocomplete: 'name', isRequired: true })}
    ${inputField(view, {
      name: fieldNames.mail,
      label: messages.mail,
      hint: messages.mailReason,
      type: 'email',
      autocomplete: 'email',
      isRequired: true,
    })}
    ${inputField(view, { name: fieldNames.phone, label: messages.phone, type: 'tel', autocomplete: 'tel' })}
    ${inputField(view, {
      name: fieldNames.organisation(0),
      label: messages.organisation,
      autocomplete: 'organization',
    })}
  `;
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

function addPerson({ messages, persons, model }: FormView, add: () => void): unknown {
  if (persons.length < model.partyMax) {
    return html`<button type="button" id="add-person" @click=${add}>${messages.addPerson}</button>`;
  }
  return model.partyMax > 1 ? html`<p class="hint">${messages.partyFull(model.partyMax)}</p>` : nothing;
}

/** The party: the contact first, then the others, then the way to add one more. */
export function partyFields(view: FormView, actions: PartyActions): TemplateResult {
  const { messages, persons } = view;
  return html`
    ${heading(view.headingLevel + 1, messages.steps.contact)}
    ${repeat(
      persons,
      (key) => key,
      (key, person) =>
        person === 0
          ? html`${contactFields(view)}${choicesOf(0, view)}`
          : companion(person, view, () => actions.remove(key)),
    )}
    ${addPerson(view, actions.add)}
  `;
}
