/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { EncounterField, SizeFrame, SizeFrames } from './encounter-field.js';

/** How good seats are; the first figure that differs decides. */
export interface SeatScore {
  /** Broken constraints: beyond fewest or most of a table, people apart who share one, wanted tables not visited. */
  broken: number;
  /** Misfit of tables to sizes that differ by at most one. */
  uneven: number;
  /** Visits to a table the unit was at before. */
  revisits: number;
  /** Worth of all pairs that meet, those within units left out. */
  value: number;
}

/** Whether one score is better than another. */
export function isBetter(one: Readonly<SeatScore>, other: Readonly<SeatScore>): boolean {
  if (one.broken !== other.broken) return one.broken < other.broken;
  if (one.uneven !== other.uneven) return one.uneven < other.uneven;
  return one.revisits === other.revisits ? one.value > other.value : one.revisits < other.revisits;
}

const missingIn = ({ least }: SizeFrame) => least.reduce((sum, each) => sum + each ** 2, 0);

/** People too many or too few, squared, so that many small misfits are better than a large one. */
function misfit({ least, most }: SizeFrame, spot: number, size: number): number {
  return Math.max(0, size - most[spot]!, least[spot]! - size) ** 2;
}

/** Seats of all rounds in arrays, with what a change would gain at the cost of two tables, not of all. */
export class SeatState {
  readonly field: EncounterField;
  readonly sizes: SizeFrames;
  /** Round × unit: table, −1 where nobody of the unit is there. */
  readonly tableOf: Int32Array;
  readonly score: SeatScore = { broken: 0, uneven: 0, revisits: 0, value: 0 };
  readonly #people: number;
  readonly #tables: number;
  readonly #units: number;
  /** Round × table × place: persons. */
  readonly #seats: Int32Array;
  readonly #taken: Int32Array;
  /** Person × person: how often they share a table. */
  readonly #met: Uint8Array;
  /** Unit × table. */
  readonly #visits: Uint8Array;

