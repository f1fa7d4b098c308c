import { fileReader } from '../reading/file-reader.js';
import { calendarDocument } from './calendar-document.js';
import { EntryLines } from './calendar-entry.js';
import { entryFields } from './entry-fields.js';
import { rawCalendar } from './raw-calendar.js';

/**
 * Reads a calendar: the calendar becomes the event, each VEVENT a session, each occurrence of a repeated one a session
 * of its own. Series without an end run until one year after the latest date that the file, or `date` of the options,
 * names.
 * @throws FormatError
 */
export const readIcalendar = fileReader((file) => {
  const raw = rawCalendar(file, (component) => ({
    lines: new EntryLines(component),
    fields: entryFields(component, file.findings),
  }));
  return {
    document: calendarDocument(file, raw),
    format: 'icalendar',
    kind: 'event',
    components: raw.components,
  };
});
