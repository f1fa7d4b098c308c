import { mergeByOrigin } from '@geflecht/core/schema';
import type { MergeChanges } from '@geflecht/core/schema';
import type { GeflechtDocument } from '@geflecht/core/document';
import { readFile } from '@geflecht/formats';
import { CliError } from './cli-error.js';
import { mostBytes, readInput, standardStream } from './input.js';
import type { Locale } from './locale.js';
import { labelOf } from './report.js';
import type { Platform } from './platform.js';

/** What became of a target that a file was laid over. */
export interface Merged {
  readonly document: GeflechtDocument;
  /** Absent where there was no target yet. */
  readonly changes?: MergeChanges;
}

function noDocument(path: string): CliError {
  return new CliError({
    code: 'target-unreadable',
    words: {
      de: `Dokument zusammengeführt: „${path}“ ist kein Geflecht-Dokument. Eines angeben oder --merge weglassen.`,
      en: `Merge document: “${path}” is no Geflecht document. Name one, or leave out --merge.`,
    },
  });
}

/**
 * Lays a document over the one at the target: records are recognised by their origin, what people added stays.
 * @throws CliError `target-unreadable`; FormatError where the target is broken
 */
export async function mergeInto(platform: Platform, path: string, incoming: GeflechtDocument): Promise<Merged> {
  if (path === standardStream || !(await platform.exists(path))) return { document: incoming };
  const { name, bytes } = await readInput(platform, path);
  const { format, document: existing } = await readFile(bytes, { name, limits: { bytes: mostBytes } });
  if (format !== 'geflecht') throw noDocument(path);
  return mergeByOrigin(existing, incoming);
}

const mostListed = 10;
const collectionWords = (collection: string, id: string) => `${collection} ${id}`;

function listed(entries: readonly string[]): string {
  const rest = entries.length - mostListed;
  const shown = entries.slice(0, mostListed).map((entry) => `  - ${entry}\n`);
  return shown.join('') + (rest > 0 ? `  … +${rest}\n` : '');
}

/** What a merge changed, for people. */
export function changeLines({ added, changed, missing, similar, unchanged }: MergeChanges, locale: Locale): string {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['added', added.map(({ collection, id }) => collectionWords(collection, id))],
    [
      'changed',
      changed.map(({ collection, id, fields }) => `${collectionWords(collection, id)} (${fields.join(', ')})`),
    ],
    ['missing', missing.map(({ collection, id }) => collectionWords(collection, id))],
    ['similar', similar.map(({ collection, id, existingId }) => `${collectionWords(collection, id)} ≈ ${existingId}`)],
  ];
  const filled = groups.filter(([, entries]) => entries.length > 0);
  const told = filled.map(([name, entries]) => `${labelOf(name, locale)}: ${entries.length}\n${listed(entries)}`);
  return `${told.join('')}${labelOf('unchanged', locale)}: ${unchanged}\n`;
}
