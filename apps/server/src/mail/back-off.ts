const minute = 60_000;
const factor = 4;
const longest = 12 * 60 * minute;
const spread = 0.5;

/**
 * Milliseconds to wait before a mail is tried again: one minute, then four times as long each time, at most twelve hours;
 * a quarter more or less, so that mails that failed together do not come back together.
 * @param attempts how often it was tried
 * @param chance from 0 to 1
 */
export function backOff(attempts: number, chance: number): number {
  const usual = Math.min(minute * factor ** (attempts - 1), longest);
  return Math.round(usual * (1 + spread * (chance - 0.5)));
}
