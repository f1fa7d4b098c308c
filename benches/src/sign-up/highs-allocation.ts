import type { Allocation, AllocationProblem } from '@geflecht/core/allocation';
import type { Highs, ModelData } from 'highs';

/** A transport problem as HiGHS takes it, and what a place at each rank costs in it. */
export interface TransportModel {
  readonly data: ModelData;
  /** By rank; the last one is to have no place. */
  readonly costs: readonly number[];
}

/**
 * The allocation as a linear programme: a column for each wish and for having no place, a row for each claim and each
 * bookable. Its matrix is totally unimodular, so that the best objective is that of whole people.
 * @param base cost of a rank over the one before it
 */
export function transportModel({ claims, places }: AllocationProblem, base: number): TransportModel {
  const lastRank = Math.max(1, ...claims.flatMap(({ wishes }) => wishes.map(({ rank }) => rank)));
  const costs = Array.from({ length: lastRank + 1 }, (_, index) => base ** index);
  const rowOf = new Map(places.map(({ bookableId }, index) => [bookableId, claims.length + index]));
  const columns = claims.flatMap(({ wishes }, claim) => [
    ...wishes.map(({ bookableId, rank }) => ({
      cost: costs[rank - 1] ?? 0,
      rows: [claim, rowOf.get(bookableId) ?? 0],
    })),
    { cost: costs[lastRank] ?? 0, rows: [claim] },
  ]);
  const starts = [0];
  for (const { rows } of columns) starts.push((starts.at(-1) ?? 0) + rows.length);
  const numCols = columns.length;
  const numRows = claims.length + places.length;
  const indices = columns.flatMap(({ rows }) => rows);
  return {
    costs,
    data: {
      numCols,
      numRows,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(() => 0),
      colUpper: columns.map(() => 1),
      rowLower: [...claims.map(() => 1), ...places.map(() => 0)],
      rowUpper: [...claims.map(() => 1), ...places.map(({ places: count = claims.length }) => count)],
      matrix: { format: 'csc', numRows, numCols, starts, indices, values: indices.map(() => 1) },
    },
  };
}

/**
 * The best objective as HiGHS finds it.
 * @throws RangeError when it found none
 */
export function solveWithHighs(highs: Highs, { data }: TransportModel): number {
  return highs.withModel((model) => {
    model.options.set({ output_flag: false });
    model.passModel(data);
    model.run();
    const status = model.getModelStatus();
    if (status !== highs.constants.modelStatus.optimal) throw new RangeError(`HiGHS ended with status ${status}`);
    return model.getObjectiveValue();
  });
}

/** What an allocation costs in the model's figures. */
export function objectiveOf({ figures }: Allocation, { costs }: TransportModel): number {
  const placed = figures.byRank.reduce((sum, { people, rank }) => sum + people * (costs[rank - 1] ?? 0), 0);
  return placed + figures.without * (costs.at(-1) ?? 0);
}
