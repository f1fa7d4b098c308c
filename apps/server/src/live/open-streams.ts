/** How many streams there may be. */
export interface StreamLimits {
  /** Of all together; default 2,000. */
  readonly most: number;
  /** Of one network; default 50. */
  readonly mostPerRange: number;
}

const usual: StreamLimits = { most: 2_000, mostPerRange: 50 };

/** Streams that are open, so that there are not too many and all of them end with the server. */
export class OpenStreams {
  readonly #limits: StreamLimits;
  readonly #enders = new Set<() => void>();
  readonly #perRange = new Map<string, number>();
  #isClosed = false;

  constructor(limits: Partial<StreamLimits> = {}) {
    this.#limits = { ...usual, ...limits };
  }

  /** Whether there is room for one more: of all, and of this network. */
  refusal(range: string | undefined): 'overloaded' | 'too-many-requests' | undefined {
    if (this.#isClosed || this.#enders.size >= this.#limits.most) return 'overloaded';
    const own = range === undefined ? 0 : (this.#perRange.get(range) ?? 0);
    return own >= this.#limits.mostPerRange ? 'too-many-requests' : undefined;
  }

  /**
   * Counts a stream.
   * @param end ends it
   * @returns what to call once it has ended
   */
  add(range: string | undefined, end: () => void): () => void {
    this.#enders.add(end);
    this.#count(range, 1);
    return () => {
      if (this.#enders.delete(end)) this.#count(range, -1);
    };
  }

  /** Ends all streams, and lets none begin. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#enders) end();
  }

  #count(range: string | undefined, by: number): void {
    if (range === undefined) return;
    const count = (this.#perRange.get(range) ?? 0) + by;
    if (count > 0) this.#perRange.set(range, count);
    else this.#perRange.delete(range);
  }
}
