import type { Contributor } from '../event/contributor.js';
import type { Part } from '../event/session.js';
import type { Text } from '../text/text.js';
import { spelt } from './spelt.js';

/** Somebody who may turn out to be a table's host. */
export interface HostCandidate {
  readonly personId: string;
  readonly name?: string | undefined;
  readonly actorId?: string | undefined;
}

/** A person who stays at a table. */
export interface TableHost {
  readonly personId: string;
  readonly partId: string;
}

/** Hosts of tables, as far as they are among the guests. */
export interface TableHosts {
  readonly hosts: readonly TableHost[];
  /** Hosts who are no guests but take a place all the same, by table. */
  readonly outside: ReadonlyMap<string, number>;
}

/** Where hosts are looked for. */
export interface HostsInput {
  readonly parts: readonly Part[];
  readonly contributors: readonly Contributor[];
  readonly guests: readonly HostCandidate[];
  readonly named: readonly TableHost[];
}

const spellings = (name: Text) => (typeof name === 'string' ? [name] : Object.values(name)).map(spelt);

/** The one guest of that name; among several of one name, the one with the contributor's actor. */
function guestFor({ name, actorId }: Contributor, guests: readonly HostCandidate[]): HostCandidate | undefined {
  const names = spellings(name);
  const alike = guests.filter((guest) => guest.name !== undefined && names.includes(spelt(guest.name)));
  const chosen = alike.length > 1 ? alike.filter((guest) => guest.actorId === actorId) : alike;
  return chosen.length === 1 ? chosen[0] : undefined;
}

/**
 * Finds the hosts of tables among the guests: whom the team named, else the guest who has the name of the part's host.
 * A host who signed up for nothing is no guest, has no seat in the plan, and still takes a place.
 */
export function readHosts({ parts, contributors, guests, named }: HostsInput): TableHosts {
  const byId = new Map(contributors.map((contributor) => [contributor.id as string, contributor]));
  const taken = new Set(named.map(({ personId }) => personId));
  const hosts: TableHost[] = [...named];
  const outside = new Map<string, number>();
  for (const { id: partId, hostIds = [] } of parts) {
    if (named.some((host) => host.partId === partId)) continue;
    for (const hostId of hostIds) {
      const contributor = byId.get(hostId);
      const guest = contributor === undefined ? undefined : guestFor(contributor, guests);
      if (guest === undefined || taken.has(guest.personId)) outside.set(partId, (outside.get(partId) ?? 0) + 1);
      else hosts.push({ personId: guest.personId, partId });
      if (guest !== undefined) taken.add(guest.personId);
    }
  }
  return { hosts, outside };
}
