import { isEstablished } from '../established.js';
import { buildGraphView } from '../measures/graph-view.js';
import type { GraphView } from '../measures/graph-view.js';
import { isRunning } from './is-running.js';
import type {
  NetworkRecords,
  ReasoningActor,
  ReasoningDuty,
  ReasoningGoal,
  ReasoningMembership,
  ReasoningPlacement,
  ReasoningResource,
  ReasoningSeat,
  ReasoningTie,
} from './records.js';

/** One network's records with the graph they make; built once per revision and shared by every reading of it. */
export interface NetworkReading {
  readonly records: NetworkRecords;
  /** Those of this network, or of no network at all. */
  readonly actors: readonly ReasoningActor[];
  /** Ties of this network between two different actors of it. */
  readonly ties: readonly ReasoningTie[];
  /** Those of them that carry something today: neither wished nor ended. */
  readonly established: readonly ReasoningTie[];
  /** The established ties as a graph. */
  readonly view: GraphView;
  readonly actorOf: ReadonlyMap<string, ReasoningActor>;
  /** Running memberships in this network. */
  readonly memberships: readonly ReasoningMembership[];
  /** Spots on the picture as it is. */
  readonly placements: readonly ReasoningPlacement[];
  readonly duties: readonly ReasoningDuty[];
  readonly seats: readonly ReasoningSeat[];
  readonly resources: readonly ReasoningResource[];
  readonly goals: readonly ReasoningGoal[];
}

/** Reads a network's records once, in O(records); never throws for data. */
export function readNetwork(records: NetworkRecords): NetworkReading {
  const networkId = records.network?.id;
  const isOurs = (record: { readonly networkId?: string | undefined }) =>
    networkId === undefined || record.networkId === undefined || record.networkId === networkId;
  const actors = actorsOf(records, isOurs);
  const actorOf = new Map(actors.map((actor) => [actor.id, actor] as const));
  const ties = records.ties.filter(
    (tie) => isOurs(tie) && tie.fromId !== tie.toId && actorOf.has(tie.fromId) && actorOf.has(tie.toId),
  );
  const established = ties.filter(isEstablished);
  const runs = ({ period }: Pick<ReasoningSeat, 'period'>) => isRunning(period, records.on);
  return {
    records,
    actors,
    ties,
    established,
    view: buildGraphView(actors, established),
    actorOf,
    memberships: (records.memberships ?? []).filter((membership) => isOurs(membership) && runs(membership)),
    placements: (records.placements ?? []).filter((placement) => isOurs(placement) && placement.plane !== 'target'),
    duties: (records.duties ?? []).filter(isOurs),
    seats: (records.seats ?? []).filter(runs),
    resources: (records.resources ?? []).filter((resource) => actorOf.has(resource.actorId) && runs(resource)),
    goals: (records.goals ?? []).filter(({ of }) => isOurs(of ?? {})),
  };
}

type IsOurs = (record: { readonly networkId?: string | undefined }) => boolean;

/** Leaves out actors that appear in other networks alone; one that appears nowhere belongs to the picture. */
function actorsOf(records: NetworkRecords, isOurs: IsOurs): readonly ReasoningActor[] {
  const here = new Set([records.network?.centreId]);
  const elsewhere = new Set<string | undefined>();
  const note = (record: { readonly networkId?: string | undefined }, ...ids: readonly (string | undefined)[]) => {
    for (const id of ids) (isOurs(record) ? here : elsewhere).add(id);
  };
  for (const tie of records.ties) note(tie, tie.fromId, tie.toId);
  for (const membership of records.memberships ?? []) note(membership, membership.actorId, membership.via);
  for (const placement of records.placements ?? []) note(placement, placement.actorId);
  for (const duty of records.duties ?? []) note(duty, duty.holderId);
  return uniqueById(records.actors.filter(({ id }) => here.has(id) || !elsewhere.has(id)));
}

function uniqueById(actors: readonly ReasoningActor[]): readonly ReasoningActor[] {
  const seen = new Set<string>();
  return actors.filter(({ id }) => !seen.has(id) && seen.add(id));
}
