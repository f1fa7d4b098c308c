import { eventContext } from '../event-context.js';
import { understoodColumns, understoodLines } from '../people-preview.js';
import type { Platform } from '../platform.js';
import { readOptionsFrom } from '../read-options.js';
import type { ReadFlags } from '../read-options.js';
import { readSource } from '../read-source.js';
import { countLines, jsonText, labelOf, plainWarnings, warningLines } from '../report.js';

/** Options of `inspect`. */
export interface InspectFlags extends ReadFlags {
  readonly event?: string;
  readonly json?: boolean;
}

/** Says what a file holds. */
export async function inspect(platform: Platform, path: string, flags: InspectFlags): Promise<number> {
  const { locale } = platform;
  const document = await eventContext(platform, flags.event, flags.title);
  const { result, label, bytes } = await readSource(platform, path, { ...flags, alone: true, document });
  const { format, kind, counts, warnings } = result;
  const isList = kind === 'signups' && format !== 'geflecht';
  const columns = isList ? await understoodColumns(bytes, { ...readOptionsFrom(flags), name: label, document }) : [];
  if (flags.json === true) {
    const told = isList ? { columns } : {};
    platform.writeOut(jsonText({ format, kind, counts, ...told, warnings: plainWarnings(warnings, locale) }));
    return 0;
  }
  platform.writeOut(`${label}: ${labelOf(kind, locale)} (${format})\n${countLines(counts, locale)}`);
  platform.writeOut(understoodLines(columns, locale));
  platform.writeOut(warningLines(warnings, locale));
  return 0;
}
