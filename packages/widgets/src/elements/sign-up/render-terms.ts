import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import { fieldNames } from './field-names.js';
import type { FormView } from './form-view.js';
import { describedBy, fieldError, inputField, star } from './input-field.js';
import { selectField } from './select-field.js';

function consentBox({ id, text, compulsory }: FormView['model']['consentTexts'][number], view: FormView) {
  const name = fieldNames.consent(id);
  return html`<div class="field">
    <div class="option">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        ?required=${compulsory}
        aria-invalid=${view.errors.has(name) ? 'true' : nothing}
        aria-describedby=${describedBy(view, name)}
      />
      <label for=${name}>${authorText(text, view.texts)}${star(compulsory)}</label>
    </div>
    ${fieldError(view, name)}
  </div>`;
}

function privacy({ model, messages, texts }: FormView): TemplateResult {
  const { controller, privacyNotice } = model.event;
  const name = controller === undefined || !('name' in controller) ? '' : plainText(controller.name, texts);
  const href = safeUrl(privacyNotice?.url, { relative: true });
  return html`<p class="hint">
    ${authorText(privacyNotice?.summary, texts)} ${name === '' ? nothing : messages.privacy(name)}
    ${href === undefined ? nothing : html`<a href=${href}>${messages.privacyLink}</a>`}
  </p>`;
}

function terms(view: FormView): readonly unknown[] {
  const { model, messages, texts } = view;
  const classes = (model.rules?.feeClasses ?? []).filter(({ id }) => id !== undefined);
  const options = classes.map(({ id, label, price }) => ({
    value: id ?? '',
    label: `${plainText(label, texts)}: ${plainText(price, texts)}`,
  }));
  return [
    options.length === 0
      ? nothing
      : selectField(view, { name: fieldNames.feeClass, label: messages.feeClass }, options),
    model.asksCode ? inputField(view, { name: fieldNames.code, label: messages.code, isRequired: true }) : nothing,
  ];
}

/** Fee, code, what becomes of the data, and one box per consent, none of them ticked. */
export function termsFields(view: FormView): TemplateResult {
  return html`
    ${terms(view)} ${heading(view.headingLevel + 1, view.messages.steps.consents)} ${privacy(view)}
    ${view.model.consentTexts.map((text) => consentBox(text, view))}
  `;
}
