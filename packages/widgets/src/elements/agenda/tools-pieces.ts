import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a choice is called, and whether it holds. */
export interface Choice {
  readonly value: string;
  readonly label: unknown;
  readonly isPressed: boolean;
}

/** Buttons that stay pressed while their choice holds. */
export function choices(name: string, all: readonly Choice[]): readonly TemplateResult[] {
  return all.map(
    ({ isPressed, label, value }) =>
      html`<button data-act=${name} data-value=${value} aria-pressed=${isPressed}>${label}</button>`,
  );
}

/** A button that does something once. */
export function act(name: string, label: unknown, value: string | typeof nothing = nothing): TemplateResult {
  return html`<button data-act=${name} data-value=${value}>${label}</button>`;
}

/** A tick box for one of the choices. */
export function tickBox(name: string, label: string, isTicked: boolean): TemplateResult {
  return html`<label class="tick"><input type="checkbox" name=${name} .checked=${isTicked} /> ${label}</label>`;
}

/** What belongs together, under its label. */
export function group(label: string, content: unknown): TemplateResult {
  return html`<fieldset class="acts">
    <legend class="label">${label}</legend>
    ${content}
  </fieldset>`;
}
