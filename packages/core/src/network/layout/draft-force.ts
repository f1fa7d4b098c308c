/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { arrangeParts } from './arrange-parts.js';
import { finishForce, relax, startForce, usualAspect, writeBack } from './force-work.js';
import type { Descend, ForceInput, ForceLayout, ForceOptions, ForceSpot } from './force-work.js';

/** A layout that is not finished yet. */
export interface ForceDraft {
  /**
   * Places so far, from -1 to 1; symbols may overlap and actors of later components are missing. To be asked for before
   * the layout goes on; takes time for every actor, so ask only for what is shown.
   */
  readonly spots: () => readonly ForceSpot[];
}

/** Lays out component by component, each as `descend` does it, and yields what is there so far. */
export function* draftForce(
  input: ForceInput,
  options: ForceOptions,
  descend: Descend,
): Generator<ForceDraft, ForceLayout, void> {
  const work = startForce(input, options);
  const { graph, places } = work;
  const arranged = (count: number) => arrangeParts(graph.parts.slice(0, count), places, options.aspect ?? usualAspect);
  for (const [part, graphPart] of graph.parts.entries()) {
    const draft = { spots: () => spotsOf(arranged(part + 1), graph.ids) };
    for (const _ of relax(work, graphPart, descend)) yield draft;
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
