import type { GeflechtDocument } from '@geflecht/core/document';
import { force } from '@geflecht/core/force';
import { sectorSeeds } from '@geflecht/core/network';
import { buildActor, buildDocument, buildNetwork, buildPlacement, buildTie } from '@geflecht/core/testing';
import { attachmentGraph } from '../layout/attachment-graph.js';
import type { PlainGraph } from '../layout/attachment-graph.js';

const seed = 2028;
const fields = sectorSeeds.filter(({ parent }) => parent === undefined).map(({ id }) => id);

/** A graph that all contestants show. */
export interface PageGraph extends PlainGraph {
  /** Number of the sector of each actor. */
  readonly sectors: readonly number[];
  /** Places from -1 to 1 in order of the actors; absent where contestants lay out the graph themselves. */
  readonly places?: readonly (readonly [number, number])[] | undefined;
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** A graph of a size; without `isLaidOut` every contestant has to find places on its own. */
export function pageGraph(size: number, isLaidOut: boolean): PageGraph {
  const { ids, ties } = attachmentGraph(size, seed);
  const graph = { ids, ties, sectors: ids.map((_, at) => at % fields.length) };
  if (!isLaidOut) return graph;
  const records = {
    actors: ids.map((id) => ({ id })),
    ties: ties.map(([from, to]) => ({ fromId: ids[from] ?? '', toId: ids[to] ?? '' })),
  };
  const spots = new Map(force(records).spots.map(({ actorId, x, y }) => [actorId, [rounded(x), rounded(y)] as const]));
  return { ...graph, places: ids.map((id) => spots.get(id) ?? [0, 0]) };
}

/** The graph as our own document: actors in sectors, in the order of their names, living ties, and places as a team would have set them. */
export function geflechtNetwork({ ids, ties, sectors, places = [] }: PageGraph): GeflechtDocument {
  return buildDocument({
    networks: [buildNetwork()],
    actors: ids.map((id, at) =>
      buildActor({
        id,
        name: `Treffpunkt ${String(at).padStart(5, '0')}`,
        sectorIds: [fields[sectors[at] ?? 0] ?? ''],
      }),
    ),
    ties: ties.map(([from, to], at) => buildTie({ id: `tie-${String(at)}`, fromId: ids[from], toId: ids[to] })),
    placements: places.map(([x, y], at) =>
      buildPlacement({ id: `placement-${String(at)}`, actorId: ids[at], position: { x, y } }),
    ),
  });
}
