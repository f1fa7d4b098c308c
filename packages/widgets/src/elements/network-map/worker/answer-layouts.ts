import { forceDrafts } from '@geflecht/core/force';
import { packPlaces } from './layout-messages.js';
import type { LayoutAnswer, LayoutOrder } from './layout-messages.js';

/** Milliseconds between two drafts. */
const pause = 200;

/** Lays out what it is asked for; hands drafts to `answer` on the way, and the finished layout in the end. */
export function layOut({ ids, ends, footprint }: LayoutOrder, answer: (given: LayoutAnswer) => void): void {
  const idAt = (at: number): string => ids[ends[at] ?? -1] ?? '';
  const ties = Array.from({ length: ends.length / 2 }, (_, at) => ({ fromId: idAt(at * 2), toId: idAt(at * 2 + 1) }));
  const drafts = forceDrafts({ actors: ids.map((id) => ({ id })), ties }, { footprint });
  let next = performance.now() + pause / 2;
  for (;;) {
    const step = drafts.next();
    if (step.done === true) return answer(packPlaces(ids, step.value.spots, step.value.nodeRadius));
    if (performance.now() < next) continue;
    answer(packPlaces(ids, step.value.spots()));
    next = performance.now() + pause;
  }
}
