import type { CollectionName } from '../entities.js';
import type { Source } from '../document.js';
import { originKey, sourcesOf } from './record-keys.js';
import { sameJson } from './same-json.js';

type Fields = Readonly<Record<string, unknown>>;

/** A record after a repeated import, and which of its fields are new. */
export interface MergedRecord {
  readonly record: Fields;
  /** Names of the fields that changed; empty where nothing did. */
  readonly fields: readonly string[];
}

const kept: ReadonlySet<string> = new Set(['id', 'scope', 'revision', 'createdAt', 'updatedAt', 'source']);

function mergedSources(existing: readonly Source[], incoming: readonly Source[]): readonly Source[] {
  const byKey = new Map(existing.map((source) => [originKey(source), source]));
  for (const source of incoming) byKey.set(originKey(source), source);
  return [...byKey.values()];
}

/** Sources without the time of reading, which alone is no change. */
function timeless(sources: readonly Source[]): readonly unknown[] {
  return sources.map(({ readAt: _readAt, ...source }) => source);
}

/** An end and an open end exclude each other: what the file says now holds. */
function outdated(incoming: Fields): readonly string[] {
  if (incoming['openEnd'] === true) return incoming['end'] === undefined ? ['end'] : [];
  return incoming['end'] === undefined || incoming['openEnd'] !== undefined ? [] : ['openEnd'];
}

function hasMoved(collection: CollectionName, existing: Fields, incoming: Fields): boolean {
  const [from, to] = [existing['start'], incoming['start']];
  return (
    (collection === 'events' || collection === 'sessions') && from !== undefined && to !== undefined && from !== to
  );
}

/** A moved event or session keeps its old start and counts the move, unless the file says so itself. */
function movedFields(existing: Fields, incoming: Fields): Fields {
  return {
    previousStart: incoming['previousStart'] ?? existing['start'],
    sequence: incoming['sequence'] ?? Number(existing['sequence'] ?? 0) + 1,
  };
}

function withoutFields(record: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/**
 * Lays what a file says now over a record: fields of the file replace those of the record, fields only the record has
 * stay, origins add up. Raises `revision` where anything changed.
 */
export function mergeRecord(collection: CollectionName, existing: Fields, incoming: Fields): MergedRecord {
  const stated = withoutFields(incoming, [...kept]);
  const moved = hasMoved(collection, existing, incoming) ? movedFields(existing, incoming) : {};
  const merged = withoutFields({ ...existing, ...stated, ...moved }, outdated(incoming));
  const names = [...new Set([...Object.keys(existing), ...Object.keys(merged)])];
  const fields = names.filter((name) => !sameJson(existing[name], merged[name]));
  const sources = mergedSources(sourcesOf(existing), sourcesOf(incoming));
  const isNewSource = !sameJson(timeless(sources), timeless(sourcesOf(existing)));
  if (fields.length === 0 && !isNewSource) return { record: existing, fields: [] };
  const revision = Number(existing['revision'] ?? 1) + 1;
  return {
    record: { ...merged, revision, ...(sources.length === 0 ? {} : { source: sources }) },
    fields: isNewSource ? [...fields, 'source'] : fields,
  };
}
