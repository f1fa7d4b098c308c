import type { TextChoice } from '../../internal/author-text.js';

/** Where and for whom times are written. */
export interface ClockView {
  readonly texts: TextChoice;
  readonly messages: { readonly language: string };
  readonly model: { readonly timeZone: string };
}

const millisecondsPerDay = 86_400_000;
const isDay = (value: string): boolean => value.length === '2027-03-06'.length;

/**
 * Times stand in sentences, so they are written in the language of the words, as the page's variant of it does. Browsers
 * know tags of one shape only.
 */
function formatter({ messages, texts }: ClockView, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { language } = messages;
  const options = { calendar: 'gregory', ...style };
  try {
    return new Intl.DateTimeFormat(texts.locale.startsWith(language) ? texts.locale : language, options);
  } catch {
    return new Intl.DateTimeFormat(language, options);
  }
}

/** A deadline for readers: a day stays that day, an instant is written with its time in the event's zone. */
export function deadlineWords(deadline: string, view: ClockView): string {
  const style: Intl.DateTimeFormatOptions = isDay(deadline)
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : { dateStyle: 'long', timeStyle: 'short', timeZone: view.model.timeZone };
  return formatter(view, style).format(Date.parse(deadline));
}

/** Two times of day, in the event's zone. */
export function rangeWords(start: string, end: string, view: ClockView): string {
  const style = { timeStyle: 'short', timeZone: view.model.timeZone } as const;
  return formatter(view, style).formatRange(Date.parse(start), Date.parse(end));
}

/** The day that lies some days after a day or instant, by the calendar of where that was written. */
export function dayAfter(start: string, days: number): string {
  const day = start.slice(0, '2027-03-06'.length);
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, day.length);
}

/** Whether a deadline has passed at an instant; a day lasts until its end in the zone. */
export function isPast(deadline: string, at: string, timeZone: string): boolean {
  if (!isDay(deadline)) return Date.parse(deadline) <= Date.parse(at);
  return deadline < localDay(at, timeZone);
}

/** Whether something has begun at an instant; a day begins with its first moment in the zone. */
export function hasBegun(start: string, at: string, timeZone: string): boolean {
  return isDay(start) ? start <= localDay(at, timeZone) : Date.parse(start) <= Date.parse(at);
}

function localDay(at: string, timeZone: string): string {
  // Swedes write days as the model does.
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(Date.parse(at));
}