  constructor(field: EncounterField, sizes: SizeFrames) {
    this.field = field;
    this.sizes = sizes;
    this.#people = field.people.length;
    this.#tables = field.partIds.length;
    this.#units = field.units.length;
    this.tableOf = new Int32Array(field.rounds.length * this.#units).fill(-1);
    this.#seats = new Int32Array(field.rounds.length * this.#tables * this.#people);
    this.#taken = new Int32Array(field.rounds.length * this.#tables);
    this.#met = new Uint8Array(this.#people * this.#people);
    this.#visits = new Uint8Array(this.#units * this.#tables);
    this.score.broken = field.wanted.reduce((sum, each) => sum + each, missingIn(sizes.limits));
    this.score.uneven = missingIn(sizes.level);
  }

  /** How many sit at a table in a round. */
  taken(round: number, table: number): number {
    return this.#taken[round * this.#tables + table]!;
  }

  /** How many of a unit are there in a round. */
  heads(round: number, unit: number): number {
    return this.field.present[round * this.#units + unit]!.length;
  }

  /** Seats a unit that has no table in that round. */
  seat(round: number, unit: number, table: number): void {
    this.#add(this.joining(round, unit, table));
    const members = this.field.present[round * this.#units + unit]!;
    const spot = round * this.#tables + table;
    const start = spot * this.#people;
    const before = this.#taken[spot]!;
    for (const person of members) {
      for (let place = 0; place < before; place++) this.#count(person, this.#seats[start + place]!, 1);
    }
    this.#seats.set(members, start + before);
    this.#taken[spot] = before + members.length;
    this.#visits[unit * this.#tables + table]!++;
    this.tableOf[round * this.#units + unit] = table;
  }

  /** Takes a unit from its table. */
  lift(round: number, unit: number): void {
    const table = this.tableOf[round * this.#units + unit]!;
    const delta = this.leaving(round, unit);
    this.#add(delta);
    const members = this.field.present[round * this.#units + unit]!;
    const spot = round * this.#tables + table;
    for (const person of members) this.#unseat(spot, person);
    const start = spot * this.#people;
    const rest = this.#taken[spot]!;
    for (const person of members) {
      for (let place = 0; place < rest; place++) this.#count(person, this.#seats[start + place]!, -1);
    }
    this.#visits[unit * this.#tables + table]!--;
    this.tableOf[round * this.#units + unit] = -1;
  }

  #unseat(spot: number, person: number): void {
    const start = spot * this.#people;
    const last = --this.#taken[spot]!;
    const place = this.#seats.indexOf(person, start);
    this.#seats[place] = this.#seats[start + last]!;
  }

  #count(one: number, other: number, by: number): void {
    this.#met[one * this.#people + other]! += by;
    this.#met[other * this.#people + one]! += by;
  }

  #add({ broken, uneven, revisits, value }: Readonly<SeatScore>): void {
    this.score.broken += broken;
    this.score.uneven += uneven;
    this.score.revisits += revisits;
    this.score.value += value;
  }

  /** What the score gains when a unit without a table sits down; the others stay. */
  joining(round: number, unit: number, table: number): SeatScore {
    const visits = this.#visits[unit * this.#tables + table]!;
    const wanted = this.field.wanted[unit * this.#tables + table]!;
    const { limits, level } = this.sizes;
    const resize = [round * this.#tables + table, this.heads(round, unit)] as const;
    return {
      uneven: this.#resized(level, ...resize),
      broken: this.#resized(limits, ...resize) + this.#apartAt(round, unit, table) - (visits === 0 ? wanted : 0),
      revisits: this.#minds(unit) && visits > 0 ? 1 : 0,
      value: this.#worth(round * this.#units + unit, round * this.#tables + table, 0),
    };
  }

  /** What the score gains when a unit leaves its table; the others stay. */
  leaving(round: number, unit: number): SeatScore {
    const table = this.tableOf[round * this.#units + unit]!;
    const visits = this.#visits[unit * this.#tables + table]!;
    const wanted = this.field.wanted[unit * this.#tables + table]!;
    const { limits, level } = this.sizes;
    const resize = [round * this.#tables + table, -this.heads(round, unit)] as const;
    return {
      uneven: this.#resized(level, ...resize),
      broken: this.#resized(limits, ...resize) - this.#apartAt(round, unit, table) + (visits === 1 ? wanted : 0),
      revisits: this.#minds(unit) && visits > 1 ? -1 : 0,
      value: -this.#worth(round * this.#units + unit, round * this.#tables + table, 1),
    };
  }

  /** What the score gains when a unit moves to another table. */
  moving(round: number, unit: number, table: number): SeatScore {
    const from = this.leaving(round, unit);
    const to = this.joining(round, unit, table);
    return {
      broken: from.broken + to.broken,
      uneven: from.uneven + to.uneven,
      revisits: from.revisits + to.revisits,
      value: from.value + to.value,
    };
  }

  /** What the value gains when two units of different tables change places; nothing else is looked at. */
  swapWorth(round: number, one: number, other: number): number {
    const [here, there] = [round * this.#units + one, round * this.#units + other];
    const first = round * this.#tables + this.tableOf[here]!;
    const second = round * this.#tables + this.tableOf[there]!;
    return (
      this.#worth(here, second, 0) -
      this.#worth(here, first, 1) +
      this.#worth(there, first, 0) -
      this.#worth(there, second, 1) -
      2 * this.#unmet(here, there)
    );
  }

  /** What revisits gain when two units change places. */
  swapRevisits(round: number, one: number, other: number): number {
    const first = this.tableOf[round * this.#units + one]!;
    const second = this.tableOf[round * this.#units + other]!;
    return this.#revisitsBy(one, first, second) + this.#revisitsBy(other, second, first);
  }

  #revisitsBy(unit: number, from: number, to: number): number {
    if (!this.#minds(unit)) return 0;
    const place = unit * this.#tables;
    return Number(this.#visits[place + to]! > 0) - Number(this.#visits[place + from]! > 1);
  }

  /** Takes a unit to another table. */
  move(round: number, unit: number, table: number): void {
    this.lift(round, unit);
    this.seat(round, unit, table);
  }

  /** Lets two units change places. */
  swap(round: number, one: number, other: number): void {
    const first = this.tableOf[round * this.#units + one]!;
    const second = this.tableOf[round * this.#units + other]!;
    this.move(round, one, second);
    this.move(round, other, first);
  }

  #resized(frame: SizeFrame, spot: number, by: number): number {
    const size = this.#taken[spot]!;
    return misfit(frame, spot, size + by) - misfit(frame, spot, size);
  }

  #minds(unit: number): boolean {
    return this.field.avoidsRevisits && this.field.hosted[unit] === -1;
  }

  #apartAt(round: number, unit: number, table: number): number {
    const others = this.field.apart[unit]!;
    let there = 0;
    for (const other of others) if (this.tableOf[round * this.#units + other] === table) there++;
    return there;
  }

  /** Worth of the pairs a unit of a round makes at a table of it with those it met `times` so far. */
  #worth(at: number, spot: number, times: number): number {
    const start = spot * this.#people;
    const end = start + this.#taken[spot]!;
    const { values } = this.field;
    let worth = 0;
    for (const person of this.field.present[at]!) {
      const row = person * this.#people;
      for (let place = start; place < end; place++) {
        const pair = row + this.#seats[place]!;
        if (this.#met[pair] === times) worth += values[pair]!;
      }
    }
    return worth;
  }

  /** Worth of the pairs between two units of a round that have not met. */
  #unmet(here: number, there: number): number {
    const { present, values } = this.field;
    let worth = 0;
    for (const person of present[here]!) {
      for (const partner of present[there]!) {
        const pair = person * this.#people + partner;
        if (this.#met[pair] === 0) worth += values[pair]!;
      }
    }
    return worth;
  }
}
