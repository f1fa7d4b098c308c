import type { GeflechtDocument } from '@geflecht/core/document';
import { CalendarSource } from './calendar-source.js';
import type { IcalendarOptions, LossNotes } from './calendar-source.js';
import { CalendarWriter } from './calendar-writer.js';
import { colourName } from './colour-names.js';
import { importedRest } from './entry-uid.js';
import { writeEvent } from './event-component.js';
import { writableLines } from './rest-lines.js';
import { writeSession, writeUrl } from './session-component.js';
import { epochOfDeadline, stamp } from './written-times.js';
import { writeZone } from './zone-component.js';

/** Stands in calendars of this package as what made them. */
const product = '-//Geflecht//Geflecht 1//DE';
const usualRefreshHours = 6;
const nobody: LossNotes = { report: () => undefined, drop: () => undefined };

/** Properties of the calendar itself, in the words of RFC 7986 and of clients older than it. */
function writeProperties(source: CalendarSource, writer: CalendarWriter): void {
  const { event, options, url, hasEvent } = source;
  const title = source.programme.text(event.title);
  const colour = event.colours?.primary;
  const changed = epochOfDeadline(event.updatedAt);
  const { refreshHours = usualRefreshHours } = options;
  writer.property('VERSION', '2.0');
  writer.property('PRODID', product);
  writer.property('CALSCALE', 'GREGORIAN');
  writer.property('METHOD', options.method ?? 'PUBLISH');
  writer.text('NAME', title);
  writer.text('X-WR-CALNAME', title);
  writer.property('X-WR-TIMEZONE', event.timeZone);
  if (!hasEvent) return;
  writer.text('UID', source.uids.event);
  writer.text('DESCRIPTION', source.plain(event.description, '/events'));
  writeUrl(writer, 'URL', url);
  if (changed !== undefined) writer.property('LAST-MODIFIED', stamp(changed));
  writer.texts(
    'CATEGORIES',
    (event.keywords ?? []).flatMap((word) => source.programme.text(word) ?? []),
  );
  writer.property('COLOR', colour === undefined ? undefined : colourName(colour));
  writer.property(
    'X-APPLE-CALENDAR-COLOR',
    colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined,
  );
  writeUrl(writer, 'IMAGE', event.image?.href);
  if (refreshHours <= 0 || source.isCancelling) return;
  writer.property('REFRESH-INTERVAL', `PT${refreshHours}H`, { VALUE: 'DURATION' });
  writer.property('X-PUBLISHED-TTL', `PT${refreshHours}H`);
}

/**
 * The text of a calendar with an event and its sessions, or with chosen sessions only; the light core of
 * {@link writeIcalendar} for pages and mails.
 * @param notes is told what a calendar cannot carry
 * @throws FormatError `nothing-to-write`
 */
export function icalendarText(
  document: GeflechtDocument,
  options: IcalendarOptions = {},
  notes: LossNotes = nobody,
): string {
  const source = new CalendarSource(document, options, notes);
  const entries = new CalendarWriter();
  if (source.hasEvent) writeEvent(source, entries);
  for (const each of source.sessions) writeSession(source, entries, each);
  const writer = new CalendarWriter();
  writer.component('VCALENDAR', () => {
    writeProperties(source, writer);
    const lines = writableLines(importedRest(source.event)).filter((line) => /^X-/i.test(line));
    if (source.hasEvent) for (const line of lines) writer.line(line);
    const { used } = source.times;
    if (used !== undefined) writeZone(writer, used);
    writer.take(entries);
  });
  return writer.toString();
}
