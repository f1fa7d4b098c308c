import { wordOf } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { languageName } from './agenda-details-model.js';
import { facetsOf, topicLabels } from './agenda-filter-model.js';
import type { Facet, FacetName } from './agenda-filter-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { act, tickBox } from './tools-pieces.js';
import type { ToolsScope } from './tools-scope.js';

function labelOf(name: FacetName, value: string, { agenda, clock, messages, texts }: AgendaScope): string {
  const labels = {
    day: () => clock.shortDay(agenda.arrangement.days.find(({ date }) => date === value)?.startsAt ?? 0),
    room: () => agenda.rooms.get(value)?.name,
    format: () => agenda.formats.get(value)?.label ?? wordOf(messages.formats, value),
    topic: () => topicLabels(agenda).get(value),
    language: () => languageName(value, texts.locale),
    person: () => agenda.contributors.get(value)?.name,
  };
  return plainText(labels[name](), texts) || value;
}

function picker({ name, options }: Facet, { choices, scope, words }: ToolsScope): TemplateResult {
  const named = options.map(({ value, count }) => ({ value, label: `${labelOf(name, value, scope)} (${count})` }));
  // Days and rooms have an order of their own.
  const sorted = name === 'day' || name === 'room' ? named : named.toSorted((a, b) => a.label.localeCompare(b.label));
  return html`<label
    >${words.facets[name]}
    <select name=${name}>
      <option value="">${words.any}</option>
      ${sorted.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === choices.picked[name]}>${label}</option>`,
      )}
    </select></label
  >`;
}

/** Filters, one list per facet. */
export function renderFilter(tools: ToolsScope): TemplateResult {
  const { choices, entries, filter, free, mine, words } = tools;
  return html`<div class="pickers">${facetsOf(entries, filter).map((facet) => picker(facet, tools))}</div>
    ${free ? tickBox('withPlaces', words.withPlaces, choices.withPlaces) : nothing}
    ${mine.ids.size > 0 ? tickBox('onlyMine', words.onlyMine, choices.onlyMine) : nothing}
    <p>${act('clear', words.clear)}</p>`;
}
