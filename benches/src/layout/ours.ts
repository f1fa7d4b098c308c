import { forceDrafts } from '@geflecht/core/force';
import type { ForceSpot } from '@geflecht/core/network';
import type { PlainGraph } from './attachment-graph.js';
import type { LayoutContestant } from './layout-contestant.js';

function recordsOf({ ids, ties }: PlainGraph) {
  return {
    actors: ids.map((id) => ({ id })),
    ties: ties.map(([from, to]) => ({ fromId: ids[from] ?? '', toId: ids[to] ?? '' })),
  };
}

const nothing = (): readonly ForceSpot[] => [];

/** What we do: records in, drafts on the way, a finished layout without overlaps at the end. */
export const ours: LayoutContestant = {
  name: 'ours',
  prepare(graph) {
    const records = recordsOf(graph);
    const numbers = new Map(graph.ids.map((id, number) => [id, number]));
    return () => {
      const drafts = forceDrafts(records);
      let shown = nothing;
      return {
        step() {
          const step = drafts.next();
          if (step.done === true) {
            const { spots } = step.value;
            shown = () => spots;
            return false;
          }
          shown = step.value.spots;
          return true;
        },
        picture() {
          const [x, y] = [new Float64Array(numbers.size), new Float64Array(numbers.size)];
          for (const spot of shown()) {
            const number = numbers.get(spot.actorId) ?? 0;
            x[number] = spot.x;
            y[number] = spot.y;
          }
          return { x, y };
        },
      };
    };
  },
};
