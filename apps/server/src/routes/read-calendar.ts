import { cacheable } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/**
 * Answers with the calendar of an event as everybody may see it. Sessions that are not there, or not public, are left
 * out in silence, so that a subscription outlives them.
 */
export function readCalendar({ calendars, clock }: Services): Operation {
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const choice = { sessionIds: context.req.queries('session'), day: context.req.query('day') };
    const calendar = await calendars.read(eventId, choice, clock.now());
    if (calendar === undefined) return problemResponse('not-found');
    return cacheable(context, calendar, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${eventId.replace(/[^\w.-]+/g, '-')}.ics"`,
    });
  };
}
