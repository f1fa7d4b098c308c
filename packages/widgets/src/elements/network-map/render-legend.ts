import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LiveScreen } from './map-screen-model.js';
import { mapSectors, shownActors, toggled } from './map-sector-model.js';
import type { MapSector } from './map-sector-model.js';
import type { HiddenSectors } from './map-view-model.js';
import { renderMark } from './render-mark.js';
import { words } from './render-words.js';

/** Switches sectors off or on and says how many actors are left. */
function filter({ map, messages, actions }: LiveScreen, hidden: HiddenSectors): void {
  actions.hide(hidden);
  actions.announce(messages.shown(shownActors(map, hidden).length, map.actors.length));
}

function renderSector(sector: MapSector, screen: LiveScreen): TemplateResult {
  const { messages, vocabulary, hidden } = screen;
  const toggle = (): void => filter(screen, toggled(hidden, sector.id));
  return html`<li>
    <label>
      <input type="checkbox" .checked=${!hidden.has(sector.id)} @change=${toggle} />
      ${renderMark(sector.mark)}
      <span>${sector.id === undefined ? messages.withoutSector : words(vocabulary.sector(sector.id))}</span>
      <span class="count">${sector.count}</span>
    </label>
  </li>`;
}

const stages = ['partnership', 'cooperation', 'workingRelation', 'contact', 'wished'] as const;

/** Which line means what; only what occurs on this map. */
function renderStages({ map, messages }: LiveScreen): unknown {
  const present = new Set(map.ties.filter(({ activity }) => activity !== 'ended').map(({ stage }) => stage));
  const isDormant = map.ties.some(({ activity }) => activity === 'dormant');
  if (present.size === 0) return nothing;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ...stages.filter((stage) => present.has(stage)).map((stage) => [stage, messages.stages[stage]] as const),
    ...(isDormant ? ([['workingRelation dormant', messages.activities['dormant']]] as const) : []),
  ];
  return html`<div class="stages" part="stages">
    <span class="legend-title" id="stages">${messages.stageLegend}</span>
    <ul role="list" aria-labelledby="stages">
      ${entries.map(
        ([style, meaning]) =>
          html`<li>
            <svg class="sample tie ${style}" viewBox="0 0 36 10" aria-hidden="true">
              ${svg`<path class="line" d="M2 5H34"></path>`}
            </svg>
            ${meaning}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The sectors, which are the filter at the same time; nothing where there are none. */
function renderFilter(screen: LiveScreen): unknown {
  const { map, messages, hidden } = screen;
  const sectors = mapSectors(map);
  if (sectors.every(({ id }) => id === undefined)) return nothing;
  const showAll = (): void => filter(screen, new Set());
  return html`<fieldset class="filter" part="filter">
    <legend>${messages.filterLegend}</legend>
    <ul role="list">
      ${sectors.map((sector) => renderSector(sector, screen))}
    </ul>
    ${hidden.size === 0 ? nothing : html`<button type="button" class="quiet" @click=${showAll}>${messages.showAll}</button>`}
  </fieldset>`;
}

/** What marks and lines mean. */
export function renderLegend(screen: LiveScreen): TemplateResult {
  return html`<div class="legend">
    ${renderFilter(screen)} ${screen.view === 'list' ? nothing : renderStages(screen)}
  </div>`;
}
