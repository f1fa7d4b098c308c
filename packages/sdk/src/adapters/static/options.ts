import type { Platform } from '../../platform.js';

/** A JSON document on the web. */
export interface StaticFile {
  /** Absolute or relative to the page; `http:` and `https:` only. */
  readonly url: string;
  /** Fetch and clock; default: the machine's own. */
  readonly platform?: Platform;
}

/** A document the page has at hand. */
export interface StaticInline {
  /** JSON text or the parsed document. */
  readonly inline: unknown;
}

/** Options of `staticBackend`. */
export type StaticBackendOptions = StaticFile | StaticInline;
