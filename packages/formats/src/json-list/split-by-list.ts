import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event, Session } from '@geflecht/core/event';
import { withoutGaps } from '../records/json-value.js';
import { slug } from '../records/slug.js';

/** One list of a file that is an event of its own. */
export interface ListEvent {
  readonly name: string;
  readonly timeZone: string | undefined;
  readonly sessionIds: readonly Session['id'][];
}

function spanOf(sessions: readonly Session[]): Pick<Event, 'start' | 'end'> {
  const dates = sessions.flatMap(({ start }) => start?.slice(0, 'YYYY-MM-DD'.length) ?? []).toSorted();
  return { start: dates[0], end: dates.at(-1) };
}

/** Makes an event of each list, with the zone that its dates are told in; what lists share belongs to all of them. */
export function splitByList(document: GeflechtDocument, lists: readonly ListEvent[]): GeflechtDocument {
  const { defaults: _scopeOfOne, events: [whole] = [], sessions = [], ...rest } = document;
  if (whole === undefined) return document;
  const taken = new Set<string>();
  const scoped = lists.map((list, index) => {
    const wanted = slug(`${whole.id}-${list.name}`) || `${whole.id}-${index + 1}`;
    const id = (taken.has(wanted) ? `${wanted}-${index + 1}` : wanted) as Event['id'];
    taken.add(id);
    const ids = new Set(list.sessionIds);
    return { list, id, own: sessions.filter((session) => ids.has(session.id)) };
  });
  return {
    ...rest,
    events: scoped.map(({ list, id, own }) => {
      const [source] = whole.source ?? [];
      return withoutGaps({
        ...whole,
        id,
        title: `${typeof whole.title === 'string' ? whole.title : list.name} · ${list.name}`,
        timeZone: list.timeZone,
        ...spanOf(own),
        source: source === undefined ? undefined : [{ ...source, originalId: list.name }],
      });
    }),
    sessions: scoped.flatMap(({ id, own }) => own.map((session) => ({ ...session, scope: { eventId: id } }))),
  };
}
