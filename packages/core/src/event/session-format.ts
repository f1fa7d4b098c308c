import type { Term } from '../schema/id.js';

/** Formats in which the programme pauses. */
export const breakFormats: readonly Term[] = ['break', 'meal'];

/** Whether a format is a pause: shown muted, never left out. Absent: no. */
export function isBreakFormat(format: Term | undefined): boolean {
  return format !== undefined && breakFormats.includes(format);
}
