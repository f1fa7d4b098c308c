import type { Capability } from '@geflecht/core/contract';
import { SdkError } from '../errors/index.js';
import { systemPlatform } from '../platform.js';
import type { CallOptions } from '../port/index.js';
import type { ClientOptions } from './client.js';
import { retrying } from './retrying.js';
import { sharedCalls } from './shared-calls.js';

/** One operation as it was asked for. */
export interface Errand extends CallOptions {
  readonly operation: string;
  /** What tells it from other calls of the same operation. */
  readonly about?: string | undefined;
  /** What the backend must offer; absent: every backend does. */
  readonly capability?: Capability;
  /** Tries in all; default: those of a reading operation. */
  readonly attempts?: number;
}

/** Asks a backend that may lack the operation. */
export type Ask<Value> = (signal: AbortSignal) => Promise<Value> | undefined;

/** Runs operations on the backend: shared, in time, tried again, and refused where it does not offer them. */
export interface Caller {
  /** Whether the backend offers something; asked once. */
  can(capability: Capability, options?: CallOptions): Promise<boolean>;
  /** @throws SdkError of any code; `unsupported` where the backend lacks the operation. */
  call<Value>(errand: Errand, ask: Ask<Value>): Promise<Value>;
}

/** The name under which concurrent calls find each other and documents are kept. */
export function keyOf({ operation, about = '' }: Errand): string {
  return `${operation} ${about}`;
}

/** Sees to it that a client's operations are run with patience. */
export function createCaller(options: ClientOptions): Caller {
  const { backend, platform = systemPlatform, timeoutSeconds = 15, readAttempts = 3 } = options;
  const join = sharedCalls();
  let offered: readonly Capability[] | undefined;
  function call<Value>(errand: Errand, ask: Ask<Value>): Promise<Value> {
    const { operation, capability, attempts = readAttempts } = errand;
    return join(keyOf(errand), errand, (signal) =>
      retrying({ operation, signal, platform, attempts, timeoutSeconds }, async (attemptSignal) => {
        const isRefused = capability && offered?.includes(capability) === false;
        const answer = isRefused ? undefined : ask(attemptSignal);
        if (answer) return answer;
        throw new SdkError({ code: 'unsupported', operation, finding: 'not offered' });
      }),
    );
  }
  return {
    call,
    async can(capability, own) {
      const errand: Errand = { ...own, operation: 'readCapabilities' };
      offered ??= await call(errand, (signal) => backend.readCapabilities({ signal }));
      return offered.includes(capability);
    },
  };
}
