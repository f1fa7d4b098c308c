import type { ProgrammeItem } from '@geflecht/core/event';
import { heading } from '../../internal/heading.js';
import type { AgendaScope } from './agenda-scope.js';
import { renderEntry, renderItems, roomsOf } from './render-entry.js';
import type { StretchedDay } from './render-frame.js';

/** A day as headed list; its parts are headed where there are several. */
export function renderList({ startsAt, endsAt, stretches }: StretchedDay, scope: AgendaScope): unknown {
  const { clock, messages } = scope;
  const isDivided = stretches.length > 1;
  const level = scope.level + (isDivided ? 1 : 0);
  const day = `${clock.day(startsAt)},`;
  const draw = (item: ProgrammeItem) => {
    const room = roomsOf(item, scope);
    // Nobody has to look for a room that is any.
    const place = item.reach === 'all' ? { spoken: `${day} ${messages.across.all},` } : { spoken: day, room };
    return renderEntry(item.session, { level, when: clock.when(item, endsAt), isItem: true, ...place }, scope);
  };
  return stretches.map(({ label, items }) => [
    label === '' ? '' : heading(scope.level, label),
    renderItems(items.map(draw)),
  ]);
}
