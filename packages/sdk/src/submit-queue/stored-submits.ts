import type { SubmitStorage } from './submit-queue.js';
import type { SignUpErrand, Submit } from './submit.js';

/** What of a submit outlives a page. */
export type StoredSubmit = Omit<SignUpErrand, 'operation'> & Pick<Submit, 'addedAt' | 'tries'>;

/** A storage that may be full, forbidden, shared with other pages or written to by anybody; and a name in it. */
export type Shelf = readonly [storage: SubmitStorage | undefined, name: string];

type Untrusted<Shape> = { readonly [Field in keyof Shape]?: unknown };

const keptFor = 7 * 24 * 3_600_000;

function isStoredSubmit(item: unknown): item is StoredSubmit {
  const { eventId, request, addedAt, tries } = Object(item) as Untrusted<StoredSubmit>;
  const { submitKey } = Object(request) as Untrusted<StoredSubmit['request']>;
  const kinds = [eventId, submitKey, addedAt, tries].map((value) => typeof value);
  return kinds.join() === 'string,string,number,number';
}

/** @param now in milliseconds since 1970; what is older than a week is left out */
export function readStored([storage, name]: Shelf, now: number): readonly StoredSubmit[] {
  try {
    const items = JSON.parse(storage?.getItem(name) ?? '[]') as readonly unknown[];
    return items.filter(isStoredSubmit).filter(({ addedAt }) => now - addedAt < keptFor);
  } catch {
    return [];
  }
}

/** @returns whether it worked */
export function writeStored([storage, name]: Shelf, submits: readonly StoredSubmit[]): boolean {
  try {
    if (submits.length > 0) storage?.setItem(name, JSON.stringify(submits));
    else storage?.removeItem(name);
    return storage !== undefined;
  } catch {
    return false;
  }
}
