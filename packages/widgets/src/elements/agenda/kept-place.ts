/** Where a reader is: at which session, and how far down the window it stands. */
export interface ReadingPlace {
  readonly sessionId: string | undefined;
  readonly top: number;
  /** Whether the focus is in that entry. */
  readonly hasFocus: boolean;
}

const entryIn = (root: ParentNode, sessionId: string) =>
  root.querySelector<HTMLElement>(`.entry[data-session="${CSS.escape(sessionId)}"]`);

/** Remembers where a reader is: the entry in focus, else the first in view. */
export function placeOf(root: ShadowRoot): ReadingPlace | undefined {
  const focused = root.activeElement?.closest<HTMLElement>('.entry');
  const inView = [...root.querySelectorAll<HTMLElement>('.entry:not([hidden])')].find(
    (entry) => entry.getBoundingClientRect().bottom > 0,
  );
  const entry = focused ?? inView;
  if (entry === undefined) return undefined;
  return { sessionId: entry.dataset['session'], top: entry.getBoundingClientRect().top, hasFocus: entry === focused };
}

/** Brings a reader back to the same session after the programme was drawn anew. */
export function returnTo(root: ShadowRoot, { hasFocus, sessionId, top }: ReadingPlace): void {
  const entry = sessionId === undefined ? null : entryIn(root, sessionId);
  if (entry === null) return;
  const button = entry.querySelector<HTMLElement>('[data-open]');
  if (hasFocus && !entry.contains(root.activeElement)) button?.focus({ preventScroll: true });
  const moved = entry.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
}
