import type { GeflechtDocument } from '../../document/document.js';
import type { Actor, Network, Placement, Tie } from '../../network/index.js';
import type { Plain } from '../plain.js';
import { withDistinctIds, withEarlierParents } from './settle-parents.js';

type Doc = Plain<GeflechtDocument>;

function settleNetwork({ partOf: _elsewhere, ...network }: Plain<Network>): Plain<Network> {
  return {
    ...network,
    ...(network.rings === undefined ? {} : { rings: withDistinctIds(network.rings) }),
    ...(network.wedges === undefined ? {} : { wedges: withDistinctIds(network.wedges) }),
  };
}

function settleActor(actor: Plain<Actor>): Plain<Actor> {
  const qualifications = actor.qualifications?.map(({ validUntil, ...qualification }) =>
    validUntil !== undefined && (qualification.on ?? '') <= validUntil
      ? { ...qualification, validUntil }
      : qualification,
  );
  return qualifications === undefined ? actor : { ...actor, qualifications };
}

function pick(list: readonly { readonly id: string }[] | undefined, seed: string | undefined): string | undefined {
  return seed === undefined ? undefined : list?.[seed.length % list.length]?.id;
}

/** A placement is of an actor or of a wanted kind, on a ring and wedge of its network. */
function settlePlacement(network: Plain<Network> | undefined, placement: Plain<Placement>): Plain<Placement> {
  const { ringId, wedgeId, ...rest } = placement;
  const [ring, wedge] = [pick(network?.rings, ringId), pick(network?.wedges, wedgeId)];
  return {
    ...rest,
    ...(ring === undefined ? {} : { ringId: ring }),
    ...(wedge === undefined ? {} : { wedgeId: wedge }),
    ...(rest.actorId === undefined && rest.wanted === undefined ? { wanted: { sectorId: 'youthWelfare' } } : {}),
  };
}

function keyOf({ fromId, toId, kind, direction }: Plain<Tie>): string {
  const pair = direction === 'directed' ? [fromId, toId] : [fromId, toId].toSorted();
  return JSON.stringify([...pair, kind, direction]);
}

/** Ties join two different actors, once per kind and direction. */
function settleTies(ties: readonly Plain<Tie>[]): readonly Plain<Tie>[] {
  const seen = new Set<string>();
  return ties.filter((tie) => {
    const isNew = tie.fromId !== tie.toId && !seen.has(keyOf(tie));
    seen.add(keyOf(tie));
    return isNew;
  });
}

/** Lets the records of a generated network fit each other. */
export function settleNetworkRecords(document: Doc): Doc {
  const { networks = [], actors = [], placements = [], ties = [] } = document;
  const settled = networks.map(settleNetwork);
  return {
    ...document,
    networks: settled,
    actors: withEarlierParents(actors, 'partOf').map(settleActor),
    placements: placements.map((placement) => settlePlacement(settled[0], placement)),
    ties: settleTies(ties),
  };
}
