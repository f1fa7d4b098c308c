import type { Day } from '../../time/instant.js';
import { isEstablished } from '../established.js';
import { coordination } from './coordination.js';
import { monthsBefore } from './months-before.js';
import type { NetworkReading } from './read-network.js';

/** Whether a network lives at present, and what says so. */
export interface NetworkVitality {
  /** A coordination that is held, and a tie with contact lately; undefined where no contact is noted at all. */
  readonly isActive: boolean | undefined;
  readonly hasCoordination: boolean;
  /** Established ties with contact in the last months. */
  readonly recentTieIds: readonly string[];
  readonly tieCount: number;
  /** Established ties without any noted contact. */
  readonly unnotedCount: number;
  /** First day that counts as lately. */
  readonly since: Day;
}

/** Settings of {@link networkVitality}. */
export interface VitalityOptions {
  /** The day that is asked about. */
  readonly on: Day;
  /** Months that count as lately. Default 12. */
  readonly months?: number;
}

/**
 * Derives whether a network is active: a filled coordination duty and ties with contact in the last months.
 * @throws DomainError `time-invalid` where `on` is no day
 */
export function networkVitality(
  { ties, duties }: NetworkReading,
  { on, months = 12 }: VitalityOptions,
): NetworkVitality {
  const since = monthsBefore(on, months);
  const established = ties.filter(isEstablished);
  const noted = established.filter(({ lastContactOn }) => lastContactOn !== undefined);
  const recent = noted.filter(({ lastContactOn = '' }) => since <= lastContactOn && lastContactOn <= on);
  const hasCoordination = coordination(duties).isHeld;
  return {
    isActive: noted.length === 0 ? undefined : hasCoordination && recent.length > 0,
    hasCoordination,
    recentTieIds: recent.map(({ id }) => id),
    tieCount: established.length,
    unnotedCount: established.length - noted.length,
    since,
  };
}
