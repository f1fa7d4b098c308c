import { cacheable } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers with the programme of an event as everybody may see it: a page that works without scripts. */
export function readProgramme({ pages, clock }: Services): Operation {
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const page = await pages.read({ eventId, locale: context.req.query('locale'), at: clock.now() });
    if (page === undefined) return problemResponse('not-found');
    return cacheable(context, page, { 'Content-Type': 'text/html; charset=utf-8' });
  };
}
