const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const largestNumber = 0x7fffffff;

/** The UUID that a text is, in lower case; nothing where it is none. */
export function uuidOf(text: string | undefined): string | undefined {
  return text !== undefined && uuidShape.test(text) ? text.toLowerCase() : undefined;
}

/** 32 bits of a text, FNV-1a with a last stir, different for each seed. */
function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same UUID for the same text, always: version 8 of RFC 9562, whose bits are the maker's own. */
export function stableUuid(text: string): string {
  const seeds = [0, 0x9e3779b9, 0x3c6ef372, 0xdaa66d2b];
  const hex = seeds.map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** Hands out whole numbers from 1 on: the one a thing had, else one made of its id; each once. */
export class StableNumbers {
  readonly #taken = new Set<number>();

  /** @param stated the number that the thing had in the format, where it came from it */
  take(id: string, stated?: number): number {
    const isUsable = stated !== undefined && Number.isInteger(stated) && stated > 0 && stated <= largestNumber;
    let number = isUsable ? stated : (hashOf(id, 1) % largestNumber) + 1;
    while (this.#taken.has(number)) number = (number % largestNumber) + 1;
    this.#taken.add(number);
    return number;
  }
}
