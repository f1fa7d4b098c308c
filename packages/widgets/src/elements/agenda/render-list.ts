import type { ProgrammeDay, ProgrammeItem } from '@geflecht/core/event';
import { heading } from '../../internal/heading.js';
import type { AgendaScope } from './agenda-scope.js';
import { dayStretches } from './day-parts.js';
import { renderEntry, renderItems, roomsOf } from './render-entry.js';

/** A day as headed list; its parts are headed where there are several. */
export function renderList(listed: ProgrammeDay, scope: AgendaScope): unknown {
  const { startsAt, endsAt } = listed;
  const { clock, messages } = scope;
  const parts = dayStretches(listed, scope);
  const isDivided = parts.length > 1;
  const level = scope.level + (isDivided ? 1 : 0);
  const day = clock.day(startsAt);
  const draw = (item: ProgrammeItem) => {
    const room = roomsOf(item, scope);
    // Nobody has to look for a room that is any.
    const place = item.reach === 'all' ? { spoken: `${day}, ${messages.across.all},` } : { spoken: `${day},`, room };
    return renderEntry(item.session, { level, when: clock.when(item, endsAt), ...place }, scope);
  };
  return parts.map(({ label, items }) => [
    label === '' ? '' : heading(scope.level, label),
    renderItems(items.map(draw)),
  ]);
}
