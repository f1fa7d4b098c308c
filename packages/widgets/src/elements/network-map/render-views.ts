import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from './map-screen-model.js';
import { offeredViews } from './map-view-model.js';

/** The switch between the views: native radio buttons side by side. */
export function renderViews({ views, messages, asked, view, actions }: LiveScreen): TemplateResult {
  return html`<fieldset class="views">
    <legend class="visually-hidden">${messages.viewLegend}</legend>
    ${offeredViews({ views, asked }).map(
      (name) =>
        html`<label>
          <input
            type="radio"
            name="view"
            value=${name}
            .checked=${name === view}
            @change=${() => actions.choose(name)}
          />
          <span>${messages.views[name]}</span>
        </label>`,
    )}
  </fieldset>`;
}
