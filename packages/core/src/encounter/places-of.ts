/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { EncounterField, SizeFrames } from './encounter-field.js';
import type { PlannedPlace } from './planned-place.js';

/** Seats by id, by round and then by participant; `tableOf` is round × unit. */
export function placesOf(tableOf: Int32Array, field: EncounterField): readonly PlannedPlace[] {
  const { people, partIds, rounds, unitOf, units, present } = field;
  return rounds.flatMap((n, round) =>
    people.flatMap(({ personId }, person) => {
      const at = round * units.length + unitOf[person]!;
      if (!present[at]!.includes(person)) return [];
      return [{ personId, round: n, partId: partIds[tableOf[at]!]! }];
    }),
  );
}

/** Round × table: how many sit there. */
export function sizesOf(tableOf: Int32Array, { partIds, units, present }: EncounterField): Int32Array {
  const sizes = new Int32Array((tableOf.length / units.length) * partIds.length);
  for (const [at, table] of tableOf.entries()) {
    if (table >= 0) sizes[Math.floor(at / units.length) * partIds.length + table]! += present[at]!.length;
  }
  return sizes;
}

/** By how many people the table that strays most is off the level sizes. */
export function strayOf(tableOf: Int32Array, field: EncounterField, sizes: SizeFrames): number {
  return strayOfSizes(sizesOf(tableOf, field), sizes);
}

/** The same as {@link strayOf} for seats by id. */
export function strayOfPlaces(places: readonly PlannedPlace[], field: EncounterField, sizes: SizeFrames): number {
  const { partIds, rounds } = field;
  const counts = new Int32Array(rounds.length * partIds.length);
  for (const { round, partId } of places) counts[rounds.indexOf(round) * partIds.length + partIds.indexOf(partId)]!++;
  return strayOfSizes(counts, sizes);
}

function strayOfSizes(counts: Int32Array, { level }: SizeFrames): number {
  return counts.reduce((stray, size, spot) => Math.max(stray, size - level.most[spot]!, level.least[spot]! - size), 0);
}
