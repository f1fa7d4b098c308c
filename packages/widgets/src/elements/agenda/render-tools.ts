import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facet, FacetName } from './agenda-filter-model.js';
import type { AgendaScope } from './agenda-scope.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import type { VisitorChoices } from './visitor-choices.js';

/** Which panel below the bar is open. */
export type ToolsPanel = 'filter' | 'more';

/** What the tools are drawn from. */
export interface ToolsScope {
  readonly scope: AgendaScope;
  readonly words: ToolsMessages;
  readonly choices: VisitorChoices;
  /** Short programmes need no search. */
  readonly hasSearch: boolean;
  readonly panel: ToolsPanel | undefined;
  readonly content: unknown;
  /** How many sessions are left, told where something is asked for. */
  readonly found: string;
  /** What was done last, for those who cannot see it. */
  readonly said: string;
  /** How old the programme is, where that is not now. */
  readonly state: string;
  /** What has changed since the visitor came. */
  readonly changes: readonly string[];
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A button that opens a panel. */
function opener(panel: ToolsPanel, label: string, { panel: open }: ToolsScope): TemplateResult {
  return html`<button data-panel=${panel} aria-expanded=${open === panel} aria-controls="panel">${label}</button>`;
}

function renderChanges({ changes, words }: ToolsScope): unknown {
  if (changes.length === 0) return nothing;
  return html`<div class="panel">
    <strong>${words.changed}</strong>
    <ul>
      ${changes.map((change) => html`<li>${change}</li>`)}
    </ul>
    <p><button data-act="takeNote">${words.understood}</button></p>
  </div>`;
}

/** The bar above the programme, and the panel that is open. */
export function renderTools(tools: ToolsScope): TemplateResult {
  const { choices, content, found, hasSearch, onInput, onKey, panel, said, state, words } = tools;
  const picked = [choices.withPlaces, choices.onlyMine, ...Object.values(choices.picked)].filter(Boolean).length;
  return html`<search @input=${onInput} @keydown=${onKey} part="search">
    <div class="bar">
      ${
        hasSearch
          ? [
              html`<input
                type="search"
                name="words"
                part="search-field"
                aria-label=${words.search}
                placeholder=${words.search}
                .value=${choices.words}
              />`,
              opener('filter', words.filter(picked), tools),
            ]
          : nothing
      }
      ${opener('more', words.more, tools)}
    </div>
    <div id="panel" class="panel" part="panel" ?hidden=${panel === undefined}>${content}</div>
    <p role="status" class="found">${found}</p>
    <p role="status" class="found" part="state">${state}</p>
    <p role="status" class="visually-hidden">${said}</p>
    <div role="status" part="changes">${renderChanges(tools)}</div>
  </search>`;
}

/** A tick box for one of the choices. */
export function tickBox(name: string, label: string, isTicked: boolean): TemplateResult {
  return html`<label class="tick"><input type="checkbox" name=${name} .checked=${isTicked} /> ${label}</label>`;
}

/** What the filters offer, and how each choice is called. */
export interface FilterScope {
  readonly facets: readonly Facet[];
  readonly labelOf: (name: FacetName, value: string) => string;
  readonly hasPlaces: boolean;
  readonly hasMine: boolean;
}

function picker({ name, options }: Facet, { labelOf }: FilterScope, { choices, words }: ToolsScope): TemplateResult {
  const chosen = choices.picked[name];
  const named = options.map(({ value, count }) => ({ value, label: `${labelOf(name, value)} (${count})` }));
  // Days and rooms have an order of their own.
  const sorted = name === 'day' || name === 'room' ? named : named.toSorted((a, b) => a.label.localeCompare(b.label));
  return html`<label
    >${words.facets[name]}
    <select name=${name}>
      <option value="">${words.any}</option>
      ${sorted.map(({ value, label }) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
    </select></label
  >`;
}

/** Filters, one list per facet. */
export function renderFilter(filter: FilterScope, tools: ToolsScope): TemplateResult {
  const { choices, words } = tools;
  return html`<div class="pickers">${filter.facets.map((facet) => picker(facet, filter, tools))}</div>
    ${filter.hasPlaces ? tickBox('withPlaces', words.withPlaces, choices.withPlaces) : nothing}
    ${filter.hasMine ? tickBox('onlyMine', words.onlyMine, choices.onlyMine) : nothing}
    <p><button data-act="clear">${words.clear}</button></p>`;
}
