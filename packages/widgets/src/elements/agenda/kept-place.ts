import { focusOn } from './focus-on.js';

/** Where a reader is: at which session, and how far down the window it stands. */
export interface ReadingPlace {
  /** That session, then those that take its place where it is gone: the next ones, then the ones before. */
  readonly sessionIds: readonly (string | undefined)[];
  readonly top: number;
  /** Whether the focus is in that entry. */
  readonly hasFocus: boolean;
}

const topOf = (entry: Element) => entry.getBoundingClientRect().top;

/** Remembers where a reader is: the entry in focus, else the first in view. */
export function placeOf(root: ShadowRoot): ReadingPlace | undefined {
  const focused = root.activeElement?.closest<HTMLElement>('.entry');
  const shown = [...root.querySelectorAll<HTMLElement>('.entry:not([hidden])')];
  const entry = focused ?? shown.find((each) => each.getBoundingClientRect().bottom > 0);
  if (!entry) return undefined;
  const at = shown.indexOf(entry);
  const nearest = [...shown.slice(at), ...shown.slice(0, at).toReversed()];
  return {
    sessionIds: nearest.map(({ dataset }) => dataset['session']),
    top: topOf(entry),
    hasFocus: entry === focused,
  };
}

/** Brings a reader back to the same session after the programme was drawn anew, or to the nearest where it is gone. */
export function returnTo(root: ShadowRoot, { hasFocus, sessionIds, top }: ReadingPlace): void {
  const drawn = new Map(
    [...root.querySelectorAll<HTMLElement>('.entry:not([hidden])')].map((entry) => [entry.dataset['session'], entry]),
  );
  const entry = drawn.get(sessionIds.find((id) => drawn.has(id)));
  if (!entry) return;
  if (hasFocus && !entry.contains(root.activeElement)) focusOn(entry);
  const moved = topOf(entry) - top;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
}
