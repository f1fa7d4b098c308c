import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldView } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';

/** One labelled field for several lines. */
export interface TextArea {
  readonly name: string;
  readonly label: unknown;
  readonly hint: unknown;
  readonly isRequired: boolean;
  /** Most characters. */
  readonly longest: number;
  /** Default 3. */
  readonly rows?: number;
}

/** A label with its field for several lines, hint and error. */
export function textArea(view: FieldView, field: TextArea): TemplateResult {
  const { name } = field;
  return html`<div class="field">
    <label for=${name}>${field.label}${star(field.isRequired)}</label>
    <p class="hint" id=${`${name}-hint`}>${field.hint}</p>
    <textarea
      id=${name}
      name=${name}
      rows=${field.rows ?? 3}
      maxlength=${field.longest}
      ?required=${field.isRequired}
      aria-invalid=${view.errors.has(name) ? 'true' : nothing}
      aria-describedby=${describedBy(view, name, true)}
    ></textarea>
    ${fieldError(view, name)}
  </div>`;
}
