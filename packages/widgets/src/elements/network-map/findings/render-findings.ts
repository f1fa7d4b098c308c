import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { noFilter } from '../map-filter-model.js';
import { findingGroups } from './finding-groups-model.js';
import type { FindingEntry, FindingGroup, ShownFinding } from './finding-groups-model.js';
import { renderSentence } from './render-sentence.js';
import type { Teller, Told } from './render-sentence.js';

/** Findings of a code that are told at once. */
const mostAtOnce = 3;

/** Findings and what to do with them. */
export interface FindingsPanel extends Teller {
  readonly findings: readonly ShownFinding[];
  readonly hidden: ReadonlySet<string>;
  /** Brings the picture into view. */
  readonly toPicture: () => void;
}

function toldOf({ code, ...finding }: ShownFinding): Told {
  return { ...finding, termsOf: code.split('-', 1)[0] };
}

/** Makes the actors of a finding stand out on the picture, and takes that back. */
function renderShow({ actorIds = [], tieIds = [] }: ShownFinding, panel: FindingsPanel): unknown {
  const { look, shown, view, views, actions } = panel.screen;
  const known = actorIds.flatMap((id) => panel.actorOf.get(id) ?? []);
  if (known.length === 0) return nothing;
  const isShown = look.marked === actorIds;
  const show = (): void => {
    const isHidden = shown !== undefined && known.some((actor) => !shown.actors.has(actor));
    actions.show({
      marked: isShown ? undefined : actorIds,
      markedTies: isShown || tieIds.length === 0 ? undefined : tieIds,
      view:
        view === 'list' || view === 'matrix' ? views.find((each) => each !== 'list' && each !== 'matrix') : look.view,
      filter: isHidden ? noFilter : look.filter,
    });
    if (!isShown) panel.toPicture();
  };
  return html`<button type="button" class="quiet" aria-pressed=${isShown ? 'true' : 'false'} @click=${show}>
    ${panel.messages.show}
  </button>`;
}

function renderFinding(finding: ShownFinding, panel: FindingsPanel): TemplateResult {
  const [sentence] = panel.messages.found[finding.code];
  return html`<p>${renderSentence(sentence, toldOf(finding), panel)} ${renderShow(finding, panel)}</p>`;
}

function renderEntry({ code, findings }: FindingEntry, panel: FindingsPanel): TemplateResult {
  const all = findings.map((finding) => renderFinding(finding, panel));
  const others = all.slice(mostAtOnce);
  const rest = html`<details>
    <summary>${panel.messages.others(others.length)}</summary>
    ${others}
  </details>`;
  return html`<li>
    ${all.slice(0, mostAtOnce)} ${others.length > 0 ? rest : nothing}
    <p class="question">${panel.messages.found[code][1]}</p>
  </li>`;
}

function renderGroup({ name, entries, isOpen }: FindingGroup, panel: FindingsPanel): TemplateResult {
  const title = html`${panel.messages.groups[name]} <span class="count">${entries.length}</span>`;
  return html`<details .open=${isOpen}>
    <summary>${heading(panel.screen.headingLevel + 2, title)}</summary>
    <ul role="list">
      ${entries.map((entry) => renderEntry(entry, panel))}
    </ul>
  </details>`;
}

/** Sentences with the actors concerned and a question to discuss; nothing where there is nothing to say. */
export function renderFindings(panel: FindingsPanel): unknown {
  const { screen, messages, hidden } = panel;
  const cells = screen.picture?.cells ?? [];
  const empty = cells.filter(({ isEmpty }) => isEmpty).length;
  const emptyCells: ShownFinding = { code: 'empty-cells', figures: { empty, all: cells.length } };
  const known = panel.findings.filter(
    ({ actorIds = [] }) => actorIds.length === 0 || actorIds.some((id) => panel.actorOf.has(id)),
  );
  const groups = findingGroups(empty > 0 ? [...known, emptyCells] : known, hidden);
  if (groups.length === 0) return nothing;
  return html`<section class="findings" part="findings" aria-labelledby="findings">
    <div id="findings">${heading(screen.headingLevel + 1, messages.title)}</div>
    ${groups.map((group) => renderGroup(group, panel))}
  </section>`;
}
