import { draftForce } from './draft-force.js';
import type { ForceDraft } from './draft-force.js';
import { descendAllPairs } from './force-work.js';
import type { ForceInput, ForceLayout, ForceOptions } from './force-work.js';

/**
 * The same as {@link forceDrafts} for up to 400 actors, without what larger graphs need; beyond, room grows with the
 * square of their number.
 */
export function smallForceDrafts(
  input: ForceInput,
  options: ForceOptions = {},
): Generator<ForceDraft, ForceLayout, void> {
  return draftForce(input, options, descendAllPairs);
}
