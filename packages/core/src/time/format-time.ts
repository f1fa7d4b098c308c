import type { TimeFormat } from './date-formatter.js';
import { dateFormatter } from './date-formatter.js';
import type { Instant } from './instant.js';
import { instantToEpoch } from './instant-epoch.js';

const clock = { timeStyle: 'short' } as const;
const sampleStart = 0;
const sampleEnd = 3_600_000;
const rangeSigns = new WeakMap<Intl.DateTimeFormat, string>();

/**
 * Time of day as the locale writes it: `09:30` in German, `9:30 AM` in American English. No word such as „Uhr“.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function formatTime(instant: Instant, format: TimeFormat): string {
  return dateFormatter(clock, format).format(instantToEpoch(instant));
}

/**
 * Two times of day with the locale's own sign for a range: `09:30–10:00`, French `09:30 – 10:00`. Shows times only,
 * also where the end is on the next day.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function formatTimeRange(start: Instant, end: Instant, format: TimeFormat): string {
  return formatTime(start, format) + rangeSign(format.locale) + formatTime(end, format);
}

function rangeSign(locale: string): string {
  const formatter = dateFormatter(clock, { locale, timeZone: 'UTC' });
  const known = rangeSigns.get(formatter);
  if (known !== undefined) return known;
  // Intl's own range adds „Uhr“ and, past midnight, both dates; only its sign is wanted.
  const parts = formatter.formatRangeToParts(sampleStart, sampleEnd);
  const after = parts.findLastIndex((part) => part.source === 'startRange') + 1;
  const before = parts.findIndex((part) => part.source === 'endRange');
  const between = parts.slice(after, before).map((part) => part.value);
  const sign = between.join('');
  rangeSigns.set(formatter, sign);
  return sign;
}
