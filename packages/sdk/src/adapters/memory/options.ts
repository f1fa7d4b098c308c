import type { Viewer } from '@geflecht/core/audience';
import type { Platform } from '../../platform.js';
import type { Challenge } from '../../port/index.js';

/** Options of `memoryBackend`. */
export interface MemoryBackendOptions {
  /** What the backend knows, private groups and sign-ups included. */
  readonly document: unknown;
  /** Who asks; default: everybody. */
  readonly viewer?: Viewer | undefined;
  /** Codes that open a sign-up by code or invitation; default none. */
  readonly codes?: readonly string[] | undefined;
  /** What a sign-up asks machines for; default: nothing, and `signUps.challenge` is not offered. */
  readonly challenge?: Challenge | undefined;
  /** Clock and ids; default: the machine's own. */
  readonly platform?: Platform | undefined;
}
