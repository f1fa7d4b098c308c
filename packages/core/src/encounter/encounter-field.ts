/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { byCode } from './by-code.js';
import type { EncounterPerson, EncounterProblem } from './encounter-problem.js';
import { findGroups } from './find-groups.js';
import { levelSizes } from './level-sizes.js';
import type { SizeRange } from './level-sizes.js';
import { acquaintanceFinder } from './meeting-value.js';

/**
 * Who and where of a problem, in numbers. People, tables and rounds are numbered in the order of their ids, so that the order
 * of lists means nothing; a unit is a person, or people who always share a table.
 */
export interface EncounterGround {
  readonly people: readonly EncounterPerson[];
  readonly partIds: readonly string[];
  readonly rounds: readonly number[];
  /** Members per unit. */
  readonly units: readonly Int32Array[];
  readonly unitOf: Int32Array;
  /** Round × unit: members who are there. */
  readonly present: readonly Int32Array[];
  /** Round × unit: table where the unit has to sit, else −1. */
  readonly fixed: Int32Array;
  /** Table a unit hosts, else −1. */
  readonly hosted: Int32Array;
  /** Unit × table: 1 where the unit has to come in some round. */
  readonly wanted: Uint8Array;
  /** Units that must not share a table with the unit. */
  readonly apart: readonly Int32Array[];
  readonly avoidsRevisits: boolean;
}

/** A problem in numbers, with what meetings are worth. */
export interface EncounterField extends EncounterGround {
  /** Person × person: worth of the first meeting; 0 within a unit. */
  readonly values: Uint8Array;
  /** Person × person: 1 where neither organisation nor tie connects them. */
  readonly isNew: Uint8Array;
}

/** Round × table: sizes that are allowed. */
export interface SizeFrame {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** Reads a problem that was checked. */
export function encounterField(problem: EncounterProblem): EncounterField {
  const ground = encounterGround(problem);
  return { ...ground, ...pairTables(problem, ground) };
}

/** Reads who and where of a problem whose ids are known to be right. */
export function encounterGround(problem: EncounterProblem): EncounterGround {
  const people = problem.people.toSorted((one, other) => byCode(one.personId, other.personId));
  const partIds = problem.tables.map(({ partId }) => partId).toSorted(byCode);
  const rounds = problem.rounds.toSorted((one, other) => one - other);
  const numberOf = new Map(people.map(({ personId }, person) => [personId, person]));
  const tableOf = new Map(partIds.map((partId, table) => [partId, table]));
  const units = findGroups(people.length, placesIn(problem.together, numberOf));
  const unitOf = new Int32Array(people.length);
  for (const [unit, members] of units.entries()) for (const person of members) unitOf[person] = unit;
  const numbers: Numbers = { numberOf, tableOf, unitOf, rounds, tables: partIds.length, units: units.length };
  const hosted = hostedTables(people, numbers);
  return {
    people,
    partIds,
    rounds,
    units,
    unitOf,
    present: rounds.flatMap((round) => units.map((members) => members.filter((at) => isThere(people[at]!, round)))),
    fixed: fixedTables(problem, hosted, numbers),
    hosted,
    wanted: wantedTables(problem, numbers),
    apart: apartUnits(problem, numbers),
    avoidsRevisits: problem.revisits !== 'allow',
  };
}

interface Numbers {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly tableOf: ReadonlyMap<string, number>;
  readonly unitOf: Int32Array;
  readonly rounds: readonly number[];
  readonly tables: number;
  readonly units: number;
}

const isThere = ({ rounds }: EncounterPerson, round: number) => rounds === undefined || rounds.includes(round);

function placesIn(
  groups: readonly (readonly string[])[] = [],
  numberOf: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  return groups.map((group) => group.map((id) => numberOf.get(id)!));
}

function pairTables(problem: EncounterProblem, { people, unitOf }: EncounterGround) {
  const size = people.length;
  const acquaintance = acquaintanceFinder(problem);
  const values = new Uint8Array(size * size);
  const isNew = new Uint8Array(size * size);
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const { value, isNew: unknown } = acquaintance(people[one]!, people[other]!);
      const [here, there] = [one * size + other, other * size + one];
      isNew[here] = isNew[there] = Number(unknown);
      values[here] = values[there] = unitOf[one] === unitOf[other] ? 0 : value;
    }
  }
  return { values, isNew };
}

function hostedTables(people: readonly EncounterPerson[], { tableOf, unitOf, units }: Numbers): Int32Array {
  const hosted = new Int32Array(units).fill(-1);
  for (const [person, { hostOf }] of people.entries()) {
    if (hostOf !== undefined) hosted[unitOf[person]!] = tableOf.get(hostOf)!;
  }
  return hosted;
}

function fixedTables({ choices = [] }: EncounterProblem, hosted: Int32Array, numbers: Numbers): Int32Array {
  const { numberOf, tableOf, unitOf, rounds, units } = numbers;
  const fixed = new Int32Array(rounds.length * units);
  for (const round of rounds.keys()) fixed.set(hosted, round * units);
  for (const { personId, partId, round } of choices) {
    if (round !== undefined)
      fixed[rounds.indexOf(round) * units + unitOf[numberOf.get(personId)!]!] = tableOf.get(partId)!;
  }
  return fixed;
}

function wantedTables({ choices = [] }: EncounterProblem, numbers: Numbers): Uint8Array {
  const { numberOf, tableOf, unitOf, tables, units } = numbers;
  const wanted = new Uint8Array(units * tables);
  for (const { personId, partId, round } of choices) {
    if (round === undefined) wanted[unitOf[numberOf.get(personId)!]! * tables + tableOf.get(partId)!] = 1;
  }
  return wanted;
}

function apartUnits(problem: EncounterProblem, { numberOf, unitOf, units }: Numbers): readonly Int32Array[] {
  const others = Array.from({ length: units }, () => new Set<number>());
  for (const group of placesIn(problem.apart, numberOf)) {
    const together = group.map((person) => unitOf[person]!);
    for (const unit of together) for (const other of together) others[unit]!.add(other);
  }
  return others.map((each, unit) =>
    Int32Array.from(each)
      .filter((other) => other !== unit)
      .toSorted(),
  );
}

/** What tables may hold, and what makes them even. */
export interface SizeFrames {
  /** Fewest and most of each table as it stands. */
  readonly limits: SizeFrame;
  /** Within the limits, sizes that differ by at most one. */
  readonly level: SizeFrame;
}

/** Sizes of every round. See {@link levelSizes} for the slack, by which level sizes are widened. */
export function sizeFrames(problem: EncounterProblem, field: EncounterGround, slack = 0): SizeFrames {
  const tableOf = new Map(problem.tables.map((table) => [table.partId, table]));
  const heads = field.rounds.map((_, round) => headsIn(field, round));
  const limits = heads.map((people) =>
    field.partIds.map((partId): SizeRange => {
      const { minimum = 0, capacity = people } = tableOf.get(partId)!;
      return { least: minimum, most: Math.min(capacity, people) };
    }),
  );
  const level = heads.map((people, round) => levelSizes(people, limits[round]!, slack));
  return { limits: frameOf(limits.flat()), level: frameOf(level.flat()) };
}

/** How many people are there in a round. */
export function headsIn({ present, units }: EncounterGround, round: number): number {
  const there = present.slice(round * units.length, (round + 1) * units.length);
  return there.reduce((sum, { length }) => sum + length, 0);
}

function frameOf(ranges: readonly SizeRange[]): SizeFrame {
  return {
    least: Int32Array.from(ranges, ({ least }) => least),
    most: Int32Array.from(ranges, ({ most }) => most),
  };
}
