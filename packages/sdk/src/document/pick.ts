import { SdkError } from '../errors/index.js';

/** Which record is asked for, and by which operation. */
export interface PickOptions {
  readonly operation: string;
  /** Absent: the only one there is. */
  readonly id: string | undefined;
}

/**
 * Picks the record of that id, or the only one.
 * @throws SdkError `not-found` when there is none, or several and no id.
 */
export function pick<Item extends { readonly id: string }>(
  items: readonly Item[],
  { operation, id }: PickOptions,
): Item {
  const [picked, ...others] = id === undefined ? items : items.filter((item) => item.id === id);
  if (picked !== undefined && others.length === 0) return picked;
  throw new SdkError({ code: 'not-found', operation, finding: `${id ?? 'no id'} names none of ${items.length}` });
}
