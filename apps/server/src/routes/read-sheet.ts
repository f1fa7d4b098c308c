import type { SheetName } from '@geflecht/core/html';
import { cacheable } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { printPolicy } from '../print/print-policy.js';
import type { Operation, Services } from './services.js';

/** Answers with a page for paper, of the programme of an event as everybody may see it; there is none without entries. */
export function readSheet(sheet: SheetName, { pages, clock }: Services): Operation {
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const page = await pages.read({ eventId, sheet, locale: context.req.query('locale'), at: clock.now() });
    if (page === undefined) return problemResponse('not-found');
    context.set('policy', printPolicy(page.body));
    return cacheable(context, page, { 'Content-Type': 'text/html; charset=utf-8' });
  };
}
