import { aborted } from '../../errors/index.js';
import type { CallOptions } from '../../port/index.js';

/**
 * Answers an operation as if it came over a wire: later, and not at all where it was called off before.
 * @throws SdkError `aborted`, or whatever `make` throws
 */
export async function answer<Value>(operation: string, call: CallOptions = {}, make: () => Value): Promise<Value> {
  if (call.signal?.aborted) throw aborted(operation, call.signal);
  return make();
}
