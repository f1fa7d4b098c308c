import type { ChoiceGroup } from '../sign-up/bookable.js';
import { sessionOfBookable } from '../sign-up/session-of-bookable.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import { instantToEpoch } from '../time/instant-epoch.js';

function startOf({ bookableIds }: ChoiceGroup, frame: SignUpFrame): number {
  const starts = bookableIds.map((id) => sessionOfBookable(id, frame)?.start);
  return Math.min(...starts.map((start) => (start === undefined ? Infinity : instantToEpoch(start))));
}

/**
 * Choice groups in which wishes are ranked, those that begin first in front, then by id.
 * @param only ids of the groups wanted; default all
 * @throws DomainError `time-invalid`
 */
export function rankedGroups(frame: SignUpFrame, only?: readonly string[]): readonly ChoiceGroup[] {
  return frame.choiceGroups
    .filter(({ id, rule }) => rule === 'rank' && (only === undefined || only.includes(id)))
    .map((group) => ({ group, start: startOf(group, frame) }))
    .toSorted((one, other) => {
      if (one.start !== other.start) return one.start - other.start;
      return one.group.id < other.group.id ? -1 : 1;
    })
    .map(({ group }) => group);
}
