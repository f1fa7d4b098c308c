import type { GeflechtDocument } from '../document.js';
import { collectionNames } from '../entities.js';
import type { CollectionName } from '../entities.js';
import { scopeReader } from '../record-scope.js';
import { recordTrees } from '../record-trees.js';
import { incomingRecords } from './incoming-records.js';
import { mergeFrame } from './merge-frame.js';
import { mergeRecord } from './merge-record.js';
import type { ChangedRecord, MergeResult, RecordPlace, SimilarRecord } from './merge-result.js';
import { RecordMatcher } from './record-matcher.js';
import { sourcesOf } from './record-keys.js';
import { renameIds, renameLooseIds } from './rename-ids.js';
import type { NewId } from './rename-ids.js';
import { settledScopes } from './settled-scopes.js';

type Fields = Readonly<Record<string, unknown>>;

/** Scopes come first; what is known by its sides comes last, when these have their final ids. */
const first: readonly CollectionName[] = ['events', 'networks', 'actors'];
const last: readonly CollectionName[] = ['memberships', 'placements', 'ties'];
const inOrder = [...first, ...collectionNames.filter((name) => !first.includes(name) && !last.includes(name)), ...last];

class Merger {
  readonly added: RecordPlace[] = [];
  readonly changed: ChangedRecord[] = [];
  readonly missing: RecordPlace[] = [];
  readonly similar: SimilarRecord[] = [];
  unchanged = 0;
  readonly #existing: GeflechtDocument;
  readonly #incoming: GeflechtDocument;
  readonly #systems = new Set<string>();
  readonly #pairs = new Map<CollectionName, readonly (readonly [Fields, Fields | undefined])[]>();
  readonly #ids = new Map<string, Map<string, string>>();
  readonly #matchers = new Map<CollectionName, RecordMatcher>();

  constructor(existing: GeflechtDocument, incoming: GeflechtDocument) {
    this.#existing = existing;
    this.#incoming = incoming;
  }

  /** Finds for every incoming record the existing one it is, and the id it is kept under. */
  match(): void {
    for (const name of inOrder) {
      const own = (this.#existing[name] ?? []) as readonly Fields[];
      const matcher = new RecordMatcher(name, own, scopeReader(name, this.#existing));
      const records = incomingRecords(name, this.#incoming, this.#existing);
      this.#matchers.set(name, matcher);
      // Records of these kinds name others by ids that are settled by now; the rest name what may come later.
      const settled = records.map((record) =>
        this.#withSettledScope(last.includes(name) ? this.#renamed(name, record) : record),
      );
      const found = settled.map((record) => matcher.match(record));
      this.#pairs.set(
        name,
        records.map((record, index) => [record, found[index]] as const),
      );
      this.#ids.set(name, new Map(records.map((record, index) => this.#idPair(matcher, record, found[index]))));
      for (const record of records) for (const { system } of sourcesOf(record)) this.#systems.add(system);
    }
  }

  /** One collection of the merged document. */
  collection(name: CollectionName): readonly Fields[] {
    const pairs = this.#pairs.get(name) ?? [];
    const byRecord = new Map(pairs.flatMap(([incoming, own]) => (own === undefined ? [] : [[own, incoming] as const])));
    const kept = ((this.#existing[name] ?? []) as readonly Fields[]).map((own) => {
      const incoming = byRecord.get(own);
      if (incoming === undefined) this.#noteMissing(name, own);
      return incoming === undefined ? own : this.#update(name, own, this.#renamed(name, incoming));
    });
    const news = pairs.flatMap(([incoming, own]) => (own === undefined ? [this.#add(name, incoming)] : []));
    return [...kept, ...news];
  }

  #idPair(matcher: RecordMatcher, record: Fields, found: Fields | undefined): readonly [string, string] {
    const id = String(record['id']);
    return [id, found === undefined ? matcher.freeId(id) : String(found['id'])];
  }

  readonly #newId: NewId = (target, id) => this.#ids.get(target)?.get(id) ?? id;

  #renamed(name: CollectionName, record: Fields): Fields {
    const renamed = renameIds(recordTrees.get(name) ?? {}, record, this.#newId) as Fields;
    return renameLooseIds(name, renamed, this.#newId);
  }

  #withSettledScope(record: Fields): Fields {
    const { eventId, networkId, ...rest } = (record['scope'] ?? {}) as Readonly<Record<string, string>>;
    if (eventId !== undefined) return { ...record, scope: { ...rest, eventId: this.#newId('events', eventId) } };
    if (networkId === undefined) return record;
    return { ...record, scope: { ...rest, networkId: this.#newId('networks', networkId) } };
  }

  #update(name: CollectionName, own: Fields, incoming: Fields): Fields {
    const { record, fields } = mergeRecord(name, own, incoming);
    if (fields.length === 0) this.unchanged += 1;
    else this.changed.push({ collection: name, id: String(own['id']), fields });
    return record;
  }

  #add(name: CollectionName, incoming: Fields): Fields {
    const id = this.#newId(name, String(incoming['id']));
    const alike = this.#matchers.get(name)?.similar(incoming);
    this.added.push({ collection: name, id });
    if (alike !== undefined) this.similar.push({ collection: name, id, existingId: String(alike['id']) });
    return { ...this.#renamed(name, incoming), id };
  }

  #noteMissing(name: CollectionName, own: Fields): void {
    if (!sourcesOf(own).some(({ system }) => this.#systems.has(system))) return;
    this.missing.push({ collection: name, id: String(own['id']) });
  }
}

/**
 * Lays what a file says now over a document that was made from it before. A record is recognised by its origin
 * (`source`), by an id that is unique in the world (`uid`, `guid`), by its sides (ties, memberships, placements), or by id
 * where name and scope agree. What the file states replaces what the record says; fields only the record has, records
 * only the document has and the ids of the document stay. The same file twice changes nothing.
 */
export function mergeByOrigin(existing: GeflechtDocument, incoming: GeflechtDocument): MergeResult {
  const merger = new Merger(existing, incoming);
  merger.match();
  const merged = collectionNames.map((name) => [name, merger.collection(name)] as const);
  const filled = merged.filter(([name, records]) => records.length > 0 || existing[name] !== undefined);
  const whole = { ...mergeFrame(existing, incoming), ...Object.fromEntries(filled) } as unknown as GeflechtDocument;
  const document = settledScopes(whole, existing);
  const { added, changed, missing, similar, unchanged } = merger;
  return { document, changes: { added, changed, missing, similar, unchanged } };
}
