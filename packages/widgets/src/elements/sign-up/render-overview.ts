import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { overviewOf } from './form-overview.js';
import type { OverviewLine } from './form-overview.js';
import type { Step } from './form-steps.js';
import type { FormView } from './form-view.js';

function line({ label, person, value }: OverviewLine): TemplateResult {
  const whose = person === '' ? nothing : html`<bdi>${person}</bdi> · `;
  return html`<dt>${whose}${label}</dt>
    <dd><bdi>${value}</bdi></dd>`;
}

/** Everything filled in, step by step, with a way back to each. */
export function renderOverview(form: HTMLFormElement, view: FormView, go: (step: Step) => void): readonly unknown[] {
  const { messages } = view;
  return [...overviewOf(form)].map(([step, lines]) => {
    const title = messages.steps[step as Step];
    return html`${heading(view.headingLevel + 2, title)}
      <dl>${lines.map(line)}</dl>
      <button type="button" @click=${() => go(step as Step)}>
        ${messages.change}<span class="visually-hidden">: ${title}</span>
      </button>`;
  });
}
