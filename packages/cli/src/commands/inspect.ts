import { readFile } from '@geflecht/formats';
import { readInput } from '../input.js';
import type { Platform } from '../platform.js';
import { readOptionsFrom } from '../read-options.js';
import type { ReadFlags } from '../read-options.js';
import { jsonText, labelOf, lines, plainWarnings, warningLines } from '../report.js';

/** Options of `inspect`. */
export interface InspectFlags extends ReadFlags {
  readonly json?: boolean;
}

/** Says what a file holds. */
export async function inspect(platform: Platform, path: string, flags: InspectFlags): Promise<number> {
  const { locale } = platform;
  const options = readOptionsFrom(flags);
  const { name, bytes } = await readInput(platform, path);
  const { format, kind, counts, warnings } = await readFile(bytes, { ...options, name });
  if (flags.json === true) {
    platform.writeOut(jsonText({ format, kind, counts, warnings: plainWarnings(warnings, locale) }));
    return 0;
  }
  const entries = Object.entries(counts).map(([count, value]) => [labelOf(count, locale), value] as const);
  platform.writeOut(`${name === '' ? path : name}: ${labelOf(kind, locale)} (${format})\n${lines(entries)}`);
  platform.writeOut(warningLines(warnings, locale));
  return 0;
}
