import type { ActorDraft } from './actor-draft.js';
import type { OpenActor } from './actor-record.js';
import type { Terms } from './terms.js';

const mostSectors = 40;
const fewSectors = 12;

/** Gathers the words by which a file sorts actors and settles whether they are sectors. */
export class ActorSectors {
  readonly #sectors: Terms;
  readonly #words = new Set<string>();
  readonly #pending: OpenActor[] = [];
  readonly #pendingWords: string[] = [];
  /** Lists of one sector are shared by all who belong to it. */
  readonly #single = new Map<string, readonly string[] | undefined>();

  constructor(sectors: Terms) {
    this.#sectors = sectors;
  }

  /** Notes what the file says about the sectors of an actor. */
  note(record: OpenActor, { sector, sectorIds }: ActorDraft): void {
    if (sectorIds !== undefined) {
      record.sectorIds = this.#stated(sectorIds, sector);
      return;
    }
    if (sector === undefined) return;
    this.#words.add(sector);
    this.#pending.push(record);
    this.#pendingWords.push(sector);
  }

  /** Sets the sectors. A column with a word of its own for nearly everybody names none. */
  finish(actors: number): void {
    const namesSectors = this.#words.size <= Math.min(mostSectors, Math.max(fewSectors, actors / 2));
    for (const [index, record] of this.#pending.entries()) {
      const ids = namesSectors ? this.#singleOf(this.#pendingWords[index] ?? '') : undefined;
      if (ids === undefined) delete record.sectorIds;
      else record.sectorIds = ids;
    }
  }

  #singleOf(word: string): readonly string[] | undefined {
    if (this.#single.has(word)) return this.#single.get(word);
    const id = this.#sectors.idOf(word);
    const ids = id === undefined ? undefined : [id];
    this.#single.set(word, ids);
    return ids;
  }

  /** Sectors by their ids; the word says what the first is called, or words parted by strokes all of them. */
  #stated(sectorIds: readonly string[], sector: string | undefined): readonly string[] {
    const words = sector?.split('|') ?? [];
    const labels = words.length === sectorIds.length ? words : [sector];
    return sectorIds.map((id, index) => this.#sectors.adopt(id, labels[index]));
  }
}
