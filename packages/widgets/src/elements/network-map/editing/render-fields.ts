import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Draft } from './actor-draft-model.js';

/** What the fields of a form share. */
export interface FormView {
  readonly values: Draft;
  /** What is wrong, by name of the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** By name of the field. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A value with its words. */
export type Option = readonly [value: string, words: string];

/** Options under a heading of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

function field({ labels, errors }: FormView, name: string, control: unknown): TemplateResult {
  return html`<div class="field">
    <label for="edit-${name}">${labels[name]}</label>
    ${control}
    <p class="error" id="error-${name}">${errors[name]}</p>
  </div>`;
}

/** A label with its text field. */
export function textField(view: FormView, name: string): TemplateResult {
  return field(
    view,
    name,
    html`<input
      id="edit-${name}"
      name=${name}
      autocomplete="off"
      maxlength="500"
      .value=${view.values[name] ?? ''}
      aria-invalid=${view.errors[name] ? 'true' : nothing}
      aria-describedby="error-${name}"
    />`,
  );
}

/** A label with its field for several lines. */
export function areaField(view: FormView, name: string): TemplateResult {
  return field(
    view,
    name,
    html`<textarea
      id="edit-${name}"
      name=${name}
      rows="3"
      .value=${view.values[name] ?? ''}
      aria-invalid=${view.errors[name] ? 'true' : nothing}
      aria-describedby="error-${name}"
    ></textarea>`,
  );
}

function option([value, words]: Option, chosen: string): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;
}

/** A label with its native select. */
export function selectField(view: FormView, name: string, options: readonly (Option | OptionGroup)[]): TemplateResult {
  const chosen = view.values[name] ?? '';
  const entries = options.map((each) =>
    'label' in each
      ? html`<optgroup label=${each.label}>${each.options.map((one) => option(one, chosen))}</optgroup>`
      : option(each, chosen),
  );
  return field(
    view,
    name,
    html`<select
      id="edit-${name}"
      name=${name}
      aria-invalid=${view.errors[name] ? 'true' : nothing}
      aria-describedby="error-${name}"
    >
      ${entries}
    </select>`,
  );
}
