import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldView } from './form-view.js';

/** One labelled input. */
export interface InputField {
  readonly name: string;
  readonly label: unknown;
  readonly type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  readonly autocomplete?: string;
  readonly hint?: unknown;
  readonly isRequired?: boolean;
  readonly min?: number;
  readonly max?: number;
}

const longestInput = 500;

/** The sentence that says what is wrong with a field. */
export function fieldError({ errors }: FieldView, name: string): unknown {
  const message = errors.get(name);
  return message === undefined
    ? nothing
    : html`<p class="error" id=${`${name}-error`} part="field-error">${message}</p>`;
}

/** Ids of what describes a field: its hint and its error. */
export function describedBy({ errors }: FieldView, name: string, hasHint = false): string | typeof nothing {
  const ids = [hasHint ? `${name}-hint` : '', errors.has(name) ? `${name}-error` : ''];
  return ids.filter((id) => id !== '').join(' ') || nothing;
}

/** The star behind the label of a required field; the input itself says it to assistive technology. */
export function star(isRequired: boolean | undefined): unknown {
  return isRequired === true ? html`<span aria-hidden="true"> *</span>` : nothing;
}

/** A label with its input, hint and error. */
export function inputField(view: FieldView, field: InputField): TemplateResult {
  const { name, hint } = field;
  return html`<div class="field">
    <label for=${name}>${field.label}${star(field.isRequired)}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${name}-hint`}>${hint}</p>`}
    <input
      id=${name}
      name=${name}
      type=${field.type ?? 'text'}
      autocomplete=${field.autocomplete ?? 'off'}
      maxlength=${longestInput}
      min=${field.min ?? nothing}
      max=${field.max ?? nothing}
      ?required=${field.isRequired}
      aria-invalid=${view.errors.has(name) ? 'true' : nothing}
      aria-describedby=${describedBy(view, name, hint !== undefined)}
    />
    ${fieldError(view, name)}
  </div>`;
}
