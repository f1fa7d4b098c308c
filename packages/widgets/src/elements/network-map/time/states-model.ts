import type { GeflechtDocument } from '@geflecht/core/document';
import type { Placement, Snapshot } from '@geflecht/core/network';

/** Snapshots of a network that hold its actors, the oldest first. */
export function snapshotsOf(
  { snapshots = [], networks = [] }: GeflechtDocument,
  networkId: string | undefined,
): readonly Snapshot[] {
  const shownId = networkId ?? networks[0]?.id;
  return snapshots
    .filter((snapshot) => snapshot.networkId === shownId && snapshot.frozen?.actors !== undefined)
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

/** Placements as they are drawn; those of a picture of the future are its present. */
function drawn(placements: readonly Placement[] = []): readonly Placement[] {
  return placements.every(({ plane }) => plane === 'target')
    ? placements.map((placement) => ({ ...placement, plane: 'actual' }))
    : placements;
}

/** The document as it was when a snapshot was taken; what a snapshot does not keep is left out. */
export function frozenDocument(
  document: GeflechtDocument,
  { networkId, frozen }: Pick<Snapshot, 'networkId' | 'frozen'>,
): GeflechtDocument {
  const { actors, memberships, seats, placements, ties } = frozen ?? {};
  const networks = document.networks?.filter(({ id }) => id === networkId);
  return { ...document, networks, actors, memberships, seats, placements: drawn(placements), ties };
}
