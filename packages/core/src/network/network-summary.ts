import type { Taxonomy } from '../document/document.js';
import { isEstablished } from './established.js';
import type { TieState } from './established.js';
import { articulationPoints } from './measures/articulation-points.js';
import { bridges } from './measures/bridges.js';
import { components } from './measures/components.js';
import { isolates } from './measures/degrees.js';
import { buildGraphView, idsAt } from './measures/graph-view.js';
import type { GraphActor, GraphTie, GraphView } from './measures/graph-view.js';
import { robustness } from './measures/robustness.js';
import { sectorParents, sectorPath } from './seeds/sector-parents.js';

/** What {@link networkSummary} reads. */
export interface NetworkSummaryInput {
  readonly actors: readonly (GraphActor & { readonly sectorIds?: readonly string[] | undefined })[];
  readonly ties: readonly SummaryTie[];
  /** A document's own terms; its taxonomy `sector` says which sector belongs to which. */
  readonly taxonomies?: readonly Taxonomy[] | undefined;
}

/** What the summary needs to know of a tie; one without stage or activity counts as established. */
export type SummaryTie = GraphTie & TieState;

/** A top-level sector and how many actors have it as their main one. */
export interface SectorCount {
  /** Absent for actors without sector. */
  readonly sectorId: string | undefined;
  readonly count: number;
}

/** An actor who alone keeps others connected. */
export interface CutPoint {
  readonly actorId: string;
  /** How many others lose their link to the largest part of the network around it. */
  readonly cutOff: number;
}

/** Counts that describe a network; names and sentences are the caller's. */
export interface NetworkSummary {
  readonly actorCount: number;
  /** Established ties between two known actors, parallel ones counted each. */
  readonly tieCount: number;
  /** Wished ties between two known actors. */
  readonly wishedTieCount: number;
  /** Largest first, equal ones by id; actors without sector last. */
  readonly sectors: readonly SectorCount[];
  readonly componentCount: number;
  readonly largestComponent: number;
  /** Actors without any established tie, in given order. */
  readonly isolateIds: readonly string[];
  /** The one on whom most depend first. */
  readonly cutPoints: readonly CutPoint[];
  /** Pairs whose tie alone holds two parts together. */
  readonly bridges: readonly (readonly [string, string])[];
}

/** Top-level sector of an actor's main sector. */
function topSectorFinder(taxonomies: readonly Taxonomy[] | undefined) {
  const parents = sectorParents(taxonomies);
  return (sectorId: string | undefined) => (sectorId === undefined ? undefined : sectorPath(sectorId, parents).at(-1));
}

function countSectors({ actors, taxonomies }: NetworkSummaryInput): readonly SectorCount[] {
  const topSector = topSectorFinder(taxonomies);
  const counts = new Map<string | undefined, number>();
  for (const { sectorIds } of actors) {
    const sector = topSector(sectorIds?.[0]);
    counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return [...counts]
    .map(([sectorId, count]) => ({ sectorId, count }))
    .toSorted(
      (one, other) =>
        Number(one.sectorId === undefined) - Number(other.sectorId === undefined) ||
        other.count - one.count ||
        ((one.sectorId ?? '') < (other.sectorId ?? '') ? -1 : 1),
    );
}

function findCutPoints(view: GraphView): readonly CutPoint[] {
  const { cutOff } = robustness(view);
  return Array.from(articulationPoints(view), (actor) => ({
    actorId: view.ids[actor] ?? '',
    cutOff: cutOff[actor] ?? 0,
  })).toSorted((one, other) => other.cutOff - one.cutOff);
}

/** Describes a network in counts, in O(actors + ties); wished and ended ties hold nothing together. */
export function networkSummary(input: NetworkSummaryInput): NetworkSummary {
  const view = buildGraphView(input.actors, input.ties.filter(isEstablished));
  const { sizes } = components(view);
  const isKnown = ({ fromId, toId }: GraphTie) => view.index.has(fromId) && view.index.has(toId) && fromId !== toId;
  const known = input.ties.filter(isKnown);
  return {
    actorCount: view.actorCount,
    tieCount: known.filter(isEstablished).length,
    wishedTieCount: known.filter(({ stage, activity }) => stage === 'wished' && activity !== 'ended').length,
    sectors: countSectors(input),
    componentCount: sizes.length,
    largestComponent: sizes[0] ?? 0,
    isolateIds: idsAt(view, isolates(view)),
    cutPoints: findCutPoints(view),
    bridges: bridges(view).map(([one, other]) => [view.ids[one] ?? '', view.ids[other] ?? ''] as const),
  };
}
