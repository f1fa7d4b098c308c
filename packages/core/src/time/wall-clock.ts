const dayShape = /^\d{4}-\d\d-\d\d$/;
const clockShape = /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?$/;

/** Milliseconds of one day of 24 hours. */
export const millisecondsPerDay = 86_400_000;

/**
 * Reads a date and a clock time as if they were UTC. Fractions are cut to milliseconds.
 * `NaN` when they are not written `YYYY-MM-DD` and `HH:MM[:SS[.fff]]` or do not exist, such as 30 February or 24:00.
 */
export function wallToMilliseconds(date: string, clock: string): number {
  const time = clockShape.exec(clock);
  if (time === null || !dayShape.test(date)) return NaN;
  const fraction = (time[3] ?? '').padEnd(3, '0').slice(0, 3);
  const written = `${date}T${time[1]}:${time[2] ?? '00'}.${fraction}Z`;
  const milliseconds = Date.parse(written);
  const exists = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === written;
  return exists ? milliseconds : NaN;
}
