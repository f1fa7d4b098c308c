const moment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?Z?)?$/;
const duration = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/;

/** A clock time without seconds where they are zero. */
export function clockText(hours: number, minutes: number, seconds: number): string {
  const [clockHours, clockMinutes, clockSeconds] = [hours, minutes, seconds].map((part) =>
    String(part).padStart(2, '0'),
  );
  return seconds === 0 ? `${clockHours}:${clockMinutes}` : `${clockHours}:${clockMinutes}:${clockSeconds}`;
}

/** A date or point in time of a workbook as a cell shows it: midnight is no time of day, zero seconds are left out. */
export function momentText(written: string): string {
  const [, day, time, seconds = ':00'] = moment.exec(written) ?? [];
  if (day === undefined) return written;
  if (time === undefined || (time === '00:00' && seconds === ':00')) return day;
  return `${day}T${time}${seconds === ':00' ? '' : seconds}`;
}

/** A time of day that is written as a duration since midnight, or a duration as hours and minutes. */
export function durationText(written: string): string {
  const [whole, hours = 0, minutes = 0, seconds = 0] = duration.exec(written) ?? [];
  return whole === undefined ? written : clockText(Number(hours), Number(minutes), Number(seconds));
}
