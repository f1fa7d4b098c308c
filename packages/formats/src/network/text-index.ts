import { NumberFamily } from './number-family.js';

/** Numbers texts from 0 on, each once, in the order of first mention. */
export class TextIndex {
  readonly #texts: string[] = [];
  /** Texts like the first one, if that is a word and a number. */
  #family: NumberFamily | undefined;
  readonly #others = new Map<string, number>();

  /** How many texts have a number. */
  get size(): number {
    return this.#texts.length;
  }

  /** The text of a number. */
  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** The number of a text, or -1 where it has none. */
  find(text: string): number {
    const suffix = this.#family === undefined ? -1 : this.#family.suffix(text);
    return suffix < 0 || this.#family === undefined ? (this.#others.get(text) ?? -1) : this.#family.get(suffix);
  }

  /** The number of a text; a new one gets the next number, which is the {@link size} before the call. */
  number(text: string): number {
    this.#family ??= new NumberFamily(text);
    const suffix = this.#family.suffix(text);
    const known = suffix < 0 ? (this.#others.get(text) ?? -1) : this.#family.get(suffix);
    if (known >= 0) return known;
    const number = this.#texts.push(text) - 1;
    if (suffix < 0) this.#others.set(text, number);
    else this.#family.put(suffix, number);
    return number;
  }
}
