import { toldVenue } from '@geflecht/core/html';
import type { ProgrammeToWrite } from '../event/programme-to-write.js';
import type { SheetToWrite } from '../workbook/index.js';
import { eventFacts, eventSheetColumns, eventSheetName, wordsOfFact } from './data/event-sheet-words.js';
import type { EventFact } from './data/event-sheet-words.js';

/** What the sheet says of each fact; places may be several. */
function valuesOf(source: ProgrammeToWrite): Readonly<Record<EventFact, readonly (string | undefined)[]>> {
  const { event, venues } = source.programme;
  return {
    id: [event.id],
    title: [source.text(event.title)],
    subtitle: [source.text(event.subtitle)],
    teaser: [source.text(event.teaser)],
    description: [source.text(event.description)],
    start: [event.start],
    end: [event.end],
    place: venues.map((venue) => toldVenue(source, venue).join('\n')),
    timeZone: [source.days.timeZone],
    url: [event.url],
  };
}

/** The event as a sheet of its own beside that of its programme: one row for each thing known of it. */
export function eventSheet(source: ProgrammeToWrite): SheetToWrite {
  const { locale } = source;
  const values = valuesOf(source);
  const rows = eventFacts.flatMap((fact) =>
    values[fact].flatMap((value) => (value === undefined || value === '' ? [] : [[wordsOfFact[fact][locale], value]])),
  );
  return { name: eventSheetName[locale], columns: eventSheetColumns[locale], rows };
}
