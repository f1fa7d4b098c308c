import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange, Tie } from '@geflecht/core/network';
import type { EditingClient } from '../../editing/index.js';

/** The network the suite edits. */
export const townId = 'network-town';

/** A change, ids as plain strings. */
export function townChange(op: NetworkChange['op'], collection: string, record: object = {}): NetworkChange {
  return { op, collection, record } as unknown as NetworkChange;
}

/** The tie the suite edits, as somebody sees it. */
export async function townTie(client: EditingClient): Promise<Tie | undefined> {
  const { ties = [] } = await client.readNetwork(townId);
  return ties.find(({ id }) => (id as string) === 'tie-exchange');
}

/** A change of the tie, made on what somebody sees. */
export async function tieChange(client: EditingClient, fields: object): Promise<NetworkChange> {
  return townChange('update', 'ties', { ...(await townTie(client)), ...fields });
}

/** An actor nobody knows yet. */
export function newActor(id: string): NetworkChange {
  return townChange('create', 'actors', { id, kind: 'group', name: 'Nähstube am Kanal' });
}

/** Sends changes under a key of their own. */
export function changeTown(client: EditingClient, changes: readonly NetworkChange[], more: object = {}) {
  return client.changeNetwork(townId, { submitKey: client.newSubmitKey(), changes, ...more });
}

/** Suggests a change under a key of its own. */
export function suggestForTown(client: EditingClient, change: NetworkChange, more: object = {}) {
  return client.createSuggestion(townId, { submitKey: client.newSubmitKey(), change, ...more });
}

/** What a document says, without when and how often it was written, in a fixed order. */
export function contentOf({ actors = [], ties = [], placements = [] }: GeflechtDocument): readonly string[] {
  const records = [...actors, ...ties, ...placements] as readonly Readonly<Record<string, unknown>>[];
  const written = new Set(['revision', 'createdAt', 'updatedAt']);
  const said = records.map((record) => Object.entries(record).filter(([field]) => !written.has(field)));
  return said
    .map((fields) => JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .toSorted((one, other) => (one < other ? -1 : 1));
}
