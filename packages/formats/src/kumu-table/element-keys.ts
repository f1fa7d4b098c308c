import type { Findings } from '../reading/findings.js';

/** Who an element is to Kumu: its ID, else its label with its type, else its label. */
export interface ElementNames {
  readonly id: string;
  readonly label: string;
  readonly type: string;
}

/** Keys of elements: the same label under another type is another element, the same one twice is one. */
export class ElementKeys {
  readonly #findings: Findings;
  readonly #keys = new Map<string, string>();
  readonly #byLabel = new Map<string, string[]>();
  readonly #taken = new Set<string>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** The key of an element, and whether it is new. */
  take({ id, label, type }: ElementNames): { readonly key: string; readonly isNew: boolean } {
    const identity = id === '' ? `label ${label} ${type.toLowerCase()}` : `id ${id}`;
    const known = this.#keys.get(identity);
    if (known !== undefined) return { key: known, isNew: false };
    const key = id === '' ? this.#freeKey(label, type) : id;
    this.#keys.set(identity, key);
    this.#taken.add(key);
    this.#byLabel.set(label, [...(this.#byLabel.get(label) ?? []), key]);
    return { key, isNew: true };
  }

  /** Who a connection means by an ID or a label; of several of one label it is the first, which is reported. */
  find(written: string, at: string): string {
    if (this.#keys.has(`id ${written}`)) return written;
    const [first, ...others] = this.#byLabel.get(written) ?? [];
    if (others.length > 0) this.#findings.report('end-ambiguous', at, written);
    return first ?? written;
  }

  #freeKey(label: string, type: string): string {
    if (!this.#taken.has(label)) return label;
    let key = `${label} (${type})`;
    for (let number = 2; this.#taken.has(key); number += 1) key = `${label} (${type}) ${number}`;
    return key;
  }
}
