import type { ProgrammeDay, ProgrammeItem } from '@geflecht/core/event';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { AgendaScope } from './agenda-scope.js';
import { renderEntry, roomsOf } from './render-entry.js';

/** Entries one below the other. */
export function renderItems(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ol class="items" role="list">
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ol>`;
}

/** A day as headed list; its parts are headed where there are several. */
export function renderList({ parts, startsAt, endsAt }: ProgrammeDay, scope: AgendaScope): unknown {
  const { clock, messages, write } = scope;
  const isDivided = parts.length > 1;
  const level = scope.level + (isDivided ? 1 : 0);
  const day = clock.day(startsAt);
  const draw = (item: ProgrammeItem) => {
    const room = roomsOf(item, scope);
    // Nobody has to look for a room that is any.
    const place = item.reach === 'all' ? { spoken: `${day}, ${messages.across.all},` } : { spoken: `${day},`, room };
    return renderEntry(item.session, { level, when: clock.when(item, endsAt), ...place }, scope);
  };
  return parts.map(({ part, items }) => {
    const label = part?.kind ? messages.parts[part.kind] : write(part?.label);
    return [isDivided && label !== '' ? heading(scope.level, label) : '', renderItems(items.map(draw))];
  });
}
