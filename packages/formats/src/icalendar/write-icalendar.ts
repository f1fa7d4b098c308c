import type { GeflechtDocument } from '@geflecht/core/document';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { WriteResult } from '../writing/write-result.js';
import { icalendarText } from './icalendar-text.js';
import type { IcalendarOptions } from './calendar-source.js';

/**
 * Writes an event and its sessions as a calendar, an entry each. It writes what it is given: callers disclose first.
 * Codes, private homes and links to one's own sign-up are never in it.
 * @throws FormatError `nothing-to-write`
 */
export function writeIcalendar(document: GeflechtDocument, options: IcalendarOptions = {}): WriteResult {
  const write = formatWriter((written, { findings }) => [
    textFile('.ics', 'text/calendar', icalendarText(written, options, findings)),
  ]);
  return write(document, options);
}
