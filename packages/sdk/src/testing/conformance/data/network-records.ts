function network(id: string, visibilityDefaults: readonly object[] = []) {
  return { id, scope: { networkId: id }, name: `Netzwerk ${id}`, visibilityDefaults };
}

function actor(id: string, networkId: string, parts: object = {}) {
  return { id, scope: { networkId }, kind: 'organisation', name: `Träger ${id}`, ...parts };
}

function tie(id: string, networkId: string, parts: object = {}) {
  return {
    id,
    scope: { networkId },
    networkId,
    fromId: 'actor-school',
    toId: 'actor-library',
    kind: 'exchange',
    direction: 'undirected',
    stage: 'cooperation',
    activity: 'active',
    ...parts,
  };
}

/**
 * Two networks with a shared actor; `network-town` shows its ties, but for the money. What strangers
 * may not see says so: `geheim` is in every such text or id.
 */
export const networkRecords = {
  networks: [network('network-town', [{ group: 'tie.core', audience: 'public' }]), network('network-valley')],
  actors: [
    actor('actor-school', 'network-town'),
    actor('actor-library', 'network-town', { personName: 'Geheime Person' }),
    actor('actor-person', 'network-town', { kind: 'person', name: 'Geheime Lotsin' }),
    actor('actor-farm', 'network-valley'),
  ],
  placements: [
    {
      id: 'placement-library',
      scope: { networkId: 'network-valley' },
      networkId: 'network-valley',
      actorId: 'actor-library',
      presence: 'existing',
      plane: 'actual',
      visibility: [{ group: 'spot', audience: 'public' }],
    },
  ],
  ties: [
    tie('tie-exchange', 'network-town', { strategy: 'Geheimer Plan' }),
    tie('tie-geheim', 'network-town', { kind: 'funding', shareBand: 'over75' }),
    tie('tie-valley', 'network-valley', { fromId: 'actor-farm' }),
  ],
};
