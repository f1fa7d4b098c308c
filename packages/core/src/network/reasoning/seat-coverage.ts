import { isVacant } from '../vacancy.js';
import type { ReasoningSeat } from './records.js';

/** How the seats of one body are filled. */
export interface BodyCoverage {
  readonly bodyId: string;
  readonly seatCount: number;
  readonly heldCount: number;
  /** Seats nobody holds, those vacant longest first, then those without a day. */
  readonly vacant: readonly VacantSeat[];
  /** Actors in whose name a seat is held, in the order of the seats. */
  readonly representedIds: readonly string[];
}

/** A seat nobody holds. */
export interface VacantSeat {
  readonly seatId: string;
  readonly function: string | undefined;
  readonly vacantSince: string | undefined;
}

/** Tells for each body which of its seats are held and which are vacant; bodies in the order in which they turn up. */
export function seatCoverage(seats: readonly ReasoningSeat[]): readonly BodyCoverage[] {
  return Array.from(
    Map.groupBy(seats, ({ bodyId }) => bodyId),
    ([bodyId, own]) => {
      const held = own.filter((seat) => !isVacant(seat));
      return {
        bodyId,
        seatCount: own.length,
        heldCount: held.length,
        vacant: own.filter(isVacant).map(describeVacancy).toSorted(longestFirst),
        representedIds: [...new Set(held.flatMap(({ represents }) => represents ?? []))],
      };
    },
  );
}

function describeVacancy(seat: ReasoningSeat): VacantSeat {
  return { seatId: seat.id, function: seat.function, vacantSince: seat.vacantSince };
}

/** Orders by the day since when something is vacant; what states none comes last. */
export function longestFirst(
  one: { readonly vacantSince: string | undefined },
  other: { readonly vacantSince: string | undefined },
): number {
  if (one.vacantSince === other.vacantSince) return 0;
  return (one.vacantSince ?? '\u{FFFF}') < (other.vacantSince ?? '\u{FFFF}') ? -1 : 1;
}
