/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { arrangeParts } from './arrange-parts.js';
import { finishForce, relax, runToEnd, startForce, usualAspect, writeBack } from './force-work.js';
import type { ForceInput, ForceLayout, ForceOptions, ForceSpot } from './force-work.js';

/** A layout that is not finished yet. */
export interface ForceDraft {
  /**
   * Places so far, from -1 to 1; symbols may overlap and actors of later components are missing. To be asked for before
   * the layout goes on; takes time for every actor, so ask only for what is shown.
   */
  readonly spots: () => readonly ForceSpot[];
}

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
export function* forceDrafts(input: ForceInput, options: ForceOptions = {}): Generator<ForceDraft, ForceLayout, void> {
  const work = startForce(input, options);
  const { graph, places } = work;
  const arranged = (count: number) => arrangeParts(graph.parts.slice(0, count), places, options.aspect ?? usualAspect);
  for (const [part, graphPart] of graph.parts.entries()) {
    const draft = { spots: () => spotsOf(arranged(part + 1), graph.ids) };
    for (const _ of relax(work, graphPart)) yield draft;
  }
  const whole = arranged(graph.parts.length);
  for (const { members, points } of whole) writeBack(places, members, points);
  const draft = { spots: () => spotsOf(whole, graph.ids) };
  const finish = finishForce(work, options);
  for (;;) {
    const step = finish.next();
    if (step.done === true) return step.value;
    yield draft;
  }
}

function spotsOf(parts: ReturnType<typeof arrangeParts>, ids: readonly string[]): readonly ForceSpot[] {
  return parts.flatMap(({ members, points }) => points.map((point, at) => ({ ...point, actorId: ids[members[at]!]! })));
}
