import type { TieDirection } from '@geflecht/core/network';
import type { Findings } from '../reading/findings.js';
import { UniqueIds } from '../records/unique-ids.js';
import { isPlainId, isPlainName } from './plain-id.js';
import type { Place, PlaceNames } from './place.js';
import { TextIndex } from './text-index.js';

const arrows: Readonly<Record<TieDirection, string>> = { directed: '→', undirected: '–', mutual: '↔' };
const anyArrow = /[→–↔]/;
const longestPart = 60;

/** The parts of a tie's name, where the file gives it none. */
export interface TieParts {
  readonly from: string;
  readonly to: string;
  readonly direction: TieDirection;
  /** Nothing where the file names no kind. */
  readonly kind?: string | undefined;
}

/**
 * Hands out ids of ties: those of the file, or names made of pair, direction and kind. Names of plain parts differ as the
 * ties do and are not looked up; they are gathered only once an id turns up that could be one of them.
 */
export class TieIds {
  readonly #plain = new TextIndex();
  readonly #made: string[] = [];
  #gathered: Set<string> | undefined;
  readonly #others: UniqueIds;
  readonly #nameOf: PlaceNames;
  #othersCount = 0;
  /** Whether names were made of ends with blanks, and of kinds: a blank stands before the kind, so only one of both is plain. */
  #hasBlanks = false;
  #hasKinds = false;

  constructor(findings: Findings, nameOf: PlaceNames) {
    this.#nameOf = nameOf;
    const isTaken = (id: string) => (anyArrow.test(id) ? this.#names().has(id) : this.#plain.find(id) >= 0);
    this.#others = new UniqueIds(findings, 'tie', isTaken);
  }

  /** The id of a tie that has one in the file. */
  take(id: string, at: Place): string {
    const isFree = isPlainId(id) && (this.#othersCount === 0 || !this.#others.has(id));
    const { size } = this.#plain;
    if (isFree && this.#plain.number(id) === size) return id;
    this.#othersCount += 1;
    return this.#others.take(id, this.#nameOf(at));
  }

  /** The id of a tie that has none in the file. */
  make({ from, to, direction, kind = '' }: TieParts): string {
    const name = `${from}${arrows[direction]}${to}${kind === '' ? '' : ` ${kind}`}`;
    const isShort = from.length < longestPart && to.length < longestPart && kind.length < longestPart;
    const isOwn = isShort && this.#isPlain(from, to, kind) && (this.#othersCount === 0 || !this.#others.has(name));
    if (!isOwn) {
      this.#othersCount += 1;
      return this.#others.derive(name);
    }
    if (this.#gathered === undefined) this.#made.push(name);
    else this.#gathered.add(name);
    return name;
  }

  #isPlain(from: string, to: string, kind: string): boolean {
    const hasBlank = !isPlainId(from) || !isPlainId(to);
    if (hasBlank && !(isPlainName(from) && isPlainName(to))) return false;
    if ((hasBlank && (this.#hasKinds || kind !== '')) || (kind !== '' && this.#hasBlanks)) return false;
    this.#hasBlanks ||= hasBlank;
    this.#hasKinds ||= kind !== '';
    return true;
  }

  #names(): ReadonlySet<string> {
    this.#gathered ??= new Set(this.#made);
    return this.#gathered;
  }
}
