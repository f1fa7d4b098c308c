import type { SheetName } from '../html/sheets/sheet-name.js';
import { localeTagSchema } from '../text/text.js';
import type { Route } from './route.js';
import { programmePageSchema } from './wire.js';

function sheetRoute(operation: string, name: SheetName, what: string): Route {
  return {
    operation,
    method: 'GET',
    path: `/v1/events/{eventId}/sheets/${name}.html`,
    summary: `${what} for paper, as everybody may see it; not there where nothing would be on it`,
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

/** Pages for paper, made of the programme of an event. */
export const sheetRoutes: readonly Route[] = [
  sheetRoute('readProgrammeSheet', 'programme', 'The programme as a table'),
  sheetRoute('readDoorSheets', 'doors', 'A sheet for the door of every room'),
  sheetRoute('readTableCards', 'tables', 'A card for every table, station and stand'),
  sheetRoute('readHandout', 'handout', 'One sheet to hand out'),
];
