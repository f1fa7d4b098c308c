import type { CollectionName } from '../entities.js';
import { nameOf, recordKeys, sourcesOf } from './record-keys.js';
import { sameJson } from './same-json.js';

type Fields = Readonly<Record<string, unknown>>;
type ScopeOf = (record: Fields) => unknown;

/** Records with a life beyond one event or network: the same name may mean the same one. */
const beyondScopes: ReadonlySet<CollectionName> = new Set<CollectionName>(['events', 'networks', 'actors', 'venues']);

/** Finds the record of a collection that an incoming one is. */
export class RecordMatcher {
  readonly #collection: CollectionName;
  readonly #scopeOf: ScopeOf;
  readonly #byKey = new Map<string, Fields>();
  readonly #byId = new Map<string, Fields>();
  readonly #byName = new Map<string, Fields>();
  readonly #claimed = new Set<Fields>();
  readonly #ids = new Set<string>();

  /** @param scopeOf what an existing record belongs to; incoming ones state it themselves */
  constructor(collection: CollectionName, existing: readonly Fields[], scopeOf: ScopeOf) {
    this.#collection = collection;
    this.#scopeOf = scopeOf;
    for (const record of existing) {
      const [id, name] = [String(record['id']), nameOf(record)];
      this.#byId.set(id, record);
      this.#ids.add(id);
      if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, record);
      for (const key of recordKeys(collection, record)) if (!this.#byKey.has(key)) this.#byKey.set(key, record);
    }
  }

  /**
   * The existing record an incoming one is, by origin, by an id that is unique in the world, or by id where nothing
   * speaks against it. Each is found once, so that repetitions in a file stay repetitions.
   */
  match(incoming: Fields): Fields | undefined {
    const found = recordKeys(this.#collection, incoming)
      .map((key) => this.#byKey.get(key))
      .find((record) => record !== undefined && !this.#claimed.has(record));
    const record = found ?? this.#sameId(incoming);
    if (record !== undefined) this.#claimed.add(record);
    return record;
  }

  /** An existing record of the same name that nothing was recognised as: a question for people. */
  similar(incoming: Fields): Fields | undefined {
    const name = beyondScopes.has(this.#collection) ? nameOf(incoming) : undefined;
    const record = name === undefined ? undefined : this.#byName.get(name);
    return record === undefined || this.#claimed.has(record) ? undefined : record;
  }

  /** Whether an existing record was recognised in the incoming ones. */
  isClaimed(record: Fields): boolean {
    return this.#claimed.has(record);
  }

  /** An id for a new record: its own where it is free, else with a number. */
  freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${wanted}-${number}`;
    this.#ids.add(id);
    return id;
  }

  #sameId(incoming: Fields): Fields | undefined {
    const record = this.#byId.get(String(incoming['id']));
    if (record === undefined || this.#claimed.has(record)) return undefined;
    // Without an origin on either side nothing else tells them apart; with one, name and scope must agree too.
    const isPlain = sourcesOf(incoming).length === 0 && sourcesOf(record).length === 0;
    return isPlain || this.#saysTheSame(record, incoming) ? record : undefined;
  }

  #saysTheSame(record: Fields, incoming: Fields): boolean {
    if (nameOf(incoming) === undefined || nameOf(incoming) !== nameOf(record)) return false;
    return beyondScopes.has(this.#collection) || sameJson(this.#scopeOf(record), incoming['scope']);
  }
}
