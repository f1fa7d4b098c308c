import type { SubmitStorage } from './submit-queue.js';
import type { SignUpErrand, Submit } from './submit.js';

/** What of a submit outlives a page. */
export type StoredSubmit = Omit<SignUpErrand, 'operation'> & Pick<Submit, 'addedAt' | 'tries'>;

type Untrusted<Shape> = { readonly [Field in keyof Shape]?: unknown };

const keptFor = 7 * 24 * 3_600_000;

function isStoredSubmit(item: unknown): item is StoredSubmit {
  const { eventId, request, addedAt, tries } = Object(item) as Untrusted<StoredSubmit>;
  const { submitKey } = Object(request) as Untrusted<StoredSubmit['request']>;
  const isNamed = typeof eventId === 'string' && typeof submitKey === 'string';
  return isNamed && typeof addedAt === 'number' && typeof tries === 'number';
}

/** Submits in a storage that may be full, forbidden, shared with other pages or written to by anybody. */
export class StoredSubmits {
  readonly #storage: SubmitStorage | undefined;
  readonly #name: string;

  constructor(storage: SubmitStorage | undefined, name: string) {
    this.#storage = storage;
    this.#name = name;
  }

  /** @param now in milliseconds since 1970; what is older than a week is left out */
  read(now: number): readonly StoredSubmit[] {
    try {
      const items: unknown = JSON.parse(this.#storage?.getItem(this.#name) ?? '[]');
      const known = Array.isArray(items) ? items.filter(isStoredSubmit) : [];
      return known.filter(({ addedAt }) => now - addedAt < keptFor);
    } catch {
      return [];
    }
  }

  /** @returns whether it worked */
  write(submits: readonly StoredSubmit[]): boolean {
    try {
      if (submits.length > 0) this.#storage?.setItem(this.#name, JSON.stringify(submits));
      else this.#storage?.removeItem(this.#name);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }
}
