import { instantToEpoch } from '../time/instant-epoch.js';
import type { Instant } from '../time/instant.js';
import type { ProgrammeDays } from './arrangement.js';
import { itemsAt } from './items-at.js';
import type { NowNext } from './items-at.js';

export type { NowNext };

/**
 * What runs at an instant and what starts next, as {@link itemsAt} tells it.
 * @throws DomainError `time-invalid`
 */
export function nowNext(days: ProgrammeDays, instant: Instant): NowNext {
  return itemsAt(days, instantToEpoch(instant));
}
