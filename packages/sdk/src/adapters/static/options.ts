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

/** What may stand beside a document. */
export interface StaticBesides {
  /** Address of an iCalendar file of the event, absolute or relative to the page; default: there is none. */
  readonly calendar?: string | undefined;
}

/** Options of `staticBackend`. */
export type StaticBackendOptions = (StaticFile | StaticInline) & StaticBesides;
