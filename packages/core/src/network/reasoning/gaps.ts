import { partnerSectors } from './partner-sectors.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningExpectedKind, ReasoningTemplate } from './records.js';
import { takingPart } from './taking-part.js';
import type { TakingPart } from './taking-part.js';
import { typicalityFinder } from './typicality.js';

/**
 * How a kind of partner stands: `present` takes part, `throughOne` takes part but hangs on one actor alone, `known` is on
 * the map without taking part, `missing` is not there at all.
 */
export type PartnerState = 'present' | 'throughOne' | 'known' | 'missing';

/** How one expected kind of partner stands. */
export interface KindPresence {
  readonly sectorId: string;
  readonly required: boolean;
  /** Welcome though not usual: its absence is no gap. */
  readonly untypical: boolean;
  readonly state: PartnerState;
  /** Actors of the kind that take part. */
  readonly actorIds: readonly string[];
  /** Actors of the kind that are known only. */
  readonly knownIds: readonly string[];
  /** On whom the kind hangs, in state `throughOne`. */
  readonly throughId?: string | undefined;
}

/** How a network stands beside what its purpose leads one to expect. */
export interface GapReport {
  /** In the order of the template. */
  readonly kinds: readonly KindPresence[];
  /** Partners who take part though their kind is not usual, in the order of the actors; the network's own centre is none. */
  readonly untypicalIds: readonly string[];
  /** Expected kinds, untypical ones left out. */
  readonly expectedCount: number;
  /** Those of them that take part, if only through one. */
  readonly presentCount: number;
  /** Coverage, `presentCount / expectedCount`; undefined where nothing is expected. */
  readonly coverage: number | undefined;
}

/** Compares who is there with whom a purpose template expects; O(actors × sectors + ties). */
export function gaps(network: NetworkReading, template: ReasoningTemplate): GapReport {
  const sectors = partnerSectors(network);
  const part = takingPart(network);
  const present = new Set(network.actors.map(({ id }) => id).filter(part.takesPart));
  const byKind = actorsByKind(network, sectors.pathsOf);
  const kinds = (template.expected ?? []).map((expected) =>
    presenceOf(expected, { ofKind: new Set(byKind.get(expected.sectorId)), present, part, network }),
  );
  const usual = kinds.filter(({ untypical }) => !untypical);
  const presentCount = usual.filter(({ actorIds }) => actorIds.length > 0).length;
  const centreId: string | undefined = network.records.network?.centreId;
  const typicality = typicalityFinder({ template, placements: network.placements, sectors });
  return {
    kinds,
    untypicalIds: [...present].filter((id) => id !== centreId && typicality(id) === 'untypical'),
    expectedCount: usual.length,
    presentCount,
    coverage: usual.length === 0 ? undefined : presentCount / usual.length,
  };
}

function actorsByKind(
  { actors }: NetworkReading,
  pathsOf: (actorId: string) => ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const byKind = new Map<string, string[]>();
  for (const { id } of actors) {
    for (const sectorId of pathsOf(id)) {
      const known = byKind.get(sectorId);
      if (known === undefined) byKind.set(sectorId, [id]);
      else known.push(id);
    }
  }
  return byKind;
}

interface KindQuestion {
  readonly ofKind: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly part: TakingPart;
  readonly network: NetworkReading;
}

function presenceOf(expected: ReasoningExpectedKind, question: KindQuestion): KindPresence {
  const actorIds = [...question.ofKind].filter((id) => question.present.has(id));
  const knownIds = [...question.ofKind].filter((id) => !question.present.has(id));
  const throughId = onlyThread(actorIds, question);
  return {
    sectorId: expected.sectorId,
    required: expected.required ?? false,
    untypical: expected.untypical ?? false,
    state: stateOf({ actorIds, knownIds, throughId }),
    actorIds,
    knownIds,
    throughId,
  };
}

function stateOf({ actorIds, knownIds, throughId }: Pick<KindPresence, 'actorIds' | 'knownIds' | 'throughId'>) {
  if (actorIds.length === 0) return knownIds.length === 0 ? 'missing' : 'known';
  return throughId === undefined ? 'present' : 'throughOne';
}

/** The one actor through whom a kind is connected; none where it has a seat of its own, several threads or none. */
function onlyThread(actorIds: readonly string[], question: KindQuestion): string | undefined {
  let only: string | undefined;
  for (const thread of actorIds.flatMap((id) => threadsOf(id, question))) {
    if (thread === undefined || (only !== undefined && only !== thread)) return undefined;
    only = thread;
  }
  return only;
}

/** What connects an actor with the network; `undefined` stands for a connection that hangs on nobody else. */
function threadsOf(actorId: string, { ofKind, part, network }: KindQuestion): readonly (string | undefined)[] {
  const isPerson = (id: string) => network.actorOf.get(id)?.kind === 'person';
  const centreId = network.records.network?.centreId;
  if (actorId === centreId || (part.isMember(actorId) && !isPerson(actorId))) return [undefined];
  if (isPerson(actorId)) return [actorId];
  const outside = part.partnersOf(actorId).filter((id) => !ofKind.has(id));
  const ties = outside.map((id) => (id === centreId && !isPerson(id) ? undefined : id));
  return [...part.representativesOf(actorId), ...ties];
}
