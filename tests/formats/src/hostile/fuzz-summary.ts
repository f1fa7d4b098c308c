import type { FuzzReport } from './fuzz-files.js';

/** One line for people: how many files were spoilt, and what became of them. */
export function fuzzSummary(what: string, { read, refused, slowest, misread }: FuzzReport): string {
  const longest = slowest === undefined ? '' : `, slowest ${Math.round(slowest.milliseconds)} ms (${slowest.path})`;
  return `proof: ${what}, ${read + refused + misread.length} spoilt files, ${read} read, ${refused} refused${longest}\n`;
}
