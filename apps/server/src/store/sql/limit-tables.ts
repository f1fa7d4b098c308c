/** A bucket of one network for one kind of request; PostgreSQL only. */
export interface RateLimitsTable {
  /** Kind of request and a hash of the network, which nobody can work back to an address. */
  readonly bucket: string;
  readonly left_over: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly most: number;
  readonly seconds: number;
  /** How many were asked for last. */
  readonly asked: number;
  /** How many of these there were. */
  readonly granted: number;
  /** Milliseconds since 1970 from which on the bucket is full, and its row says nothing. */
  readonly until: number;
}

/** Something that is good for one use; PostgreSQL only. */
export interface UsedMarksTable {
  readonly mark: string;
  readonly used_by: string;
  /** Milliseconds since 1970 from which on it is good for no use at all. */
  readonly until: number;
}

/** What processes limit together, by the names in the database. */
export interface LimitTables {
  readonly rate_limits: RateLimitsTable;
  readonly used_marks: UsedMarksTable;
}
