/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { shuffle } from '../network/measures/shuffle.js';
import type { EncounterField, SizeFrames } from './encounter-field.js';
import { isBetter, SeatState } from './seat-state.js';
import type { SeatScore } from './seat-state.js';

/** Units of a round in the order they are seated: those with a fixed table, then large ones, by lot among equals. */
function seatingOrder(state: SeatState, round: number, random: () => number): readonly number[] {
  const { field } = state;
  const count = field.units.length;
  const isFixed = (unit: number) => Number(field.fixed[round * count + unit]! >= 0);
  const there = field.units.map((_, unit) => unit).filter((unit) => state.heads(round, unit) > 0);
  return [...shuffle(Int32Array.from(there), random)].toSorted(
    (one, other) => isFixed(other) - isFixed(one) || state.heads(round, other) - state.heads(round, one),
  );
}

function bestTable(state: SeatState, round: number, unit: number): number {
  let best = 0;
  let gain: SeatScore | undefined;
  for (let table = 0; table < state.field.partIds.length; table++) {
    const joining = state.joining(round, unit, table);
    if (gain !== undefined && !isBetter(joining, gain)) continue;
    best = table;
    gain = joining;
  }
  return best;
}

/** Seats round after round: everybody goes where most new people sit so far. */
export function greedySeats(field: EncounterField, sizes: SizeFrames, random: () => number): SeatState {
  const state = new SeatState(field, sizes);
  for (let round = 0; round < field.rounds.length; round++) {
    for (const unit of seatingOrder(state, round, random)) {
      const fixed = field.fixed[round * field.units.length + unit]!;
      state.seat(round, unit, fixed >= 0 ? fixed : bestTable(state, round, unit));
    }
  }
  return state;
}
