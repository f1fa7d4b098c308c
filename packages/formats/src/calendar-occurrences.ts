import type { Occurrence, OccurrencesOptions, OccurrencesResult } from './icalendar/occurrences.js';

/**
 * Happenings of a calendar file whose start lies in a window, `from` included and `to` not, with the warnings that
 * reading it gave; loads what reads calendars first. Starts without a zone are read as UTC for both window and order.
 * @throws FormatError
 */
export async function readOccurrences(bytes: Uint8Array, options: OccurrencesOptions): Promise<OccurrencesResult> {
  const calendar = await import('./icalendar/index.js');
  return calendar.readOccurrences(bytes, options);
}

/**
 * Happenings of a calendar file whose start lies in a window: {@link readOccurrences} without the warnings.
 * @throws FormatError
 */
export async function occurrences(bytes: Uint8Array, options: OccurrencesOptions): Promise<readonly Occurrence[]> {
  return (await readOccurrences(bytes, options)).occurrences;
}
