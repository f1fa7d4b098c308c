import { readPeriod } from '../network/read-period.js';
import type { Period } from '../network/tie-draft.js';

const shape = /^\[[^\]]*\]$/;

/** The word that states times: `[1-3,7]`, `[2019-*]`. */
export function timeWord(words: readonly string[]): string | undefined {
  return words.find((each) => shape.test(each))?.slice(1, -1);
}

/** The spans among times that are years; `*` is no end. */
export function timePeriods(time: string): readonly Period[] {
  return time.split(',').flatMap((span) => {
    const [since = '', until = since] = span.split('-').map((edge) => (edge.trim() === '*' ? '' : edge.trim()));
    return readPeriod(since, until) ?? [];
  });
}
