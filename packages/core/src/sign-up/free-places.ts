import type { Bookable } from './bookable.js';
import { capacityOf } from './place-capacity.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { noneTaken } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** What a newcomer finds at a bookable. */
export interface FreePlaces {
  /** Undefined for no limit. */
  readonly capacity?: number | undefined;
  /** Places a newcomer could take: none while somebody waits who may not be overtaken. */
  readonly left: number;
  /** How many more persons the waiting list takes; 0 where there is none. */
  readonly listLeft: number;
}

function listLeft(bookable: Bookable, { rules }: SignUpFrame, waiting: number): number {
  const list = rules?.waitingList;
  const hasList = bookable.waitingList ?? (list !== undefined && list.mode !== 'none');
  if (!hasList) return 0;
  return list?.max === undefined ? Infinity : Math.max(0, list.max - waiting);
}

/** Places and waiting list of a bookable as a newcomer finds them. */
export function freePlaces(bookable: Bookable, frame: SignUpFrame, taken: TakenPlaces): FreePlaces {
  const capacity = capacityOf(bookable, frame);
  const { held, waiting, firmlyWaiting } = taken.get(bookable.id) ?? noneTaken;
  if (capacity === undefined) return { left: Infinity, listLeft: 0 };
  const left = firmlyWaiting > 0 ? 0 : Math.max(0, capacity - held);
  return { capacity, left, listLeft: listLeft(bookable, frame, waiting) };
}
