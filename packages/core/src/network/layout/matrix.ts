import type { Result } from '../../errors/result.js';
import { refuse, succeed } from '../../errors/result.js';
import { byText } from './by-text.js';
import { seriate } from './seriate.js';

/** What the matrix needs to know of an actor. */
export interface MatrixActor {
  readonly id: string;
  /** Actors of one group stand together; those without one at the end. */
  readonly groupId?: string | undefined;
}

/** What the matrix needs to know of a tie. */
export interface MatrixTie {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** Default `undirected`. */
  readonly direction?: 'undirected' | 'directed' | 'mutual' | undefined;
}

/** Actors and ties; ties to others count as absent. */
export interface MatrixInput {
  readonly actors: readonly MatrixActor[];
  readonly ties: readonly MatrixTie[];
}

/** Settings of {@link matrix}. */
export interface MatrixOptions {
  /** Most actors it is made for. Default 100, at which a cell of a map 600 pixels wide measures 6. */
  readonly limit?: number;
}

/** A cell with at least one tie. */
export interface MatrixCell {
  /** Number of the row, from 0. */
  readonly row: number;
  readonly column: number;
  /** Ties from the actor of the row to that of the column, in ascending order. */
  readonly tieIds: readonly string[];
}

/** Rows of one group. */
export interface MatrixBand {
  readonly groupId?: string;
  /** First row, from 0. */
  readonly from: number;
  /** Row after the last one. */
  readonly to: number;
}

/** An actor × actor table; units are rows and columns, both in the same order. */
export interface Matrix {
  readonly actorIds: readonly string[];
  /** In order of the rows, without gaps. */
  readonly bands: readonly MatrixBand[];
  /** Row by row; a tie that is not directed is in two cells, one on either side of the diagonal. */
  readonly cells: readonly MatrixCell[];
}

/** Order of the groups: those with many ties between them side by side, actors without group last. */
function orderGroups(actors: readonly MatrixActor[], links: readonly Link[]): ReadonlyMap<string | undefined, number> {
  const ids = [...new Set(actors.map(({ groupId }) => groupId))].filter((id) => id !== undefined).toSorted(byText);
  const numbers = new Map<string | undefined, number>(ids.map((id, at) => [id, at]));
  const between = links.flatMap(({ from, to, weight }) => {
    const [one, other] = [numbers.get(actors[from]?.groupId), numbers.get(actors[to]?.groupId)];
    return one === undefined || other === undefined || one === other ? [] : [{ from: one, to: other, weight }];
  });
  const order = seriate({ count: ids.length, links: between });
  return new Map<string | undefined, number>([
    ...order.map((id, at) => [ids[id], at] as const),
    [undefined, ids.length],
  ]);
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function linksOf({ ties }: MatrixInput, actors: readonly MatrixActor[]): readonly Link[] {
  const numbers = new Map(actors.map(({ id }, at) => [id, at]));
  const pairs = new Map<number, Link>();
  for (const { fromId, toId } of ties) {
    const [one, other] = [numbers.get(fromId), numbers.get(toId)];
    if (one === undefined || other === undefined || one === other) continue;
    const [from, to] = one < other ? [one, other] : [other, one];
    pairs.set(from * actors.length + to, { from, to, weight: 1 });
  }
  return [...pairs].toSorted(([one], [other]) => one - other).map(([, link]) => link);
}

function cellsOf(ties: readonly MatrixTie[], actorIds: readonly string[]): readonly MatrixCell[] {
  const rows = new Map(actorIds.map((id, row) => [id, row]));
  const cells = new Map<number, Set<string>>();
  const add = (row: number, column: number, id: string): void => {
    const key = row * actorIds.length + column;
    const ids = cells.get(key);
    if (ids === undefined) cells.set(key, new Set([id]));
    else ids.add(id);
  };
  for (const { id, fromId, toId, direction } of ties) {
    const [row, column] = [rows.get(fromId), rows.get(toId)];
    if (row === undefined || column === undefined) continue;
    add(row, column, id);
    if (direction !== 'directed') add(column, row, id);
  }
  return [...cells]
    .toSorted(([one], [other]) => one - other)
    .map(([key, ids]) => ({
      row: Math.floor(key / actorIds.length),
      column: key % actorIds.length,
      tieIds: [...ids].toSorted(byText),
    }));
}

function bandsOf(actors: readonly MatrixActor[]): readonly MatrixBand[] {
  const starts = [...actors.keys()].filter((row) => row === 0 || actors[row]?.groupId !== actors[row - 1]?.groupId);
  return starts.map((from, at) => ({ groupId: actors[from]?.groupId, from, to: starts[at + 1] ?? actors.length }));
}

/**
 * Actor × actor as a table, rows and columns ordered by groups and within them so that tied ones stand near the diagonal.
 * Refuses `too-many-actors` with `actors` and `limit` where nobody could read it. Same data, same table, whatever their
 * order; of actors with the same id the first counts.
 */
export function matrix(input: MatrixInput, { limit = 100 }: MatrixOptions = {}): Result<Matrix, 'too-many-actors'> {
  const first = new Map(input.actors.toReversed().map((actor) => [actor.id, actor]));
  if (first.size > limit) return refuse('too-many-actors', { actors: first.size, limit });
  const actors = [...first.values()].toSorted((one, other) => byText(one.id, other.id));
  const links = linksOf(input, actors);
  const groups = orderGroups(actors, links);
  const blocks = actors.map(({ groupId }) => groups.get(groupId) ?? 0);
  const order = seriate({ count: actors.length, links, blocks });
  const rows = order.flatMap((at) => actors[at] ?? []);
  const actorIds = rows.map(({ id }) => id);
  return succeed({ actorIds, bands: bandsOf(rows), cells: cellsOf(input.ties, actorIds) });
}
