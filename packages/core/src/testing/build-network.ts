import type { Actor, Membership, Network, Placement, Tie } from '../network/index.js';
import type { Overrides, Plain } from './plain.js';

const scope = { networkId: 'network-1' };

/** A network, `network-1`. */
export function buildNetwork(overrides: Overrides<Network> = {}): Network {
  const network: Plain<Network> = {
    id: 'network-1',
    scope: { networkId: overrides.id ?? 'network-1' },
    name: { de: 'Netzwerk Familie Musterfurt', en: 'Musterfurt family network' },
    phase: 'maintaining',
    ...overrides,
  };
  return network as Network;
}

/** An organisation, `actor-1`. */
export function buildActor(overrides: Overrides<Actor> = {}): Actor {
  const actor: Plain<Actor> = {
    id: 'actor-1',
    scope,
    kind: 'organisation',
    name: 'Mütterzentrum Erlenbogen',
    sectorIds: ['familyEducation'],
    ...overrides,
  };
  return actor as Actor;
}

/** A living exchange, `tie-1`, between `actor-1` and `actor-2`. */
export function buildTie(overrides: Overrides<Tie> = {}): Tie {
  const tie: Plain<Tie> = {
    id: 'tie-1',
    scope,
    networkId: 'network-1',
    fromId: 'actor-1',
    toId: 'actor-2',
    kind: 'exchange',
    direction: 'undirected',
    stage: 'cooperation',
    activity: 'active',
    ...overrides,
  };
  return tie as Tie;
}

/** The membership, `membership-1`, of `actor-1` in `network-1`. */
export function buildMembership(overrides: Overrides<Membership> = {}): Membership {
  const membership: Plain<Membership> = {
    id: 'membership-1',
    scope,
    networkId: 'network-1',
    actorId: 'actor-1',
    ...overrides,
  };
  return membership as Membership;
}

/** The spot, `placement-1`, of `actor-1` on the map of `network-1`. */
export function buildPlacement(overrides: Overrides<Placement> = {}): Placement {
  const placement: Plain<Placement> = {
    id: 'placement-1',
    scope,
    networkId: 'network-1',
    actorId: 'actor-1',
    presence: 'existing',
    ...overrides,
  };
  return placement as Placement;
}
