import type { GeflechtDocument } from '@geflecht/core/document';
import { readFile, writeFile } from '@geflecht/formats';
import type { DroppedItem, ReadResult, ReadWarning, WritableFormat } from '@geflecht/formats';

/** A document that went out through a writer and came back through a reader. */
export interface RoundTrip {
  readonly result: ReadResult;
  /** What writer and reader say is lost. */
  readonly dropped: readonly DroppedItem[];
  /** What the writer says it changed. */
  readonly warnings: readonly ReadWarning[];
}

/** Instant and page that writers state, so that the same document is written the same. */
const settings = { now: '2027-01-01T00:00:00Z', url: 'https://weidenwurzel.example/tag' };

/** Writes a document and reads it again; formats of two files are read together, as the command does. */
export async function roundTrip(document: GeflechtDocument, format: WritableFormat): Promise<RoundTrip> {
  const { files, dropped, warnings } = await writeFile(document, format, settings);
  const ties = files.find(({ ending }) => /edges|kanten/.test(ending)) ?? files[0];
  const actors = files.find((file) => file !== ties && /nodes|knoten/.test(file.ending));
  if (ties === undefined) throw new RangeError(`${format} wrote no file`);
  const companion = actors === undefined ? undefined : { name: `netz${actors.ending}`, bytes: actors.bytes };
  const result = await readFile(ties.bytes, { name: `netz${ties.ending}`, companion });
  return { result, dropped: [...dropped, ...result.dropped], warnings };
}

function withoutOrigin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigin);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'source');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutOrigin(inner)]));
}

/** The content of a document without the notes about where its records came from. */
export function contentOf(document: GeflechtDocument): unknown {
  return withoutOrigin(document);
}
