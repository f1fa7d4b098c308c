import { networkSummary } from '@geflecht/core/network-summary';
import type { NetworkSummary } from '@geflecht/core/network-summary';
import type { MapActor, NetworkMap } from '../network-map-model.js';

/** Something the structure of the network suggests to talk about; sentences are made where it is shown. */
export interface MapFinding {
  readonly code: 'parts' | 'cut-point' | 'isolates';
  readonly actors: readonly MapActor[];
  /** Actors beyond those listed. */
  readonly rest: number;
  /** Partners who would lose their link; the number of isolates; the number of parts that have ties. */
  readonly figure: number;
}

const mostCutPoints = 3;
const mostNames = 6;

const summaries = new WeakMap<NetworkMap, NetworkSummary>();

function summaryOf(map: NetworkMap): NetworkSummary {
  const known = summaries.get(map);
  if (known !== undefined) return known;
  const ties = map.ties.map(({ from, to, stage, activity }) => ({ fromId: from.id, toId: to.id, stage, activity }));
  const summary = networkSummary({ actors: map.actors.filter(({ record }) => record !== undefined), ties });
  summaries.set(map, summary);
  return summary;
}

/** What hangs on one actor alone, who has no tie yet, and parts without a tie between them: prompts, not verdicts. */
export function mapFindings(map: NetworkMap): readonly MapFinding[] {
  const { cutPoints, isolateIds, componentCount } = summaryOf(map);
  const byId = new Map(map.actors.map((actor) => [actor.id, actor]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const parts = componentCount - isolateIds.length;
  const alone = known(isolateIds).filter(({ isSought }) => !isSought);
  const named = alone.slice(0, mostNames);
  return [
    ...cutPoints.slice(0, mostCutPoints).map(({ actorId, cutOff }): MapFinding => {
      return { code: 'cut-point', actors: known([actorId]), rest: 0, figure: cutOff };
    }),
    ...(parts > 1 ? [{ code: 'parts' as const, actors: [], rest: 0, figure: parts }] : []),
    ...(alone.length > 0
      ? [{ code: 'isolates' as const, actors: named, rest: alone.length - named.length, figure: alone.length }]
      : []),
  ];
}
