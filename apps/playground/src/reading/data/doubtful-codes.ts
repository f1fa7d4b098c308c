/** Findings that rest on a guess or leave a gap: somebody who knows the content should look at them. */
const doubtful: ReadonlySet<string> = new Set([
  'actor-repeated',
  'calendar-incomplete',
  'choice-unmatched',
  'clock-time-missing',
  'columns-guessed',
  'columns-hidden',
  'date-from-title',
  'date-missing',
  'day-first',
  'encoding-assumed',
  'end-ambiguous',
  'end-unreadable',
  'entry-private',
  'format-guessed',
  'formula-without-value',
  'id-rounded',
  'mail-missing',
  'mail-unreadable',
  'month-first',
  'person-repeated',
  'quotes-broken',
  'recurrence-endless',
  'recurrence-unreadable',
  'rows-hidden',
  'sheets-hidden',
  'status-assumed',
  'status-unreadable',
  'time-carried',
  'time-zone-assumed',
  'time-zone-contradicted',
  'time-zone-floating',
  'time-zone-unknown',
  'title-borrowed',
  'title-missing',
  'year-assumed',
]);

/** Tells whether a finding needs a look by somebody who knows the content. */
export function needsLook(code: string): boolean {
  return doubtful.has(code);
}
