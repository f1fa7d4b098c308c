/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { EncounterField } from './encounter-field.js';
import { isBetter } from './seat-state.js';
import type { SeatScore, SeatState } from './seat-state.js';

/** What a revisit costs beside worth while seats are searched. */
const firstRevisitCost = 12;
const lastRevisitCost = 60;
/** Worth that may be lost by one change at the start of epochs, in turns: little for most, more than a meeting for some. */
const tolerances = [4, 4, 12] as const;
/** Changes tried per seat in the first epoch; each epoch is twice as long as the one before. */
const firstEpoch = 100;

/**
 * Improves seats by changing two places, moving to a free one, or changing the whole way of two people. Losses are
 * accepted up to a tolerance that falls to 0 within an epoch (threshold accepting, Dueck & Scheuer 1990); epochs do not
 * depend on how long the search goes on, so that going on never gives less.
 */
export class SeatSearch {
  readonly #state: SeatState;
  readonly #field: EncounterField;
  readonly #random: () => number;
  /** Per round: units without a fixed table. */
  readonly #movable: readonly Int32Array[];
  /** Units that may change their whole way. */
  readonly #free: Int32Array;
  /** Round × unit: 1 where exchanging two such units breaks nothing. */
  readonly #plain: Uint8Array;
  readonly #best: Int32Array;
  #bestScore: SeatScore;
  #epoch: number;
  #epochStep = 0;
  #revisitCost = firstRevisitCost;
  #firstTolerance: number = tolerances[0];
  #tolerance: number = tolerances[0];
  #epochs = 0;

  constructor(state: SeatState, random: () => number) {
    const { field } = state;
    this.#state = state;
    this.#field = field;
    this.#random = random;
    const count = field.units.length;
    const isMovable = (round: number, unit: number) =>
      state.heads(round, unit) > 0 && field.fixed[round * count + unit]! < 0;
    const units = Int32Array.from(field.units, (_, unit) => unit);
    this.#movable = field.rounds.map((_, round) => units.filter((unit) => isMovable(round, unit)));
    this.#free = units.filter((unit) => field.rounds.every((_, round) => isMovable(round, unit)));
    const wants = units.map((unit) => Number(this.#wantsAny(unit)));
    this.#plain = Uint8Array.from(state.tableOf, (_, at) =>
      Number(field.apart[at % count]!.length === 0 && wants[at % count] === 0 && field.present[at]!.length === 1),
    );
    this.#epoch = Math.max(1, firstEpoch * count * field.rounds.length);
    this.#best = state.tableOf.slice();
    this.#bestScore = { ...state.score };
  }

  #wantsAny(unit: number): boolean {
    const tables = this.#field.partIds.length;
    return this.#field.wanted.subarray(unit * tables, (unit + 1) * tables).includes(1);
  }

  /** The best score so far. */
  get score(): Readonly<SeatScore> {
    return this.#bestScore;
  }

  /** Round × unit: table, in the best seats so far. */
  get tableOf(): Int32Array {
    return this.#best;
  }

  /** Tries so many changes. */
  run(steps: number): void {
    for (let step = 0; step < steps; step++) {
      const passed = this.#epochStep / this.#epoch;
      this.#revisitCost = firstRevisitCost + (lastRevisitCost - firstRevisitCost) * passed;
      this.#tolerance = this.#firstTolerance * (1 - passed);
      this.#try();
      if (isBetter(this.#state.score, this.#bestScore)) this.#keep();
      if (++this.#epochStep < this.#epoch) continue;
      this.#epochStep = 0;
      this.#firstTolerance = tolerances[++this.#epochs % tolerances.length]!;
      this.#epoch *= 2;
    }
  }

  #keep(): void {
    this.#best.set(this.#state.tableOf);
    this.#bestScore = { ...this.#state.score };
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #try(): void {
    const kind = this.#random();
    if (kind < 0.02) return this.#tryWays();
    const round = this.#below(this.#movable.length);
    const movable = this.#movable[round]!;
    if (movable.length === 0) return undefined;
    const unit = movable[this.#below(movable.length)]!;
    if (kind < 0.1) return this.#tryMove(round, unit);
    return this.#trySwap(round, unit, movable[this.#below(movable.length)]!);
  }

  #trySwap(round: number, one: number, other: number): void {
    const state = this.#state;
    const at = round * this.#field.units.length;
    if (state.tableOf[at + one] === state.tableOf[at + other]) return;
    if (this.#plain[at + one] !== 1 || this.#plain[at + other] !== 1) {
      const isLarger = state.heads(round, one) >= state.heads(round, other);
      return isLarger ? this.#tryExchange(round, one, other) : this.#tryExchange(round, other, one);
    }
    const revisits = state.swapRevisits(round, one, other);
    const gain = state.swapWorth(round, one, other) - this.#revisitCost * revisits;
    if (gain >= -this.#tolerance) state.swap(round, one, other);
  }

  #tryMove(round: number, unit: number): void {
    const state = this.#state;
    const table = this.#below(this.#field.partIds.length);
    if (state.tableOf[round * this.#field.units.length + unit] === table) return;
    if (this.#isWelcome(state.moving(round, unit, table))) state.move(round, unit, table);
  }

  /** A larger unit changes places with a smaller one and as many more of its table as make up for the difference. */
  #tryExchange(round: number, large: number, small: number): void {
    const state = this.#state;
    const at = round * this.#field.units.length;
    const [first, second] = [state.tableOf[at + large]!, state.tableOf[at + small]!];
    const before = { ...state.score };
    const moved = [small];
    let missing = state.heads(round, large) - state.heads(round, small);
    const movable = this.#movable[round]!;
    const start = this.#below(movable.length);
    for (let turn = 0; turn < movable.length && missing > 0; turn++) {
      const unit = movable[(start + turn) % movable.length]!;
      if (unit === small || state.tableOf[at + unit] !== second || state.heads(round, unit) > missing) continue;
      moved.push(unit);
      missing -= state.heads(round, unit);
    }
    state.move(round, large, second);
    for (const unit of moved) state.move(round, unit, first);
    if (this.#accepts(before)) return;
    for (const unit of moved) state.move(round, unit, second);
    state.move(round, large, first);
  }

  /** Two units change places in all rounds, which keeps what they see of the tables. */
  #tryWays(): void {
    const free = this.#free;
    if (free.length < 2) return;
    const one = free[this.#below(free.length)]!;
    const other = free[this.#below(free.length)]!;
    if (one === other) return;
    const before = { ...this.#state.score };
    this.#swapWays(one, other);
    if (!this.#accepts(before)) this.#swapWays(one, other);
  }

  #swapWays(one: number, other: number): void {
    const { tableOf } = this.#state;
    const count = this.#field.units.length;
    for (let round = 0; round < this.#movable.length; round++) {
      if (tableOf[round * count + one] !== tableOf[round * count + other]) this.#state.swap(round, one, other);
    }
  }

  #accepts(before: Readonly<SeatScore>): boolean {
    const { broken, uneven, revisits, value } = this.#state.score;
    const gain = {
      broken: broken - before.broken,
      uneven: uneven - before.uneven,
      revisits: revisits - before.revisits,
      value: value - before.value,
    };
    return this.#isWelcome(gain);
  }

  #isWelcome({ broken, uneven, revisits, value }: Readonly<SeatScore>): boolean {
    if (broken !== 0) return broken < 0;
    return uneven === 0 ? value - this.#revisitCost * revisits >= -this.#tolerance : uneven < 0;
  }
}
