import type { Place, PlaceNames } from '../network/place.js';
import type { Findings } from '../reading/findings.js';
import { readNumber } from '../records/json-value.js';

const rounded = /^[+-]?\d(?:[.,]\d+)?E\+?\d+$/i;

/** A number however it is written: `007`, `7` and `7,0` are one. Nothing for other texts. */
export function numberKey(text: string): string | undefined {
  const value = /^\s*[\d.,+E]+\s*$/i.test(text) ? readNumber(text) : undefined;
  return value === undefined ? undefined : String(value);
}

/** Whether a spreadsheet has shortened an id to a rounded number, such as `4,91512E+11`. */
export function isRoundedId(text: string): boolean {
  return rounded.test(text);
}

/** Finds who is meant by the end of a tie: by id, by the id as a number, or by a name that is nobody else's. */
export class ActorKeys {
  readonly #findings: Findings;
  readonly #nameOf: PlaceNames;
  readonly #keys = new Set<string>();
  readonly #byNumber = new Map<string, string | undefined>();
  readonly #byName = new Map<string, string | undefined>();

  constructor(findings: Findings, nameOf: PlaceNames) {
    this.#findings = findings;
    this.#nameOf = nameOf;
  }

  /** Adds an actor of a list. */
  add(key: string, name: unknown): void {
    this.#keys.add(key);
    const number = numberKey(key);
    if (number !== undefined) this.#byNumber.set(number, this.#byNumber.has(number) ? undefined : key);
    if (typeof name === 'string' && name !== '') this.#byName.set(name, this.#byName.has(name) ? undefined : key);
  }

  /** The id of an end; what is unknown stays as it is written. */
  find(written: string, at: Place): string {
    if (this.#keys.size === 0 || this.#keys.has(written) || written === '') return written;
    const byNumber = this.#byNumber.get(numberKey(written) ?? '');
    if (byNumber !== undefined) {
      this.#findings.report('id-as-number', this.#nameOf(at), `${written} = ${byNumber}`);
      return byNumber;
    }
    const byName = this.#byName.get(written);
    if (byName === undefined) return written;
    this.#findings.report('end-by-name', this.#nameOf(at), written);
    return byName;
  }
}
