import type { Platform } from '../platform.js';
import type { ReadFlags } from '../read-options.js';
import { readSource } from '../read-source.js';
import { countLines, jsonText, labelOf, plainWarnings, warningLines } from '../report.js';

/** Options of `inspect`. */
export interface InspectFlags extends ReadFlags {
  readonly json?: boolean;
}

/** Says what a file holds. */
export async function inspect(platform: Platform, path: string, flags: InspectFlags): Promise<number> {
  const { locale } = platform;
  const { result, label } = await readSource(platform, path, { ...flags, alone: true });
  const { format, kind, counts, warnings } = result;
  if (flags.json === true) {
    platform.writeOut(jsonText({ format, kind, counts, warnings: plainWarnings(warnings, locale) }));
    return 0;
  }
  platform.writeOut(`${label}: ${labelOf(kind, locale)} (${format})\n${countLines(counts, locale)}`);
  platform.writeOut(warningLines(warnings, locale));
  return 0;
}
