import { descendAnySize } from './descend-any-size.js';
import { draftForce } from './draft-force.js';
import type { ForceDraft } from './draft-force.js';
import { runToEnd } from './force-work.js';
import type { ForceInput, ForceLayout, ForceOptions } from './force-work.js';

export { smallForceDrafts } from './small-force.js';
export type { ForceDraft } from './draft-force.js';

/** Places actors so that distances on the map follow the number of steps between them. */
export function force(input: ForceInput, options: ForceOptions = {}): ForceLayout {
  return runToEnd(forceDrafts(input, options));
}

/**
 * The same as {@link force} in slices: yields often enough that a page stays responsive, and returns the layout.
 * Stress is minimised over all pairs up to 400 actors of a component, beyond with samples, in room linear in actors and
 * ties. Same data, same picture on every machine and in any order of the data; separate components stand side by side.
 */
export function* forceSteps(input: ForceInput, options: ForceOptions = {}): Generator<void, ForceLayout, void> {
  const drafts = forceDrafts(input, options);
  for (;;) {
    const draft = drafts.next();
    if (draft.done === true) return draft.value;
    yield;
  }
}

/** The same as {@link forceSteps}, yielding drafts that can be shown while the layout goes on. */
export function forceDrafts(input: ForceInput, options: ForceOptions = {}): Generator<ForceDraft, ForceLayout, void> {
  return draftForce(input, options, descendAnySize);
}
