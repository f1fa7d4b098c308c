import type { Taxonomy } from '@geflecht/core/document';
import type { Text } from '@geflecht/core/text';
import { modelBounds } from '../records/model-bounds.js';
import { slug } from '../records/slug.js';

/** A term the model ships. */
interface Seed {
  readonly id: string;
  readonly label: Text;
}

/** Finds the model's term for a word of a file, or makes one of the file's own and remembers its label. */
export class Terms {
  readonly #taxonomyId: string;
  readonly #seeds: ReadonlyMap<string, string>;
  /** Ids of the terms the model ships. */
  readonly #ids: ReadonlySet<string>;
  readonly #own = new Map<string, Text>();
  readonly #known = new Map<string, string>();

  constructor(taxonomyId: string, seeds: readonly Seed[]) {
    this.#taxonomyId = taxonomyId;
    this.#ids = new Set(seeds.map(({ id }) => id));
    const words = seeds.flatMap(({ id, label }) =>
      [id, ...(typeof label === 'string' ? [label] : Object.values(label))].map((word) => [slug(word), id] as const),
    );
    this.#seeds = new Map(words);
  }

  /** The id of the term for a word; an empty word has none. */
  idOf(word: string): string | undefined {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const own = slug(word);
    if (own === '') return undefined;
    const seed = this.#seeds.get(own);
    if (seed === undefined && !this.#own.has(own)) this.#own.set(own, word.trim().slice(0, modelBounds.text));
    this.#known.set(word, seed ?? own);
    return seed ?? own;
  }

  /** The id of a term as a file states it beside its word. */
  adopt(id: string, word: string | undefined): string {
    if (!this.#ids.has(id) && !this.#own.has(id))
      this.#own.set(id, (word ?? id).trim().slice(0, modelBounds.text) || id);
    return id;
  }

  /** Adds a term of the reader itself. */
  add(id: string, label: Text): void {
    this.#own.set(id, label);
  }

  /** The terms that are not the model's own, as a document keeps them. */
  taxonomy(): readonly Taxonomy[] {
    if (this.#own.size === 0) return [];
    return [{ id: this.#taxonomyId, terms: [...this.#own].map(([id, label]) => ({ id, label })) }];
  }
}
