const firstSlots = 1_024;
/** Slots are doubled before more than this share of them is taken. */
const fullest = 0.5;
/** More steps than this come of texts made to collide; those go into a map that cannot be fooled. */
const mostSteps = 64;

/**
 * Numbers texts from 0 on, each once. For texts that have just been cut out of a file this is several times faster than a
 * map, which has to call into the engine for the hash of each.
 */
export class TextIndex {
  readonly #texts: string[] = [];
  /** Pairs of hash and number plus one. */
  #slots = new Int32Array(firstSlots * 2);
  readonly #collided = new Map<string, number>();

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
    const collided = this.#collided.size === 0 ? undefined : this.#collided.get(text);
    const slot = this.#slotOf(hashOf(text), text);
    return collided ?? (slot < 0 ? -1 : (this.#slots[slot + 1] ?? 0) - 1);
  }

  /** The number of a text; a new one gets the next number, which is the {@link size} before the call. */
  number(text: string): number {
    const hash = hashOf(text);
    const slot = this.#slotOf(hash, text);
    if (slot < 0 || (this.#collided.size > 0 && this.#collided.has(text))) return this.#collidedNumber(text);
    const known = (this.#slots[slot + 1] ?? 0) - 1;
    if (known >= 0) return known;
    const number = this.#texts.push(text) - 1;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    if ((number + 1) * 2 > this.#slots.length * fullest) this.#spread();
    return number;
  }

  /** Where a text stands or would stand; -1 after too many steps. */
  #slotOf(hash: number, text: string): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let slot = hash & mask, steps = 0; steps < mostSteps; slot = (slot + 1) & mask, steps += 1) {
      const number = slots[slot * 2 + 1] ?? 0;
      if (number === 0 || (slots[slot * 2] === hash && this.#texts[number - 1] === text)) return slot * 2;
    }
    return -1;
  }

  #collidedNumber(text: string): number {
    const known = this.#collided.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#collided.set(text, number);
    return number;
  }

  #spread(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    const mask = old.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const [hash = 0, number = 0] = [old[from], old[from + 1]];
      if (number === 0) continue;
      let slot = hash & mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot * 2] = hash;
      this.#slots[slot * 2 + 1] = number;
    }
  }
}

/** FNV-1a over code units, mixed once more so that the low bits depend on all of them. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
