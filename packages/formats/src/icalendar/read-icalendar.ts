import { fileReader } from '../reading/file-reader.js';
import type { Findings } from '../reading/findings.js';
import { calendarDocument } from './calendar-document.js';
import type { ReadEntry } from './calendar-document.js';
import { EntryLines } from './calendar-entry.js';
import type { CalendarLine } from './calendar-line.js';
import { FieldsReader } from './entry-fields.js';
import { rawCalendar } from './raw-calendar.js';
import type { EntryReader, RawComponent } from './raw-calendar.js';

/** Reads when an entry is and what else it says. */
class WholeEntryReader implements EntryReader<ReadEntry> {
  readonly #lines: EntryLines;
  readonly #fields: FieldsReader;

  constructor(number: number, findings: Findings) {
    this.#lines = new EntryLines(number);
    this.#fields = new FieldsReader(number, findings);
  }

  take(line: CalendarLine): void {
    this.#lines.take(line);
    this.#fields.take(line);
  }

  finish(component: RawComponent): ReadEntry {
    return { lines: this.#lines, fields: this.#fields.finish(component) };
  }
}

/**
 * Reads a calendar: the calendar becomes the event, each VEVENT a session, each occurrence of a repeated one a session
 * of its own. Series without an end run until one year after the latest date that the file, or `date` of the options,
 * names.
 * @throws FormatError
 */
export const readIcalendar = fileReader((file) => {
  const raw = rawCalendar(file, (number) => new WholeEntryReader(number, file.findings));
  return {
    document: calendarDocument(file, raw),
    format: 'icalendar',
    kind: 'event',
    components: raw.components,
  };
});
