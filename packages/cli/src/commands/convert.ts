import { readFile } from '@geflecht/formats';
import { writeGeflechtJson } from '@geflecht/formats/geflecht-json';
import { CliError } from '../cli-error.js';
import { neighbourOf, readInput, standardStream } from '../input.js';
import type { Platform } from '../platform.js';
import { readOptionsFrom } from '../read-options.js';
import type { ReadFlags } from '../read-options.js';
import { warningLines } from '../report.js';

/** Options of `convert`. */
export interface ConvertFlags extends ReadFlags {
  readonly alone?: boolean;
}

async function write(platform: Platform, path: string, bytes: Uint8Array): Promise<void> {
  if (path === standardStream) {
    platform.writeOut(bytes);
    return;
  }
  try {
    await platform.writeFile(path, bytes);
  } catch (cause) {
    const words = {
      de: `Datei geschrieben: „${path}“ lässt sich nicht anlegen. Ordner und Zugriffsrechte prüfen.`,
      en: `Write file: “${path}” cannot be created. Check folder and permissions.`,
    };
    throw new CliError({ code: 'file-not-writable', words, cause });
  }
}

/** Turns a file into a document; what was guessed or lost goes to standard error. */
export async function convert(
  platform: Platform,
  paths: readonly [string, string],
  flags: ConvertFlags,
): Promise<number> {
  const [from, to] = paths;
  const options = readOptionsFrom(flags);
  const { name, bytes } = await readInput(platform, from);
  const companion = flags.alone === true ? undefined : await neighbourOf(platform, from);
  const { document, kind, warnings } = await readFile(bytes, { ...options, name, companion });
  if (kind === 'table') {
    const words = {
      de: 'Datei gewandelt: Die Tabelle ist weder als Programm noch als Netzwerk zu erkennen. Spalten mit --map zuordnen.',
      en: 'Convert file: the table is neither a programme nor a network. Map its columns with --map.',
    };
    throw new CliError({ code: 'nothing-to-convert', words });
  }
  await write(platform, to, writeGeflechtJson(document));
  platform.writeError(warningLines(warnings, platform.locale));
  return 0;
}
