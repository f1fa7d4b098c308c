import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { isFiltering, kindCounts, kindNumbers, lineCounts, noFilter } from './map-filter-model.js';
import type { FilterPart, MapLayer } from './map-filter-model.js';
import type { LiveScreen } from './map-screen-model.js';
import { mapSectors } from './map-sector-model.js';
import { kindLooks } from './render-map.js';
import { renderMark } from './render-mark.js';
import { words } from './render-words.js';

/** One value a visitor may switch off. */
interface Switch {
  readonly value: string | undefined;
  readonly count: number;
  readonly sign?: unknown;
  readonly label: unknown;
}

const lineStyles = ['partnership', 'cooperation', 'workingRelation', 'contact', 'wished', 'dormant'] as const;

function renderSwitch(
  { value, count, sign, label }: Switch,
  part: FilterPart,
  { look, actions }: LiveScreen,
): TemplateResult {
  const isOn = !look.filter[part].has(value);
  return html`<li>
    <label>
      <input type="checkbox" .checked=${isOn} @change=${() => actions.toggle(part, value)} />
      ${sign} <span>${label}</span> <span class="count">${count}</span>
    </label>
  </li>`;
}

/** All values of one part of the filter. */
interface SwitchBoard {
  readonly legend: string;
  readonly part: FilterPart;
  readonly switches: readonly Switch[];
}

/** The values of one part of the filter; nothing where none occurs. */
function renderSwitches({ legend, part, switches }: SwitchBoard, screen: LiveScreen): unknown {
  if (switches.length === 0) return nothing;
  return html`<fieldset class="filter" part=${part === 'lines' ? 'filter stages' : 'filter'}>
    <legend>${legend}</legend>
    <ul role="list">
      ${switches.map((each) => renderSwitch(each, part, screen))}
    </ul>
  </fieldset>`;
}

function sectorSwitches({ map, messages, vocabulary, view }: LiveScreen): readonly Switch[] {
  const none = view === 'affiliation' ? messages.views.affiliation : messages.withoutSector;
  return mapSectors(map).map(({ id, count, mark }) => ({
    value: id,
    count,
    sign: renderMark(mark),
    label: id === undefined ? none : words(vocabulary.sector(id)),
  }));
}

function renderSample(style: string): TemplateResult {
  return html`<svg class="sample tie ${style}" viewBox="0 0 36 10" aria-hidden="true">
    ${svg`<path class="line" d="M2 5H34"></path>`}
  </svg>`;
}

/** Which line means what; only what occurs on this map. */
function lineSwitches({ map, messages }: LiveScreen): readonly Switch[] {
  const counts = lineCounts(map);
  return lineStyles.flatMap((value) => {
    const count = counts.get(value);
    if (count === undefined) return [];
    const label = messages.stages[value] ?? messages.activities[value];
    return [{ value, count, sign: renderSample(value === 'dormant' ? 'workingRelation dormant' : value), label }];
  });
}

/** Kinds of tie, the most frequent first; with their looks where lines show kinds. */
function kindSwitches({ map, vocabulary, look }: LiveScreen): readonly Switch[] {
  const numbers = kindNumbers(map);
  const sign = (kind: string) => look.lineBy === 'kind' && renderSample(`kind-${(numbers.get(kind) ?? 0) % kindLooks}`);
  return kindCounts(map).map(([value, count]) => {
    return { value, count, sign: sign(value) || nothing, label: words(vocabulary.kind(value)) };
  });
}

/** Whether lines tell stages or kinds. */
function renderLineBy({ messages, look, actions }: LiveScreen): TemplateResult {
  const { lineBy = 'stage' } = look;
  const choose = ({ target }: Event): void => {
    actions.show({ ...look, lineBy: (target as HTMLSelectElement).value as 'stage' | 'kind' });
  };
  return html`<label class="choices">
    <span>${messages.lineBy}</span>
    <select @change=${choose}>
      ${(['stage', 'kind'] as const).map(
        (each) => html`<option value=${each} .selected=${each === lineBy}>${messages.lineLooks[each]}</option>`,
      )}
    </select>
  </label>`;
}

/** What there is, what is wished for, and how it is meant to be: only where these differ. */
function renderLayers({ map, messages, look, actions }: LiveScreen): unknown {
  const isWishing = map.actors.some(({ isSought }) => isSought) || map.ties.some(({ stage }) => stage === 'wished');
  const layers: readonly MapLayer[] = [
    'all',
    ...(isWishing || look.filter.layer === 'existing' ? (['existing'] as const) : []),
    ...(map.hasTarget ? (['target'] as const) : []),
  ];
  if (layers.length < 2) return nothing;
  return html`<label class="choices">
    <span>${messages.layerLegend}</span>
    <select
      @change=${({ target }: Event) => actions.filter({ layer: (target as HTMLSelectElement).value as MapLayer })}
    >
      ${layers.map(
        (layer) =>
          html`<option value=${layer} .selected=${layer === look.filter.layer}>${messages.layers[layer]}</option>`,
      )}
    </select>
  </label>`;
}

/** What marks and lines mean; the same entries switch them off. */
export function renderLegend(screen: LiveScreen): TemplateResult {
  const { messages, look, actions } = screen;
  const { filter } = look;
  const sectors = sectorSwitches(screen);
  const kinds = kindSwitches(screen);
  return html`<div class="legend">
    ${renderLayers(screen)}
    ${sectors.every(({ value }) => value === undefined) ? nothing : renderSwitches({ legend: messages.filterLegend, part: 'sectors', switches: sectors }, screen)}
    ${kinds.length < 2 || screen.view === 'list' ? nothing : renderLineBy(screen)}
    ${renderSwitches({ legend: messages.stageLegend, part: 'lines', switches: lineSwitches(screen) }, screen)}
    ${
      kinds.length < 2
        ? nothing
        : html`<details .open=${look.lineBy === 'kind'}>
            <summary>${messages.kindLegend}</summary>
            ${renderSwitches({ legend: messages.kindLegend, part: 'kinds', switches: kinds }, screen)}
          </details>`
    }
    ${
      isFiltering(filter)
        ? html`<button type="button" class="quiet" @click=${() => actions.filter({ ...noFilter, around: undefined })}>
            ${messages.showAll}
          </button>`
        : nothing
    }
  </div>`;
}
