import type { CollectionName } from './entities.js';
import type { IdTarget } from './id-tree.js';
import type { IsHidden } from './prune-ids.js';

type Fields = Readonly<Record<string, unknown>>;
type Window = Readonly<{ asks?: readonly string[] }>;

/** Which records a bookable of each kind stands for; the other kinds stand for themselves. */
const bookableTargets: Readonly<Record<string, IdTarget>> = { event: 'events', session: 'sessions', part: 'parts' };

/** Kinds of records a window of the sign-up may ask for. */
export const askable: readonly IdTarget[] = ['bookables', 'choiceGroups', 'questions'];

/** What a bookable stands for, if it is something of a collection. */
export function bookableTarget(bookable: Fields): IdTarget | undefined {
  return bookableTargets[String(bookable['kind'])];
}

function windowsWithout(windows: readonly Window[], isHidden: IsHidden): readonly Window[] {
  return windows.flatMap((window) => {
    const asks = window.asks?.filter((id) => !askable.some((target) => isHidden(target, id)));
    if (asks?.length === window.asks?.length) return [window];
    return asks?.length === 0 ? [] : [{ ...window, asks }];
  });
}

/**
 * A record without the hidden ids it mentions where the schema cannot say of which kind they are.
 * @returns undefined for the places of something hidden
 */
export function withoutHiddenTargets(name: CollectionName, record: Fields, isHidden: IsHidden): Fields | undefined {
  if (name === 'bookables') {
    const target = bookableTarget(record);
    return target !== undefined && isHidden(target, String(record['targetId'])) ? undefined : record;
  }
  if (name !== 'signUpRules' || record['windows'] === undefined) return record;
  const windows = record['windows'] as readonly Window[];
  const left = windowsWithout(windows, isHidden);
  return left.length === windows.length && left.every((window, index) => window === windows[index])
    ? record
    : { ...record, windows: left };
}
