import type { OwnSignUp } from '@geflecht/core/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldNames } from '../field-names.js';
import type { FormView } from '../form-view.js';
import { inputField } from '../input-field.js';
import { deadlineWords } from '../sign-up-clock.js';
import type { OwnMessages } from './locales/own-messages.js';

/** Where the party is written to, and where it wants to be once that is proved. */
export function mailLines({ newMail, signUp }: OwnSignUp, words: OwnMessages, view: FormView): TemplateResult {
  return html`<p>${words.mailAt} <bdi>${signUp.contact.mail}</bdi></p>
    ${
      newMail
        ? html`<p>${words.mailAwaited(deadlineWords(newMail.proveBy, view))} <bdi>${newMail.mail}</bdi></p>`
        : nothing
    }`;
}

/** The field for the address to move to. */
export function newMailField(view: FormView, words: OwnMessages): TemplateResult {
  return inputField(view, {
    name: fieldNames.mail,
    label: words.newMail,
    hint: words.newMailHint,
    type: 'email',
    autocomplete: 'email',
    isRequired: true,
  });
}
