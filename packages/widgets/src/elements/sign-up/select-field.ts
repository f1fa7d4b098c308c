import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldView } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';
import type { InputField } from './input-field.js';

/** One entry of a select. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

/** A label with its native select; the empty first option means no choice. */
export function selectField(
  view: FieldView,
  field: InputField & { readonly empty?: string },
  options: readonly SelectOption[],
): TemplateResult {
  const { name, hint } = field;
  return html`<div class="field">
    <label for=${name}>${field.label}${star(field.isRequired)}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${name}-hint`}>${hint}</p>`}
    <select
      id=${name}
      name=${name}
      ?required=${field.isRequired}
      aria-invalid=${view.errors.has(name) ? 'true' : nothing}
      aria-describedby=${describedBy(view, name, hint !== undefined)}
    >
      ${field.empty === undefined ? nothing : html`<option value="">${field.empty}</option>`}
      ${options.map(
        ({ value, label, isDisabled }) => html`<option value=${value} ?disabled=${isDisabled}>${label}</option>`,
      )}
    </select>
    ${fieldError(view, name)}
  </div>`;
}
