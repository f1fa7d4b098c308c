import type { ReadOutcome } from '../reading/read-outcome.js';
import type { ReadChoices } from '../reading/read-request.js';

/** What else can be asked about a file. */
export interface FurtherQuestions {
  readonly date: boolean;
  readonly timeZone: boolean;
  readonly title: boolean;
  readonly language: boolean;
  /** A second file with the actors of a table of ties. */
  readonly companion: boolean;
}

const aboutDays = new Set(['date-missing', 'date-supplied', 'date-from-title']);
const aboutZones = new Set([
  'time-zone-assumed',
  'time-zone-floating',
  'time-zone-unknown',
  'time-zone-contradicted',
  'time-zones-mixed',
]);

/** Asks only what the file leaves open, and what was answered before, so that an answer can be changed. */
export function furtherQuestions(
  { kind, format, codes, isLanguageOpen }: Pick<ReadOutcome, 'kind' | 'format' | 'codes' | 'isLanguageOpen'>,
  { date, timeZone }: Pick<ReadChoices, 'date' | 'timeZone'>,
): FurtherQuestions {
  const isForeign = format !== 'geflecht';
  return {
    date: kind === 'event' && (date !== undefined || codes.some((code) => aboutDays.has(code))),
    timeZone:
      (kind === 'event' || kind === 'signups') &&
      (timeZone !== undefined || codes.some((code) => aboutZones.has(code))),
    title: isForeign && (kind === 'event' || kind === 'network'),
    language: isLanguageOpen && (kind === 'event' || kind === 'network'),
    companion: kind === 'network' && format === 'csv',
  };
}
