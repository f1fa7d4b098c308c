/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { shuffle } from '../network/measures/shuffle.js';
import { byCode } from './by-code.js';
import type { EncounterField, SizeFrames } from './encounter-field.js';
import { finiteField } from './finite-field.js';
import type { FiniteField } from './finite-field.js';
import { SeatState } from './seat-state.js';

/** Beyond, tables are so many that seats by gain are as good. */
const mostTables = 128;

interface Cell {
  readonly unit: number;
  readonly row: number;
  readonly column: number;
}

/** Everybody alone, there in all rounds, and no table fixed but those of hosts. */
function isPlain({ units, fixed, present, hosted }: EncounterField): boolean {
  return (
    units.every(({ length }) => length === 1) &&
    present.every(({ length }) => length === 1) &&
    fixed.every((table, at) => table === hosted[at % units.length])
  );
}

/** Fills rows of the grid one after the other; who shares an organisation shares a row and so does not meet. */
function guestCells({ units, hosted, people }: EncounterField, columns: number, random: () => number): readonly Cell[] {
  const keyOf = (unit: number) => people[units[unit]![0]!]!.organisationKeys?.[0] ?? '';
  const guests = units.map((_, unit) => unit).filter((unit) => hosted[unit] === -1);
  const ordered = [...shuffle(Int32Array.from(guests), random)].toSorted((one, other) =>
    byCode(keyOf(one), keyOf(other)),
  );
  return ordered.map((unit, at) => ({ unit, row: Math.floor(at / columns), column: at % columns }));
}

interface Grid {
  readonly cells: readonly Cell[];
  /** Row of the first guests; row 0 would stay at one table. */
  readonly firstRow: number;
  readonly numbers: FiniteField;
}

function gridFor(field: EncounterField, random: () => number): Grid | undefined {
  const columns = field.partIds.length;
  const numbers = columns > mostTables ? undefined : finiteField(columns);
  if (numbers === undefined || !isPlain(field)) return undefined;
  const cells = guestCells(field, columns, random);
  const rows = Math.ceil(cells.length / columns);
  const mayStay = field.hosted.every((table) => table === -1);
  const firstRow = rows < columns ? 1 : 0;
  if (rows > columns || (firstRow === 0 && !mayStay)) return undefined;
  const rounds = field.rounds.length;
  return rounds <= columns || (rounds === columns + 1 && mayStay) ? { cells, firstRow, numbers } : undefined;
}

/**
 * Seats on the lines of an affine plane: who stands in row b and column a of a grid sits at table a + b·r in round r,
 * counted in the finite field of as many numbers as there are tables, and at table b in one round more. Two people share
 * at most one table; hosts are row 0 and stay.
 * @returns nothing where the number of tables is no power of a prime, or something else does not fit
 */
export function designSeats(field: EncounterField, sizes: SizeFrames, random: () => number): SeatState | undefined {
  const grid = gridFor(field, random);
  if (grid === undefined) return undefined;
  const { cells, firstRow, numbers } = grid;
  const state = new SeatState(field, sizes);
  for (let round = 0; round < field.rounds.length; round++) {
    for (const [unit, table] of field.hosted.entries()) if (table >= 0) state.seat(round, unit, table);
    for (const { unit, row, column } of cells) {
      const isExtra = round === field.partIds.length;
      const line = isExtra ? row : numbers.add(column, numbers.multiply(row + firstRow, round));
      state.seat(round, unit, line);
    }
  }
  return state;
}
