import { instantToEpoch } from '../time/instant-epoch.js';
import type { Instant } from '../time/instant.js';
import type { ProgrammeDays } from './arrangement.js';
import type { Event } from './event.js';
import { eventClock, firstZone, shiftDay } from './event-clock.js';
import { epochOf, isCalendarDay } from './session-times.js';

/** Whether an event lies ahead, runs, or is over. */
export type EventMoment = 'upcoming' | 'running' | 'over';

interface Bounds {
  readonly startsAt: number;
  readonly endsAt: number;
}

function statedBounds(event: Event, timeZone: string): Bounds {
  const { start, end = start } = event;
  const { startOf } = eventClock(event, firstZone([timeZone]).wallOf);
  return {
    startsAt: isCalendarDay(start) ? startOf(start) : epochOf(start),
    endsAt: isCalendarDay(end) ? startOf(shiftDay(end, 1)) : epochOf(end),
  };
}

function programmeBounds({ days }: ProgrammeDays): Bounds {
  const items = days.flatMap((day) => day.items.map((item) => ({ ...item, endsAt: item.endsAt ?? day.endsAt })));
  return {
    startsAt: items.reduce((earliest, { startsAt }) => Math.min(earliest, startsAt), Infinity),
    endsAt: items.reduce((latest, { endsAt }) => Math.max(latest, endsAt), -Infinity),
  };
}

/**
 * Whether an event lies ahead, runs or is over at an instant, from its first start to its last end, be they the
 * event's own or its sessions'. Between its days it runs. A stated day starts and ends as the event's days do (04:00); an open
 * or unknown end lasts until its day ends. An event without any time lies ahead.
 * @throws DomainError `time-invalid`
 */
export function eventMoment(event: Event, arrangement: ProgrammeDays, instant: Instant): EventMoment {
  const milliseconds = instantToEpoch(instant);
  const bounds = [statedBounds(event, arrangement.timeZone), programmeBounds(arrangement)];
  const hasStarted = bounds.some(({ startsAt }) => startsAt <= milliseconds);
  const isRunning = bounds.some(({ endsAt }) => endsAt > milliseconds);
  if (!hasStarted) return 'upcoming';
  return isRunning ? 'running' : 'over';
}
