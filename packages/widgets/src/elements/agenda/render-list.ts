import type { ProgrammeDay, ProgrammeItem } from '@geflecht/core/event';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { AgendaScope } from './agenda-scope.js';
import { renderEntry, roomsOf } from './render-entry.js';

function renderItem(item: ProgrammeItem, { startsAt, endsAt }: ProgrammeDay, scope: AgendaScope): TemplateResult {
  const { clock, level } = scope;
  const room = roomsOf(item, scope);
  // Nobody has to look for a room that is any.
  const place =
    item.reach === 'all'
      ? { spoken: [clock.day(startsAt), ', ', room, ','] }
      : { spoken: `${clock.day(startsAt)},`, room };
  return html`<li>${renderEntry(item.session, { level, when: clock.when(item, endsAt), ...place }, scope)}</li>`;
}

/** A day as headed list; its parts are headed where there are several. */
export function renderList(day: ProgrammeDay, scope: AgendaScope): unknown {
  const { level, messages, write } = scope;
  const isDivided = day.parts.length > 1;
  return day.parts.map(({ part, items }) => {
    const label = part?.kind ? messages.parts[part.kind] : write(part?.label);
    const inner = { ...scope, level: level + (isDivided ? 1 : 0) };
    return html`${isDivided && label !== '' ? heading(level, label) : ''}
      <ol class="items" role="list">
        ${items.map((item) => renderItem(item, day, inner))}
      </ol>`;
  });
}
