import { dayDivider } from '@geflecht/core/event';
import type { ProgrammeDay, ProgrammeDayPart, ProgrammeItem } from '@geflecht/core/event';
import { heading } from '../../internal/heading.js';
import type { Agenda } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { renderEntry, renderItems, roomsOf } from './render-entry.js';

const dividers = new WeakMap<Agenda, ReturnType<typeof dayDivider>>();

function partsOf(day: ProgrammeDay, agenda: Agenda): readonly ProgrammeDayPart[] {
  const divide = dividers.get(agenda) ?? dayDivider(agenda.programme.event, agenda.arrangement.timeZone);
  dividers.set(agenda, divide);
  return divide(day);
}

/** A day as headed list; its parts are headed where there are several. */
export function renderList(listed: ProgrammeDay, scope: AgendaScope): unknown {
  const { startsAt, endsAt } = listed;
  const { clock, messages, write } = scope;
  const parts = partsOf(listed, scope.agenda);
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
