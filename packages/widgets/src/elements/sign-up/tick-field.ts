import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldView } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';

/** One box or round button. */
export interface TickField {
  readonly name: string;
  readonly label: unknown;
  /** Default: unique by name, so several of one name need one each. */
  readonly id?: string;
  readonly type?: 'checkbox' | 'radio';
  readonly value?: string;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean;
  readonly isChecked?: boolean;
  /** Whether what is wrong stands here, and not with the group around. */
  readonly isAlone?: boolean;
}

/** A box or round button with its label. */
export function tickField(view: FieldView, field: TickField): TemplateResult {
  const { name, id = name, isAlone, type = 'checkbox' } = field;
  return html`<div class="option">
      <input
        type=${type}
        id=${id}
        name=${name}
        value=${field.value ?? 'on'}
        ?disabled=${field.isDisabled}
        ?required=${field.isRequired}
        ?checked=${field.isChecked}
        aria-invalid=${isAlone && view.errors.has(name) ? 'true' : nothing}
        aria-describedby=${isAlone ? describedBy(view, name) : nothing}
      />
      <label for=${id}>${field.label}${isAlone ? star(field.isRequired) : nothing}</label>
    </div>
    ${isAlone ? fieldError(view, name) : nothing}`;
}
