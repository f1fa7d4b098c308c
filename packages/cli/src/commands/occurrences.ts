import { detectFormat } from '@geflecht/formats';
import { readOccurrences } from '@geflecht/formats/icalendar';
import type { Occurrence } from '@geflecht/formats/icalendar';
import { isDay, isInstant } from '@geflecht/core/time';
import { CliError } from '../cli-error.js';
import { mostBytes, readInput } from '../input.js';
import type { Locale } from '../locale.js';
import type { Platform } from '../platform.js';
import { progressOf } from '../progress.js';
import { unreadableOption } from '../read-options.js';
import { jsonText, warningLines } from '../report.js';

/** Options of `occurrences`. */
export interface OccurrencesFlags {
  readonly from: string;
  readonly to: string;
  readonly json?: boolean;
}

const allDay = { de: 'ganztägig', en: 'all day' };

function assertBound(option: string, value: string): void {
  if (!isDay(value) && !isInstant(value)) throw unreadableOption(option, value);
}

function assertCalendar(bytes: Uint8Array): void {
  const format = detectFormat(bytes, { limits: { bytes: mostBytes } });
  if (format === 'icalendar') return;
  throw new CliError({
    code: 'no-calendar',
    words: {
      de: `Termine gelesen: Die Datei ist kein Kalender (${format}). Eine iCalendar-Datei angeben, meist mit der Endung .ics.`,
      en: `Read occurrences: the file is no calendar (${format}). Name an iCalendar file, mostly ending in .ics.`,
    },
  });
}

function occurrenceLine({ start, end, allDay: isAllDay, summary }: Occurrence, locale: Locale): string {
  const span = end === undefined ? start : `${start} – ${end}`;
  return `${span}${isAllDay ? ` (${allDay[locale]})` : ''}  ${summary}\n`;
}

/** Lists the happenings of a calendar whose start lies in a window, in order; repeated ones are expanded. */
export async function listOccurrences(platform: Platform, path: string, flags: OccurrencesFlags): Promise<number> {
  const { from, to, json } = flags;
  assertBound('--from', from);
  assertBound('--to', to);
  const { bytes } = await readInput(platform, path);
  assertCalendar(bytes);
  const progress = progressOf(platform, bytes.length);
  progress.step({ de: 'Termine werden gezählt', en: 'Expanding the calendar' });
  const { occurrences, warnings } = readOccurrences(bytes, { from, to, limits: { bytes: mostBytes } });
  progress.done();
  const lines = occurrences.map((occurrence) => occurrenceLine(occurrence, platform.locale));
  platform.writeOut(json === true ? jsonText(occurrences) : lines.join(''));
  platform.writeError(warningLines(warnings, platform.locale));
  return 0;
}
