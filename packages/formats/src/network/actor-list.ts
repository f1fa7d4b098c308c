import type { Actor } from '@geflecht/core/network';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { UniqueIds } from '../records/unique-ids.js';
import type { ActorDraft } from './actor-draft.js';
import { openActor } from './actor-record.js';
import type { Notes, OpenActor } from './actor-record.js';
import { ActorSectors } from './actor-sectors.js';
import { settledOrigins } from './open-origin.js';
import { isPlainId, isPlainName } from './plain-id.js';
import type { Place, PlaceNames } from './place.js';
import type { Placed } from './placements-of.js';
import type { Terms } from './terms.js';
import { TextIndex } from './text-index.js';
import { setWholes } from './set-wholes.js';
import type { StatedPart } from './set-wholes.js';

/** Everybody a file names, by the file's own ids: described as actors, or only mentioned as end of a tie. */
export class ActorList {
  /** Ids in the document that differ from those of the file. */
  readonly altered = new Map<string, string>();
  /** Who has a spot on the map, in the order of the file. */
  readonly placed: Placed[] = [];
  readonly #file: FileContent;
  readonly #notes: Notes;
  readonly #keys = new TextIndex();
  /** By the number of the key; nobody where an end was only mentioned. */
  readonly #byNumber: (OpenActor | undefined)[] = [];
  readonly #records: OpenActor[] = [];
  readonly #parts: StatedPart[] = [];
  readonly #sectors: ActorSectors;
  /** Who was mentioned before being described: number of the key and place of the first mention. */
  readonly #mentioned: { readonly number: number; readonly at: Place }[] = [];
  /** Ids of those whose own is none the model allows, or is taken. */
  readonly #ids: UniqueIds;

  constructor(file: FileContent, nameOf: PlaceNames, sectors: Terms) {
    this.#file = file;
    this.#notes = { findings: file.findings, nameOf };
    this.#sectors = new ActorSectors(sectors);
    this.#ids = new UniqueIds(file.findings, 'actor', (id) => this.#byNumber[this.#keys.find(id)]?.id === id);
  }

  /** The actor of an id in the file. */
  find(key: string): OpenActor | undefined {
    const number = this.#keys.find(key);
    return number < 0 ? undefined : this.#byNumber[number];
  }

  /** Adds an actor; a second one of the same id in the file is left out. */
  add(draft: ActorDraft): void {
    const { key, at, position, spot, partOf } = draft;
    const number = this.#keys.number(key);
    if (this.#byNumber[number] !== undefined) {
      this.#file.findings.drop('actor-repeated', this.#notes.nameOf(at), key);
      return;
    }
    const record = openActor(draft, this.#idOf(key, at), this.#notes);
    this.#byNumber[number] = record;
    assertWithin(this.#file.limits, 'records', this.#records.push(record));
    this.#sectors.note(record, draft);
    if (partOf !== undefined) this.#parts.push({ record, partOf, at });
    if (position !== undefined || spot !== undefined) this.placed.push({ id: record.id, position, spot });
  }

  /** The number of an end by its id in the file; somebody new is remembered with the place. */
  end(key: string, at: Place): number {
    const { size } = this.#keys;
    const number = this.#keys.number(key);
    if (number < size) return number;
    this.#byNumber.push(undefined);
    this.#mentioned.push({ number, at });
    assertWithin(this.#file.limits, 'records', this.#mentioned.length);
    return number;
  }

  /** The id in the file that a number stands for. */
  key(number: number): string {
    return this.#keys.text(number);
  }

  /** All records, those of who was mentioned and never described at the end. */
  finish(system: string): readonly Actor[] {
    this.#addMentioned();
    this.#sectors.finish(this.#records.length);
    setWholes(this.#parts, (key) => this.find(key), this.#notes);
    for (const record of this.#records) record.source = settledOrigins(record.source, record.id, system);
    return this.#records;
  }

  #addMentioned(): void {
    const isListComplete = this.#records.length > 0;
    for (const { number, at } of this.#mentioned) {
      if (this.#byNumber[number] !== undefined) continue;
      const key = this.#keys.text(number);
      if (isListComplete) this.#file.findings.report('actor-not-listed', this.#notes.nameOf(at), key);
      this.add({ key, at });
    }
  }

  #idOf(key: string, at: Place): Actor['id'] {
    // Ids the model allows differ, as the keys do; others may come to equal one of them.
    const isOwn = isPlainId(key) || isPlainName(key);
    if (isOwn && (this.altered.size === 0 || !this.#ids.has(key))) return key as Actor['id'];
    const id = this.#ids.take(key, this.#notes.nameOf(at));
    if (id !== key) this.altered.set(key, id);
    return id as Actor['id'];
  }
}
