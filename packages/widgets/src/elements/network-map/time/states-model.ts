import type { GeflechtDocument } from '@geflecht/core/document';
import type { Snapshot } from '@geflecht/core/network';
import { scopeTo } from '../network-map-model.js';

/** Snapshots of how a network was that hold its actors, the oldest first. */
export function snapshotsOf(
  { snapshots = [], networks = [] }: GeflechtDocument,
  networkId: string | undefined,
): readonly Snapshot[] {
  const shownId = networkId ?? networks[0]?.id;
  return snapshots
    .filter(({ networkId: id, plane, frozen }) => id === shownId && plane !== 'target' && frozen?.actors)
    .toSorted((one, other) => Date.parse(one.takenAt) - Date.parse(other.takenAt));
}

/**
 * The snapshot that shows a state.
 * @param at its id; or a day (its end in UTC) or an instant: the last one taken by then, else the first one
 * @returns undefined for today
 */
export function snapshotAt(snapshots: readonly Snapshot[], at: string | undefined): Snapshot | undefined {
  const named = snapshots.find(({ id }) => id === at);
  const time = Date.parse(at?.length === 10 ? `${at}T23:59:59Z` : (at ?? ''));
  if (named !== undefined || Number.isNaN(time)) return named;
  return snapshots.findLast(({ takenAt }) => Date.parse(takenAt) <= time) ?? snapshots[0];
}

/**
 * The document as it was when a snapshot was taken; what a snapshot does not keep is left out. Today is one of the other
 * states then, so that all of them share one ground.
 */
export function frozenDocument(
  document: GeflechtDocument,
  { networkId, frozen }: Pick<Snapshot, 'networkId' | 'frozen'>,
): GeflechtDocument {
  const { actors, memberships, seats, placements, ties } = frozen ?? {};
  const networks = document.networks?.filter(({ id }) => id === networkId);
  const today: Snapshot = { id: '' as Snapshot['id'], takenAt: '', networkId, frozen: scopeTo(document, networkId) };
  const snapshots = [...(document.snapshots ?? []), today];
  return { ...document, snapshots, networks, actors, memberships, seats, placements, ties };
}
