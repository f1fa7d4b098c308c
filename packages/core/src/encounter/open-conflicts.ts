/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { EncounterField, SizeFrames } from './encounter-field.js';
import { sizesOf } from './places-of.js';

/** What a search could not settle. */
export interface OpenConflicts {
  readonly personIds: readonly string[];
  readonly partIds: readonly string[];
}

/** Names the people and tables whose constraints seats do not keep; `tableOf` is round × unit. */
export function openConflicts(
  field: EncounterField,
  { limits }: SizeFrames,
  tableOf: Int32Array,
): Readonly<Record<keyof OpenConflicts, readonly string[]>> {
  const { units, people, partIds, rounds } = field;
  const open = new Set<number>();
  const tables = new Set<number>();
  for (const [spot, size] of sizesOf(tableOf, field).entries()) {
    if (size > limits.most[spot]! || size < limits.least[spot]!) tables.add(spot % partIds.length);
  }
  for (const [at, table] of tableOf.entries()) {
    const start = at - (at % units.length);
    const others = field.apart[at % units.length]!;
    if (table >= 0 && others.some((other) => tableOf[start + other] === table)) open.add(at % units.length);
  }
  for (const [at, isWanted] of field.wanted.entries()) {
    const [unit, table] = [Math.floor(at / partIds.length), at % partIds.length];
    if (isWanted === 0 || rounds.some((_, round) => tableOf[round * units.length + unit] === table)) continue;
    open.add(unit);
    tables.add(table);
  }
  const idOf = (person: number) => people[person]!.personId;
  return {
    personIds: [...open].flatMap((unit) => [...units[unit]!].map(idOf)).toSorted(),
    partIds: [...tables].map((table) => partIds[table]!).toSorted(),
  };
}
