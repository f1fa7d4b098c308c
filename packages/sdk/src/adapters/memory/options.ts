import type { Viewer } from '@geflecht/core/audience';
import type { Platform } from '../../platform.js';

/** Options of `memoryBackend`. */
export interface MemoryBackendOptions {
  /** What the backend knows, private groups and sign-ups included. */
  readonly document: unknown;
  /** Who asks; default: everybody. */
  readonly viewer?: Viewer | undefined;
  /** Codes that open a sign-up by code or invitation; default none. */
  readonly codes?: readonly string[] | undefined;
  /** Clock and ids; default: the machine's own. */
  readonly platform?: Platform | undefined;
}
