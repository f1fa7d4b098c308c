import type { Findings } from '../reading/findings.js';

const longestId = 200;
const hashLength = 8;

/** FNV-1a, 32 bits, as eight hex digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(hashLength, '0');
}

const plainId = /^[\w→–↔~.:/@#-]+$/;

/** An origin id as the model allows it: no control characters, no outer blanks, at most 200 characters. */
export function modelId(origin: string): string {
  if (origin.length <= longestId && plainId.test(origin)) return origin;
  // eslint-disable-next-line no-control-regex -- control characters are what this replaces
  const clean = origin.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  if (clean.length <= longestId) return clean;
  return `${clean.slice(0, longestId - hashLength - 1).trim()}~${hashOf(clean)}`;
}

/** Hands out ids of one collection, derived from those of the origin, so that the same file yields the same ids. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  /** The number to try next for an id that came before. */
  readonly #next = new Map<string, number>();
  readonly #findings: Findings;
  readonly #fallback: string;
  readonly #isTakenElsewhere: (id: string) => boolean;

  /**
   * @param fallback what stands in for an empty id, such as `session`
   * @param isTakenElsewhere whether somebody has an id who did not get it here; default: nobody
   */
  constructor(findings: Findings, fallback: string, isTakenElsewhere: (id: string) => boolean = () => false) {
    this.#findings = findings;
    this.#fallback = fallback;
    this.#isTakenElsewhere = isTakenElsewhere;
  }

  /** Whether an id was handed out here. */
  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** The id for an origin id; a second use gets a number, an unusable one a stand-in, both reported. */
  take(origin: string, at: string): string {
    const wanted = modelId(origin);
    if (wanted !== origin || wanted === '') this.#findings.report('id-altered', at, origin);
    const id = this.#free(wanted === '' ? this.#fallback : wanted);
    if (wanted !== '' && id !== wanted) this.#findings.report('id-duplicate', at, origin);
    this.#taken.add(id);
    return id;
  }

  /** The id for something that has none of its own; repeats get a number without being reported. */
  derive(origin: string): string {
    const wanted = modelId(origin);
    const id = this.#free(wanted === '' ? this.#fallback : wanted);
    this.#taken.add(id);
    return id;
  }

  #isTaken(id: string): boolean {
    return this.#taken.has(id) || this.#isTakenElsewhere(id);
  }

  #free(wanted: string): string {
    if (!this.#isTaken(wanted)) return wanted;
    for (let number = this.#next.get(wanted) ?? 2; ; number += 1) {
      const next = modelId(`${wanted.slice(0, longestId - 12)}~${number}`);
      if (this.#isTaken(next)) continue;
      this.#next.set(wanted, number + 1);
      return next;
    }
  }
}
