import type { TemplateResult } from 'lit';
import { fieldNames } from './field-names.js';
import type { ContactView } from './form-view.js';
import { inputField } from './input-field.js';

/** Name, mail, phone and organisation of the one who answers for the party; they make the first picture of the form. */
export function contactFields(view: ContactView): readonly TemplateResult[] {
  const { messages } = view;
  return [
    inputField(view, { name: fieldNames.name, label: messages.name, autocomplete: 'name', isRequired: true }),
    inputField(view, {
      name: fieldNames.mail,
      label: messages.mail,
      hint: messages.mailReason,
      type: 'email',
      autocomplete: 'email',
      isRequired: true,
    }),
    inputField(view, { name: fieldNames.phone, label: messages.phone, type: 'tel', autocomplete: 'tel' }),
    inputField(view, {
      name: fieldNames.organisation(0),
      label: messages.organisation,
      autocomplete: 'organization',
    }),
  ];
}
