import { isVacant } from '../vacancy.js';
import type { ReasoningDuty } from './records.js';
import { longestFirst } from './seat-coverage.js';

/** Kind of the duty that holds a network together. */
export const coordinationKind = 'coordination';

/** A standing task nobody holds. */
export interface VacantDuty {
  readonly dutyId: string;
  readonly kind: string;
  readonly vacantSince: string | undefined;
}

/** A standing task that several hold in full, without shares that add up. */
export interface DoubledDuty {
  readonly kind: string;
  readonly dutyIds: readonly string[];
  readonly holderIds: readonly string[];
}

/** Who holds a network together, and what nobody or everybody does. */
export interface Coordination {
  /** Whether any coordination is recorded, be it vacant. */
  readonly isStated: boolean;
  /** Whether anybody coordinates, if only somebody who is not named. */
  readonly isHeld: boolean;
  readonly holderIds: readonly string[];
  /** The one who coordinates alone. */
  readonly onlyHolderId: string | undefined;
  /** Largest part one holder has of all stated shares of coordination, 0 to 1; undefined where none is stated. */
  readonly largestShare: number | undefined;
  /** Duties of every kind that nobody holds, those vacant longest first. */
  readonly vacant: readonly VacantDuty[];
  readonly doubled: readonly DoubledDuty[];
}

/** Reads the duties of one network. */
export function coordination(duties: readonly ReasoningDuty[]): Coordination {
  const own = duties.filter(({ kind }) => kind === coordinationKind);
  const holderIds = holdersOf(own);
  const hasUnnamed = own.some(({ holderId, held }) => holderId === undefined && held === true);
  return {
    isStated: own.length > 0,
    isHeld: own.some((duty) => !isVacant(duty)),
    holderIds,
    onlyHolderId: holderIds.length === 1 && !hasUnnamed ? holderIds[0] : undefined,
    largestShare: largestShare(own),
    vacant: duties
      .filter(isVacant)
      .map(({ id, kind, vacantSince }) => ({ dutyId: id, kind, vacantSince }))
      .toSorted(longestFirst),
    doubled: doubledDuties(duties),
  };
}

function holdersOf(duties: readonly ReasoningDuty[]): readonly string[] {
  return [...new Set(duties.flatMap(({ holderId }) => holderId ?? []))];
}

function largestShare(duties: readonly ReasoningDuty[]): number | undefined {
  const shares = new Map<string, number>();
  for (const { holderId, sharePercent = 0 } of duties) {
    if (holderId !== undefined) shares.set(holderId, (shares.get(holderId) ?? 0) + sharePercent);
  }
  const whole = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return whole === 0 ? undefined : Math.max(...shares.values()) / whole;
}

/** Duties of the same kind, area and project with several holders whose shares exceed one whole, or are not stated. */
function doubledDuties(duties: readonly ReasoningDuty[]): readonly DoubledDuty[] {
  const held = duties.filter(({ holderId }) => holderId !== undefined);
  const groups = Map.groupBy(held, ({ kind, areaId, projectId }) => JSON.stringify([kind, areaId, projectId]));
  return [...groups.values()]
    .filter((group) => holdersOf(group).length > 1)
    .filter((group) => group.reduce((sum, { sharePercent = 100 }) => sum + sharePercent, 0) > 100)
    .map((group) => ({
      kind: group[0]?.kind ?? '',
      dutyIds: group.map(({ id }) => id),
      holderIds: holdersOf(group),
    }));
}
