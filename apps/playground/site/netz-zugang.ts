import type { EditingClient } from '@geflecht/sdk/editing';
import type { GeflechtNetworkMap } from '@geflecht/widgets/network-map';
import { accessOfRole } from '../src/networks/access-of-role.js';
import { joinedNetworks } from '../src/networks/joined-networks.js';
import { visitorRole } from '../src/networks/visitor-role.js';

/** All networks that are named, as one document. */
async function readAll(client: EditingClient, networkIds: readonly string[]) {
  return joinedNetworks(await Promise.all(networkIds.map((id) => client.readNetwork(id))));
}

/** Hands the map the client of whoever looks, and marks who that is. */
async function open(map: GeflechtNetworkMap): Promise<void> {
  const { backend = '', als, networks } = map.dataset;
  const role = visitorRole(location.search, als);
  const { client, isSignedIn } = await accessOfRole(role, backend);
  document.querySelector(`a[href="?als=${isSignedIn ? role : 'alle'}"]`)?.setAttribute('aria-current', 'true');
  if (networks !== undefined) map.data = await readAll(client, networks.split(' '));
  else if (isSignedIn) map.client = client;
  else map.backend = backend;
}

const map = document.querySelector('geflecht-network-map');
if (map !== null) await open(map);
