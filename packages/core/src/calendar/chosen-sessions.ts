import { eventClock, firstZone } from '../event/event-clock.js';
import type { Programme } from '../event/programme.js';
import { epochOf } from '../event/session-times.js';
import type { Session } from '../event/session.js';

/** Which sessions are wanted; both together mean those that meet both. */
export interface SessionChoice {
  readonly sessionIds?: readonly string[] | undefined;
  /** Day of the event, `YYYY-MM-DD`, in the event's zone; what runs past midnight belongs to the day before. */
  readonly day?: string | undefined;
}

/**
 * The sessions of a choice in the order of the programme; ids that are not in it choose nothing.
 * @returns undefined where nothing is chosen, which means the event with all its sessions
 */
export function chosenSessions(
  { event, sessions }: Programme,
  { sessionIds, day }: SessionChoice,
): readonly Session[] | undefined {
  if (sessionIds === undefined && day === undefined) return undefined;
  const { dateOf } = eventClock(event, firstZone([event.timeZone]).wallOf);
  const wanted = new Set(sessionIds);
  const isOn = (start: unknown) => !Number.isNaN(epochOf(start)) && dateOf(epochOf(start)) === day;
  return sessions.filter(
    ({ id, start }) => (sessionIds === undefined || wanted.has(id)) && (day === undefined || isOn(start)),
  );
}
