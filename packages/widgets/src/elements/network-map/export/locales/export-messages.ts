/** What handing on and taking in files says. */
export interface ExportMessages {
  readonly menu: string;
  readonly onlyShown: string;
  readonly svg: string;
  readonly png: readonly [small: string, large: string];
  readonly actors: string;
  readonly ties: string;
  readonly print: (paper: string) => string;
  readonly saved: (name: string) => string;
  readonly pngRefused: string;
  readonly actorColumns: readonly string[];
  /** Influence and interest. */
  readonly stakeColumns: readonly string[];
  readonly tieColumns: readonly string[];
  readonly directions: readonly [undirected: string, directed: string];
  readonly yes: string;
}
