import type { Platform } from '../../platform.js';

/** Options of `httpBackend`. */
export interface HttpBackendOptions {
  /** Base URL of a backend that speaks the contract, absolute or relative to the page. */
  readonly url: string;
  /** Scoped key of the event's team; never part of a public page. Default: ask as everybody. */
  readonly key?: string | undefined;
  /** Fetch and clock; default: the machine's own. */
  readonly platform?: Platform;
}
