import { requireZone } from './zone-offset.js';

/** How instants are written for readers. */
export interface TimeFormat {
  /** IANA name of the zone to be shown. */
  readonly timeZone: string;
  /** BCP-47 tag; one that the engine cannot serve gives German, never the machine's own language. */
  readonly locale: string;
}

/** How days are written for readers; days have no zone. */
export type DayFormat = Pick<TimeFormat, 'locale'>;

const mostFormatters = 200;
const fallbackLocale = 'de';
const formatters = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

function usableLocales(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales([locale.replaceAll('_', '-'), fallbackLocale]);
  } catch {
    return [fallbackLocale];
  }
}

function formattersOf(style: Intl.DateTimeFormatOptions): Map<string, Intl.DateTimeFormat> {
  const known = formatters.get(style);
  if (known !== undefined && known.size < mostFormatters) return known;
  const empty = new Map<string, Intl.DateTimeFormat>();
  formatters.set(style, empty);
  return empty;
}

/**
 * A formatter, cached per style object. The calendar is Gregorian in every language, as the days of the model are.
 * @throws DomainError `time-zone-unknown`
 */
export function dateFormatter(style: Intl.DateTimeFormatOptions, format: TimeFormat): Intl.DateTimeFormat {
  const { locale, timeZone } = format;
  const ofStyle = formattersOf(style);
  const key = `${locale} ${timeZone}`;
  const known = ofStyle.get(key);
  if (known !== undefined) return known;
  requireZone(timeZone);
  const made = new Intl.DateTimeFormat(usableLocales(locale), { ...style, timeZone, calendar: 'gregory' });
  ofStyle.set(key, made);
  return made;
}
