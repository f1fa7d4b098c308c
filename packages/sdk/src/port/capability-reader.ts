import type { Capability } from '@geflecht/core/contract';
import type { CallOptions } from './call.js';

/** A backend states what it can do. */
export interface CapabilityReader {
  /** What the backend can do; operations of absent capabilities are refused with `unsupported`. */
  readCapabilities(options?: CallOptions): Promise<readonly Capability[]>;
}
