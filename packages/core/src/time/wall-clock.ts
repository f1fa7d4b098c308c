const dayShape = /^\d{4}-\d\d-\d\d$/;
const clockShape = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?$/;

/** Milliseconds of one day of 24 hours. */
export const millisecondsPerDay = 86_400_000;

/**
 * Reads a date and a clock time as if they were UTC. Fractions are cut to milliseconds.
 * `NaN` when they are not written `YYYY-MM-DD` and `HH:MM[:SS[.fff]]` or do not exist, such as 30 February or 24:00.
 */
export function wallToMilliseconds(date: string, clock: string): number {
  const time = clockShape.exec(clock);
  if (time === null || !dayShape.test(date)) return NaN;
  const [, minute, second = '00', fraction = ''] = time;
  const milliseconds = Date.parse(`${date}T${minute}:${second}Z`) + Number(fraction.slice(0, 3).padEnd(3, '0'));
  // Engines read 30 February as 2 March.
  return new Date(milliseconds).getUTCDate() === Number(date.slice(-2)) ? milliseconds : NaN;
}
