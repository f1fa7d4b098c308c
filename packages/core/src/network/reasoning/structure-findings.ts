/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { actorsWhere } from '../measures/actors-where.js';
import { components } from '../measures/components.js';
import { degreeCentralisation, degrees, isolates } from '../measures/degrees.js';
import { depthFirstForest } from '../measures/depth-first.js';
import { idsAt } from '../measures/graph-view.js';
import type { GraphView } from '../measures/graph-view.js';
import { robustness } from '../measures/robustness.js';
import { draftFinding } from './finding.js';
import type { FindingDraft } from './finding.js';
import type { FindingContext } from './finding-context.js';
import { pairKey, tiesByPair } from './pair-ties.js';
import { piecesWithout } from './pieces-without.js';

/** Fewest actors of which one can say that nearly everything runs over one of them. */
const fewestForCentre = 5;

/**
 * Who stands alone, into which parts a network falls and on whom it hangs.
 * `isolates` {count, members, actorCount} · `parts` {partCount, largest, actorCount}, actors of the smaller parts · `cut-point`
 * {cutOff, pieceCount, connectedPercent}, the actor and whom it cuts off · `bridge` {smaller, larger}, both ends ·
 * `centralised` {degree, others, percent}, the actor.
 */
export function structureFindings({ network, most }: FindingContext): readonly FindingDraft[] {
  const { view } = network;
  return [
    ...isolateFindings(network),
    ...partFindings(view),
    ...cutPointFindings(view, most),
    ...bridgeFindings(network, most),
    ...centreFindings(view),
  ];
}

function isolateFindings(network: FindingContext['network']): readonly FindingDraft[] {
  const { view } = network;
  const isBound = boundOtherwise(network);
  const actorIds = idsAt(view, isolates(view)).filter((id) => !isBound(id));
  if (actorIds.length === 0) return [];
  const isMember = new Set(network.memberships.map(({ actorId }) => actorId));
  const members = actorIds.filter((id) => isMember.has(id)).length;
  const figures = { count: actorIds.length, members, actorCount: view.actorCount };
  return [draftFinding('isolates', { actorIds, figures })];
}

/**
 * Bodies with seats, who holds a seat or a duty, people of an organisation on the map, and whoever is only sought need no tie
 * of their own.
 */
function boundOtherwise({ seats, duties, memberships, placements, actorOf }: FindingContext['network']) {
  const bound = new Set([
    ...seats.flatMap(({ bodyId, holderId, represents }) => [bodyId, holderId, represents]),
    ...duties.map(({ holderId }) => holderId),
    ...placements.flatMap(({ actorId, presence }) => (presence === 'sought' ? [actorId] : [])),
    ...memberships.flatMap(({ actorId, via }) => (actorOf.has(via ?? '') ? [actorId, via] : [])),
  ]);
  const isOfSomebody = (id: string) => {
    const actor = actorOf.get(id);
    return actor?.kind === 'person' && actorOf.has(actor.partOf ?? '');
  };
  return (id: string) => bound.has(id) || isOfSomebody(id);
}

/** Parts of two and more actors; those without any tie are told apart. */
function partFindings(view: GraphView): readonly FindingDraft[] {
  const { of, sizes } = components(view);
  const partCount = sizes.filter((size) => size > 1).length;
  if (partCount < 2) return [];
  const apart = actorsWhere(view.actorCount, (actor) => of[actor] !== 0 && sizes[of[actor]!]! > 1);
  const figures = { partCount, largest: sizes[0]!, actorCount: view.actorCount };
  return [draftFinding('parts', { actorIds: idsAt(view, apart), figures })];
}

function cutPointFindings(view: GraphView, most: number): readonly FindingDraft[] {
  const { cutOff, connectedShare } = robustness(view);
  const pieces = piecesWithout(view);
  const worst = Array.from(actorsWhere(view.actorCount, (actor) => cutOff[actor]! > 0))
    .toSorted((a, b) => cutOff[b]! - cutOff[a]! || a - b)
    .slice(0, most);
  return worst.map((actor) =>
    draftFinding('cut-point', {
      subject: view.ids[actor]!,
      severity: cutOff[actor]! * 4 >= view.actorCount - 1 ? 'urgentPrompt' : 'prompt',
      actorIds: idsAt(view, [actor, ...pieces.unreachable(actor)]),
      figures: {
        cutOff: cutOff[actor]!,
        pieceCount: pieces.count(actor),
        connectedPercent: Math.round(connectedShare[actor]! * 100),
      },
    }),
  );
}

interface Bridge {
  readonly one: number;
  readonly other: number;
  readonly smaller: number;
  readonly larger: number;
}

/** Ties that alone hold two parts together, each of more than one actor. */
function bridgeFindings({ view, established }: FindingContext['network'], most: number): readonly FindingDraft[] {
  const worst = bridgesBetweenParts(view).slice(0, most);
  if (worst.length === 0) return [];
  const byPair = tiesByPair(established);
  return worst.map(({ one, other, smaller, larger }) => {
    const actorIds = idsAt(view, [one, other]);
    const tieIds = (byPair.get(pairKey(actorIds[0]!, actorIds[1]!)) ?? []).map(({ id }) => id);
    return draftFinding('bridge', {
      subject: actorIds.join(),
      severity: 'note',
      actorIds,
      tieIds,
      figures: { smaller, larger },
    });
  });
}

function bridgesBetweenParts(view: GraphView): readonly Bridge[] {
  const { parent, root, size, lowest, discovered } = depthFirstForest(view);
  const found: Bridge[] = [];
  for (const [actor, above] of parent.entries()) {
    if (above === -1 || lowest[actor]! <= discovered[above]!) continue;
    const below = size[actor]!;
    const rest = size[root[actor]!]! - below;
    if (below < 2 || rest < 2) continue;
    found.push({
      one: Math.min(actor, above),
      other: Math.max(actor, above),
      smaller: Math.min(below, rest),
      larger: Math.max(below, rest),
    });
  }
  return found.toSorted((a, b) => b.smaller - a.smaller || a.one - b.one || a.other - b.other);
}

/** One actor is tied to at least half of the others, and the network is at least half a star (Freeman 1979). */
function centreFindings(view: GraphView): readonly FindingDraft[] {
  const { actorCount } = view;
  const centralisation = degreeCentralisation(view);
  if (actorCount < fewestForCentre || centralisation < 0.5) return [];
  const all = degrees(view);
  const degree = all.reduce((highest, each) => Math.max(highest, each), 0);
  if (degree * 2 < actorCount - 1) return [];
  const figures = { degree, others: actorCount - 1, percent: Math.round(centralisation * 100) };
  return [draftFinding('centralised', { actorIds: idsAt(view, [all.indexOf(degree)]), figures })];
}
