const isoDuration = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/i;
const clockDuration = /^(?:(\d{1,2}):)?(\d{1,4}):(\d{1,2})$/;
const longestDuration = 60 * 24 * 366;

function within(minutes: number): number | undefined {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= longestDuration ? minutes : undefined;
}

function threeParts(first: string, second: number, third: number): number {
  // `00:25:00` is hours, minutes, seconds; `1:02:30` with one digit in front is days, hours, minutes.
  return first.length === 2 ? Number(first) * 60 + second : (Number(first) * 24 + second) * 60 + third;
}

/**
 * Reads a duration in minutes: `00:45`, `00:45:00`, `1:02:30` (days first), `PT45M`, `45`.
 * @returns undefined when it is none
 */
export function readDuration(value: unknown): number | undefined {
  if (typeof value === 'number') return within(value);
  const text = typeof value === 'string' && value.length <= 20 ? value.trim() : '';
  if (/^\d{1,5}$/.test(text)) return within(Number(text));
  const [, first, second, third] = clockDuration.exec(text) ?? [];
  if (second !== undefined && third !== undefined) {
    const [hours, minutes] = [Number(second), Number(third)];
    return within(first === undefined ? hours * 60 + minutes : threeParts(first, hours, minutes));
  }
  const [iso, days = '0', hours = '0', minutes = '0'] = isoDuration.exec(text) ?? [];
  if (iso === undefined || iso.length < 3) return undefined;
  return within((Number(days) * 24 + Number(hours)) * 60 + Number(minutes));
}
