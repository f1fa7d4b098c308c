const firstSize = 1_024;
/** Numbers beyond this would make the table larger than what it saves. */
const largest = 2 ** 20;
const zero = 0x30;
const nine = 0x39;

function digitsAt(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) >= zero && text.charCodeAt(at - 1) <= nine) at -= 1;
  return at;
}

/**
 * Texts that are one word and a number, as tools number nodes and edges: `n0`, `n1`, `n2`. The number finds them without
 * hashing and without looking at other texts.
 */
export class NumberFamily {
  readonly #prefix: string;
  #places = new Int32Array(firstSize);

  /** @param first a text whose word all of them share */
  constructor(first: string) {
    this.#prefix = first.slice(0, digitsAt(first));
  }

  /** The number behind the word; -1 for all other texts, also for numbers written with leading zeros. */
  suffix(text: string): number {
    const start = this.#prefix.length;
    const { length } = text;
    if (length <= start || length > start + 7) return -1;
    for (let at = 0; at < start; at += 1) if (text.charCodeAt(at) !== this.#prefix.charCodeAt(at)) return -1;
    if (length > start + 1 && text.charCodeAt(start) === zero) return -1;
    let number = 0;
    for (let at = start; at < length; at += 1) {
      const digit = text.charCodeAt(at) - zero;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number < largest ? number : -1;
  }

  /** What was put at a number, or -1. */
  get(suffix: number): number {
    return (this.#places[suffix] ?? 0) - 1;
  }

  /** Puts something at a number. */
  put(suffix: number, value: number): void {
    if (suffix >= this.#places.length) {
      let size = this.#places.length;
      while (size <= suffix) size *= 2;
      const larger = new Int32Array(size);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[suffix] = value + 1;
  }
}
