import type { SheetName } from '../html/sheets/sheet-name.js';
import type { ProgrammeChoice } from './programme-path.js';
import { eventPath } from './record-paths.js';

/** Path of a page for paper, made of the programme of an event: for links, so no client carries it. */
export function sheetPath(eventId: string, name: SheetName, { locale }: ProgrammeChoice = {}): string {
  return `${eventPath(eventId)}/sheets/${name}.html${locale ? `?locale=${encodeURIComponent(locale)}` : ''}`;
}
