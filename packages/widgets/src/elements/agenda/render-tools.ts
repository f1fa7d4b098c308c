import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderFilter } from './render-filter.js';
import { renderMore } from './render-more.js';
import { act } from './tools-pieces.js';
import type { ToolsPanel, ToolsScope } from './tools-scope.js';

/** A button that opens a panel. */
function opener(panel: ToolsPanel, label: string, { panel: open }: ToolsScope): TemplateResult {
  return html`<button data-panel=${panel} aria-expanded=${open === panel} aria-controls="panel">${label}</button>`;
}

function search(tools: ToolsScope): TemplateResult {
  const { choices, words } = tools;
  const picked = [choices.withPlaces, choices.onlyMine, ...Object.values(choices.picked)].filter(Boolean).length;
  return html`<input
      type="search"
      name="words"
      part="search-field"
      aria-label=${words.search}
      placeholder=${words.search}
      .value=${choices.words}
    />
    ${opener('filter', words.filter(picked), tools)}`;
}

function renderChanges({ changes, words }: ToolsScope): unknown {
  if (changes.length === 0) return nothing;
  return html`<div class="panel">
    <strong>${words.changed}</strong>
    <ul>
      ${changes.map((change) => html`<li>${change}</li>`)}
    </ul>
    <p>${act('takeNote', words.understood)}</p>
  </div>`;
}

/** The bar above the programme, and the panel that is open. */
export function renderTools(tools: ToolsScope): TemplateResult {
  const { age, entries, hasSearch, left, onInput, onKey, panel, said, words } = tools;
  const panels = { filter: renderFilter, more: renderMore };
  return html`<search @input=${onInput} @keydown=${onKey} part="search">
    <div class="bar">${hasSearch ? search(tools) : nothing} ${opener('more', words.more, tools)}</div>
    <div id="panel" class="panel" part="panel" ?hidden=${!panel}>${panel && panels[panel](tools)}</div>
    <p role="status" class="found">${left && words.found(left.length, entries.length)}</p>
    <p role="status" class="found" part="state">${age}</p>
    <p role="status" class="found" part="message">${said}</p>
    <div role="status" part="changes">${renderChanges(tools)}</div>
  </search>`;
}
