/** What every client sends, one request after the other. */
export interface LoadOrder {
  readonly port: number;
  readonly path: string;
  /** Clients at once, each with a connection of its own. */
  readonly clients: number;
  readonly milliseconds: number;
  /** Sent with POST; `keyMark` in it becomes another text each time. Absent: GET. */
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What the clients saw. */
export interface LoadReport {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** The figure that a share of sorted figures does not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
