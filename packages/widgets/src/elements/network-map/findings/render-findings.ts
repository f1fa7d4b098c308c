import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { mapFindings } from './map-finding-model.js';
import type { MapFinding } from './map-finding-model.js';
import type { LiveScreen } from '../map-screen-model.js';

function renderNames({ actors, rest }: MapFinding, { messages, actions }: LiveScreen): readonly unknown[] {
  const names = actors.map((actor, index) => {
    const button = html`<button
      type="button"
      class="name"
      lang=${actor.name.lang ?? nothing}
      @click=${() => actions.open(actor)}
    >
      <bdi>${actor.name.value}</bdi>
    </button>`;
    return index === 0 ? button : html`, ${button}`;
  });
  return rest === 0 ? names : [...names, messages.more(rest)];
}

function renderFinding(finding: MapFinding, screen: LiveScreen): TemplateResult {
  const { messages } = screen;
  const words = messages.finding[finding.code](finding.figure);
  return html`<li>
    ${words.before}${renderNames(finding, screen)}${words.after}
    <span class="question">${words.question}</span>
  </li>`;
}

function renderEmptyCells({ picture, messages }: LiveScreen): unknown {
  const cells = picture?.cells ?? [];
  const empty = cells.filter(({ isEmpty }) => isEmpty).length;
  if (empty === 0) return nothing;
  return html`<li>
    ${messages.emptyCells(empty, cells.length)}
    <span class="question">${messages.emptyCellsQuestion}</span>
  </li>`;
}

/** Sentences with the actors concerned and a question to discuss; nothing where there is nothing to say. */
export function renderFindings(screen: LiveScreen): unknown {
  const { map, messages, headingLevel } = screen;
  const findings = mapFindings(map);
  const emptyCells = renderEmptyCells(screen);
  if (findings.length === 0 && emptyCells === nothing) return nothing;
  return html`<section class="findings" part="findings" aria-labelledby="findings">
    <div id="findings">${heading(headingLevel + 1, messages.findings)}</div>
    <ul role="list">
      ${findings.map((finding) => renderFinding(finding, screen))}${emptyCells}
    </ul>
  </section>`;
}
