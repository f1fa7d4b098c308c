/** Where a reader is: at which session, and how far down the window it stands. */
export interface ReadingPlace {
  readonly sessionId: string;
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
  const sessionId = entry?.dataset['session'];
  return entry && sessionId ? { sessionId, top: topOf(entry), hasFocus: entry === focused } : undefined;
}

/** Brings a reader back to the same session after the programme was drawn anew. */
export function returnTo(root: ShadowRoot, { hasFocus, sessionId, top }: ReadingPlace): void {
  const entry = root.querySelector<HTMLElement>(`.entry[data-session="${CSS.escape(sessionId)}"]`);
  if (entry === null) return;
  const button = entry.querySelector<HTMLElement>('[data-open]');
  if (hasFocus && !entry.contains(root.activeElement)) button?.focus({ preventScroll: true });
  const moved = topOf(entry) - top;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
}
