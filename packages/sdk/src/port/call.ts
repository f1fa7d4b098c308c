/** What every operation of a backend takes. */
export interface CallOptions {
  /** Calls the operation off; it then rejects with `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** What every reading operation takes. */
export interface ReadOptions extends CallOptions {
  /** The version already at hand; while it is the newest, the answer comes without a document. */
  readonly version?: string | undefined;
}

/** Answer to a reading operation. */
export interface Reading {
  /** JSON as it came, before anybody checked it; absent while the version at hand is the newest. */
  readonly document?: unknown;
  /** Opaque mark of this state, such as an ETag; absent where the backend has none. */
  readonly version?: string | undefined;
}
