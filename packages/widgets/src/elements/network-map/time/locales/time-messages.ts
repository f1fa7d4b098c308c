/** What the line of time says. In sentences `{}` stands for an actor's name. */
export interface TimeMessages {
  readonly legend: string;
  readonly state: string;
  readonly today: string;
  readonly changes: (count: number, from: string, to: string) => string;
  readonly compareWith: string;
  readonly showNew: string;
  readonly withoutRing: string;
  readonly actorAdded: string;
  readonly actorRemoved: string;
  readonly actorChanged: string;
  readonly ring: (after: string, before: string) => string;
  readonly tieAdded: (kind: string, stage: string) => string;
  readonly tieRemoved: (kind: string) => string;
  readonly stage: (after: string, before: string) => string;
  readonly tieChanged: string;
  /** What others have changed since the page was opened. */
  readonly news: (count: number) => string;
  /** The source does not answer; what is shown is from then. */
  readonly asOf: (time: string) => string;
  /** Asks what has changed among the findings. */
  readonly findings: string;
}
