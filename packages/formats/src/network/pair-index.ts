const firstSlots = 1_024;
/** Slots are doubled before more than this share of them is taken. */
const fullest = 0.5;
/** More steps than this come of pairs made to collide; those go into a map that cannot be fooled. */
const mostSteps = 64;

/**
 * Numbers triples of whole numbers from 0 on, each once. Typed arrays in place of maps: networks have hundreds of thousands
 * of pairs, and keys as objects or texts would cost more than everything else about them.
 */
export class PairIndex {
  #size = 0;
  #slots = new Int32Array(firstSlots);
  #triples = new Int32Array(firstSlots * 3);
  readonly #collided = new Map<string, number>();

  /** How many triples have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a triple; a new one gets the next number, which is the {@link size} before the call. */
  number(first: number, second: number, group: number): number {
    const name = this.#collided.size === 0 ? undefined : nameOf(first, second, group);
    const collided = name === undefined ? undefined : this.#collided.get(name);
    if (collided !== undefined) return collided;
    const mask = this.#slots.length - 1;
    let slot = hash(first, second, group) & mask;
    for (let steps = 0; this.#slots[slot] !== 0; slot = (slot + 1) & mask, steps += 1) {
      const number = (this.#slots[slot] ?? 0) - 1;
      const at = number * 3;
      const triples = this.#triples;
      if (triples[at] === first && triples[at + 1] === second && triples[at + 2] === group) return number;
      if (steps === mostSteps) return this.#collide(nameOf(first, second, group));
    }
    if (this.#size * 3 >= this.#triples.length) this.#triples = grown(this.#triples);
    const end = this.#size * 3;
    this.#triples[end] = first;
    this.#triples[end + 1] = second;
    this.#triples[end + 2] = group;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size > this.#slots.length * fullest) this.#spread();
    return this.#size - 1;
  }

  #collide(name: string): number {
    const number = this.#size;
    this.#collided.set(name, number);
    this.#size += 1;
    // The place of the number stays, with a triple that no pair has.
    if (number * 3 >= this.#triples.length) this.#triples = grown(this.#triples);
    this.#triples.fill(-1, number * 3, number * 3 + 3);
    return number;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    const triples = this.#triples;
    for (let number = 0; number < this.#size; number += 1) {
      const [first = 0, second = 0, group = 0] = [
        triples[number * 3],
        triples[number * 3 + 1],
        triples[number * 3 + 2],
      ];
      if (first < 0) continue;
      let slot = hash(first, second, group) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function nameOf(first: number, second: number, group: number): string {
  return `${first} ${second} ${group}`;
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Mixes three numbers so that neighbours land far apart (finaliser of MurmurHash3). */
function hash(first: number, second: number, group: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(group, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
