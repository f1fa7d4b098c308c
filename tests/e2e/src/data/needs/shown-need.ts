/** What a page shows where a need of `docs/needs.md` is met. */
export interface ShownNeed {
  readonly id: string;
  /** Title of the session in whose entry, opened, the words stand; without it anywhere in the programme. */
  readonly session?: string;
  readonly words: readonly string[];
  /** Words that stand nowhere on the page, nor in its data. */
  readonly never?: readonly string[];
  /** What pictures are called for those who cannot see them. */
  readonly pictures?: readonly string[];
}

/** A page with the needs it meets. */
export interface NeedsPage {
  readonly page: string;
  readonly needs: readonly ShownNeed[];
}
