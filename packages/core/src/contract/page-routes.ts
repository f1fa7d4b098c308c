import { localeTagSchema } from '../text/text.js';
import type { Route } from './route.js';
import { programmePageSchema } from './wire.js';

function pageRoute(operation: string, file: string, summary: string): Route {
  return {
    operation,
    method: 'GET',
    path: `/v1/events/{eventId}/${file}.html`,
    summary,
    access: 'public',
    capability: 'events.html',
    query: [{ name: 'locale', summary: 'Language that is wanted', repeats: false, schema: localeTagSchema }],
    output: programmePageSchema,
    media: 'text/html',
    isTagged: true,
    status: 200,
    problems: ['invalid', 'not-found'],
  };
}

const onPaper = 'for paper, as everybody may see it; not there where nothing would be on it';

/** Pages without scripts, made of the programme of an event. */
export const pageRoutes: readonly Route[] = [
  pageRoute(
    'readProgramme',
    'programme',
    'The event and its programme as everybody may see them, as a page without scripts',
  ),
  pageRoute('readProgrammeSheet', 'sheets/programme', `The programme as a table ${onPaper}`),
  pageRoute('readDoorSheets', 'sheets/doors', `A sheet for the door of every room ${onPaper}`),
  pageRoute('readTableCards', 'sheets/tables', `A card for every table, station and stand ${onPaper}`),
  pageRoute('readHandout', 'sheets/handout', `One sheet to hand out ${onPaper}`),
];
