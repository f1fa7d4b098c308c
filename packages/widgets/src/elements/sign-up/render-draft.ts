import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormParty } from './form-party.js';
import type { FormView } from './form-view.js';

/** Lets a visitor have the form kept in this tab, and forget it again. */
export function renderDraft({ messages }: FormView, party: FormParty | undefined): TemplateResult {
  const isKept = party?.isKept === true;
  const change = (event: Event) => party?.keep((event.currentTarget as HTMLInputElement).checked);
  return html`<div class="option">
      <input type="checkbox" id="keep" aria-describedby="keep-hint" .checked=${isKept} @change=${change} />
      <label for="keep">${messages.keep}</label>
    </div>
    <p class="hint" id="keep-hint">${messages.keepHint}</p>
    ${isKept ? html`<button type="button" @click=${() => party?.keep(false)}>${messages.forget}</button>` : nothing}`;
}
