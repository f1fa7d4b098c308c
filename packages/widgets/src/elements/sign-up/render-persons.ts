import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldNames } from './field-names.js';
import { nameOf, partySize, personOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { inputField } from './input-field.js';
import { selectField } from './select-field.js';

/** What the buttons of the party do. */
export interface PartyActions {
  readonly add: () => void;
  readonly remove: (key: number) => void;
  /** Says of everybody what was chosen for the first. */
  readonly same: () => void;
}

const kinds = ['adult', 'child', 'assistant'] as const;

function beside(person: number, view: FormView): TemplateResult {
  const { messages } = view;
  const others = Array.from({ length: partySize(view) }, (_, index) => index).filter((each) => each !== person);
  const options = others.map((each) => ({ value: String(each), label: nameOf(each, view) }));
  return selectField(view, { name: fieldNames.personBeside(person), label: messages.beside }, options);
}

/** Fields that ask who somebody is who comes along. */
export function companionFields(person: number, view: FormView): unknown {
  const { messages } = view;
  const options = kinds.map((kind) => ({ value: kind, label: messages.kinds[kind] }));
  const kind = personOf(person, view)?.kind;
  const age = { name: fieldNames.personAge(person), label: messages.age, type: 'number', min: 0, max: 130 } as const;
  return [
    inputField(view, { name: fieldNames.personName(person), label: messages.name, isRequired: true }),
    selectField(view, { name: fieldNames.personKind(person), label: messages.kind }, options),
    kind === 'child' ? inputField(view, { ...age, hint: messages.ageReason, isRequired: true }) : nothing,
    kind === 'assistant' ? beside(person, view) : nothing,
  ];
}

function companion(person: number, view: FormView, remove: () => void): TemplateResult {
  const { messages } = view;
  return html`<fieldset class="person">
    <legend>${messages.person(person + 1)}</legend>
    ${companionFields(person, view)}
    <button type="button" @click=${remove}>${messages.removePerson(person + 1)}</button>
  </fieldset>`;
}

function addPerson(view: FormView, add: () => void): unknown {
  const { messages, model } = view;
  if (partySize(view) < model.partyMax) {
    return html`<button type="button" id="add-person" @click=${add}>${messages.addPerson}</button>`;
  }
  return html`<p class="hint">${messages.partyFull(model.partyMax)}</p>`;
}

/** Those who come along, and the way to add one more. */
export function partyFields(view: FormView, actions: PartyActions): readonly unknown[] {
  let person = 0;
  const others = view.companions.map((key) => {
    if (key === undefined) return nothing;
    person += 1;
    return companion(person, view, () => actions.remove(key));
  });
  return [html`<p class="hint">${view.messages.partyHint}</p>`, ...others, addPerson(view, actions.add)];
}
