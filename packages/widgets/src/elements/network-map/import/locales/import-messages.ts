/** What taking in files says. */
export interface ImportMessages {
  readonly open: string;
  readonly reading: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly preview: (name: string) => string;
  readonly counts: (actors: number, ties: number) => string;
  readonly dropped: (count: number) => string;
  readonly take: string;
  readonly discard: string;
  readonly taken: (name: string) => string;
  readonly back: string;
}
