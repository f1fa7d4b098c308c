import { writableFormats, writeFile } from '@geflecht/formats';
import type { ReadResult, WritableFormat, WriteOptions, WriteResult, WrittenContent } from '@geflecht/formats';
import type { MergeChanges } from '@geflecht/core/schema';
import { CliError } from '../cli-error.js';
import { discloseTo, holdsContent, readerships } from '../disclosure.js';
import type { Disclosure, Readership, Withheld } from '../disclosure.js';
import { assertEventKnown, eventContext } from '../event-context.js';
import { standardStream } from '../input.js';
import { changeLines, mergeInto } from '../merge-target.js';
import type { Merged } from '../merge-target.js';
import type { Platform } from '../platform.js';
import { unreadableOption } from '../read-options.js';
import { readSource } from '../read-source.js';
import type { SourceFlags } from '../read-source.js';
import { jsonText, lossLines, plainWarnings, warningLines, withheldLines } from '../report.js';
import { targetFormat } from '../target-format.js';
import { writeTarget } from '../write-target.js';

/** Options of `convert`. */
export interface ConvertFlags extends SourceFlags {
  readonly to?: string;
  readonly audience?: string;
  readonly event?: string;
  readonly network?: string;
  readonly locale?: string;
  readonly url?: string;
  readonly cancel?: boolean;
  readonly merge?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** A source and its target on the command line. */
export interface ConvertPaths {
  readonly from: string;
  readonly to: string;
}

interface Conversion {
  readonly read: ReadResult;
  readonly format: WritableFormat;
  readonly written: WriteResult;
  readonly withheld: readonly Withheld[];
  readonly changes?: MergeChanges | undefined;
  readonly paths: readonly string[];
}

function nothingToConvert(): CliError {
  return new CliError({
    code: 'nothing-to-convert',
    words: {
      de: 'Datei gewandelt: Die Tabelle ist weder als Programm noch als Netzwerk zu erkennen. Spalten mit --map zuordnen.',
      en: 'Convert file: the table is neither a programme nor a network. Map its columns with --map.',
    },
  });
}

function nothingDisclosed(readership: Readership, format: WritableFormat): CliError {
  return new CliError({
    code: 'nothing-disclosed',
    words: {
      de: `Datei gewandelt: Für ${format} bleibt bei --audience ${readership} nichts übrig. Mit --audience nennen, für wen die Datei ist.`,
      en: `Convert file: nothing is left for ${format} with --audience ${readership}. Say with --audience whom the file is for.`,
    },
  });
}

function contentMissing(format: WritableFormat): CliError {
  return new CliError({
    code: 'nothing-to-convert',
    words: {
      de: `Datei gewandelt: Sie enthält nichts, was ${format} aufnehmen könnte. Mit --to ein anderes Format wählen.`,
      en: `Convert file: it holds nothing that ${format} could carry. Choose another format with --to.`,
    },
  });
}

/**
 * For whom a file is written unless the call says so: own documents go to foreign formats as everybody may read them,
 * all else as it is – a foreign file states no audiences, and an own document keeps its own.
 */
function readershipOf({ audience }: ConvertFlags, { format }: ReadResult, target: WritableFormat): Readership {
  if (audience !== undefined) {
    const named = readerships.find((one) => one === audience);
    if (named === undefined) throw unreadableOption('--audience', audience);
    return named;
  }
  return format === 'geflecht' && target !== 'geflecht' ? 'public' : 'whole';
}

function disclosed(
  { document }: ReadResult,
  format: WritableFormat,
  { readership, at }: { readonly readership: Readership; readonly at: string },
): Disclosure {
  const { content } = writableFormats[format];
  if (!holdsContent(document, content)) throw contentMissing(format);
  const disclosure = discloseTo(readership, document, { content, at });
  if (!holdsContent(disclosure.document, content)) throw nothingDisclosed(readership, format);
  return disclosure;
}

function writeOptionsFrom(flags: ConvertFlags, platform: Platform): WriteOptions {
  const { locale = platform.locale } = flags;
  if (locale !== 'de' && locale !== 'en') throw unreadableOption('--locale', locale);
  return {
    eventId: flags.event,
    networkId: flags.network,
    locale,
    url: flags.url,
    now: platform.now().toISOString(),
    method: flags.cancel === true ? 'CANCEL' : 'PUBLISH',
  };
}

function wantedContent({ kind }: ReadResult, { event, network }: ConvertFlags): WrittenContent | undefined {
  if (kind === 'signups') return kind;
  if (event !== undefined) return 'event';
  return network === undefined ? undefined : 'network';
}

function assertCall({ merge, json }: ConvertFlags, to: string, format: WritableFormat): void {
  if (merge === true && format !== 'geflecht') throw unreadableOption('--merge', format);
  if (json === true && to === standardStream) throw unreadableOption('--json', standardStream);
}

function report(platform: Platform, conversion: Conversion, flags: ConvertFlags): void {
  const { locale } = platform;
  const { read, format, written, withheld, changes, paths } = conversion;
  if (flags.json === true) {
    const warnings = plainWarnings([...read.warnings, ...written.warnings], locale);
    const dropped = [...read.dropped, ...written.dropped];
    platform.writeOut(jsonText({ format, files: paths, warnings, dropped, withheld, changes }));
    return;
  }
  platform.writeError(warningLines(read.warnings, locale));
  platform.writeError(lossLines(written.warnings, { locale, format }));
  platform.writeError(withheldLines(withheld, locale));
  if (changes !== undefined) platform.writeError(changeLines(changes, locale));
  if (paths.length > 0) platform.writeError(`${{ de: 'Geschrieben', en: 'Written' }[locale]}: ${paths.join(', ')}\n`);
}

/** Turns a file into one of another format; what was guessed, lost or held back goes to standard error. */
export async function convert(platform: Platform, { from, to }: ConvertPaths, flags: ConvertFlags): Promise<number> {
  const context = await eventContext(platform, flags.event, flags.title);
  const { result: read, progress } = await readSource(platform, from, { ...flags, document: context });
  if (read.kind === 'table') throw nothingToConvert();
  assertEventKnown(read, flags.event);
  const format = targetFormat(read.document, { path: to, to: flags.to, wanted: wantedContent(read, flags) });
  assertCall(flags, to, format);
  const isList = read.kind === 'signups' && read.format !== 'geflecht';
  const event = isList ? context?.events?.[0]?.id : flags.event;
  const options = writeOptionsFrom({ ...flags, event }, platform);
  const readership = readershipOf(flags, read, format);
  const { document, withheld } = disclosed(read, format, { readership, at: platform.now().toISOString() });
  progress.step({ de: 'Datei wird geschrieben', en: 'Writing the file' });
  const merged: Merged = flags.merge === true ? await mergeInto(platform, to, document) : { document };
  const written = await writeFile(merged.document, format, options);
  progress.done();
  const mayReplace = flags.force === true || merged.changes !== undefined;
  const paths = await writeTarget(platform, written.files, { path: to, mayReplace });
  report(platform, { read, format, written, withheld, changes: merged.changes, paths }, flags);
  return 0;
}
