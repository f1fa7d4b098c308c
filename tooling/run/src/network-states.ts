/** As much of a document as is needed to see that two hold the same network. */
export interface ReadNetwork {
  /** Name of the file it was read from. */
  readonly name: string;
  readonly document: {
    readonly networks?: readonly { readonly id: string }[];
    readonly actors?: readonly { readonly id: string }[];
    readonly placements?: readonly unknown[];
    readonly memberships?: readonly unknown[];
    readonly ties?: readonly object[];
  };
}

/** Share of the smaller network's actors from which on two files are states of one network. */
const enoughShared = 0.5;

function areSame(one: ReadNetwork, other: ReadNetwork): boolean {
  const [smaller = [], larger = []] = [one.document.actors ?? [], other.document.actors ?? []].toSorted(
    (first, second) => first.length - second.length,
  );
  const known = new Set(larger.map(({ id }) => id));
  const shared = smaller.filter(({ id }) => known.has(id)).length;
  return shared > 0 && shared / smaller.length >= enoughShared;
}

/** The year in a file's name, else one that keeps the order in which the files were named. */
function yearOf(name: string, position: number): number {
  const year = /(?:19|20)\d\d/u.exec(name)?.[0];
  return year === undefined ? 2000 + position : Number(year);
}

/**
 * Joins files of one network, the earlier ones first, to a document with snapshots; undefined where they hold different
 * networks.
 */
export function joinStates(files: readonly ReadNetwork[]): object | undefined {
  const last = files.at(-1);
  const networkId = last?.document.networks?.[0]?.id;
  const earlier = files.slice(0, -1);
  if (last === undefined || networkId === undefined || earlier.length === 0) return undefined;
  if (!earlier.every((file) => areSame(file, last))) return undefined;
  const snapshots = earlier.map(({ name, document }, position) => {
    const { actors, memberships, placements, ties = [] } = document;
    const own = ties.map((tie) => ({ ...tie, networkId }));
    const takenAt = `${String(yearOf(name, position))}-12-31T12:00:00Z`;
    const frozen = { actors, memberships, placements, ties: own };
    return { id: `state-${String(position)}`, networkId, takenAt, label: name, plane: 'actual', frozen };
  });
  return { ...last.document, snapshots };
}
