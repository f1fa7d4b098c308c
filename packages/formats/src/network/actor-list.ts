import type { Actor } from '@geflecht/core/network';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { UniqueIds } from '../records/unique-ids.js';
import type { ActorDraft } from './actor-draft.js';
import { isPlainId } from './plain-id.js';
import type { Place, PlaceNames } from './place.js';
import { TextIndex } from './text-index.js';

/** An actor of the file with its id in the document. */
export interface ListedActor {
  readonly draft: ActorDraft;
  readonly id: Actor['id'];
}

/** Everybody a file names, by the file's own ids: described as actors, or only mentioned as end of a tie. */
export class ActorList {
  /** Ids in the document that differ from those of the file. */
  readonly altered = new Map<string, string>();
  readonly #file: FileContent;
  readonly #nameOf: PlaceNames;
  readonly #keys = new TextIndex();
  /** By the number of the key; nobody where an end was only mentioned. */
  readonly #byNumber: (ListedActor | undefined)[] = [];
  readonly #listed: ListedActor[] = [];
  /** Who was mentioned before being described: number of the key and place of the first mention. */
  readonly #mentioned: { readonly number: number; readonly at: Place }[] = [];
  /** Ids of those whose own is none the model allows, or is taken. */
  readonly #ids: UniqueIds;

  constructor(file: FileContent, nameOf: PlaceNames) {
    this.#file = file;
    this.#nameOf = nameOf;
    this.#ids = new UniqueIds(file.findings, 'actor', (id) => this.#byNumber[this.#keys.find(id)]?.id === id);
  }

  /** Everybody who is described, in the order of the file. */
  get listed(): readonly ListedActor[] {
    return this.#listed;
  }

  /** The actor of an id in the file. */
  find(key: string): ListedActor | undefined {
    const number = this.#keys.find(key);
    return number < 0 ? undefined : this.#byNumber[number];
  }

  /** Adds an actor; a second one of the same id in the file is left out. */
  add(draft: ActorDraft): void {
    const { key, at } = draft;
    const number = this.#keys.number(key);
    if (this.#byNumber[number] !== undefined) {
      this.#file.findings.drop('actor-repeated', this.#nameOf(at), key);
      return;
    }
    const actor = { draft, id: this.#idOf(key, at) };
    this.#byNumber[number] = actor;
    assertWithin(this.#file.limits, 'records', this.#listed.push(actor));
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

  /** Adds who was mentioned and never described. */
  addMentioned(): void {
    const isListComplete = this.#listed.length > 0;
    for (const { number, at } of this.#mentioned) {
      if (this.#byNumber[number] !== undefined) continue;
      const key = this.#keys.text(number);
      if (isListComplete) this.#file.findings.report('actor-not-listed', this.#nameOf(at), key);
      this.add({ key, at });
    }
  }

  #idOf(key: string, at: Place): Actor['id'] {
    // Ids the model allows differ, as the keys do; others may come to equal one of them.
    if (isPlainId(key) && (this.altered.size === 0 || !this.#ids.has(key))) return key as Actor['id'];
    const id = this.#ids.take(key, this.#nameOf(at));
    if (id !== key) this.altered.set(key, id);
    return id as Actor['id'];
  }
}
