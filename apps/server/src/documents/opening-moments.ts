import type { GeflechtDocument } from '@geflecht/core/document';

type Fields = Readonly<Record<string, unknown>>;

const millisecondsOfDay = 86_400_000;

function rulesOf({ visibility, visibilityDefaults }: Fields): readonly Fields[] {
  return [...((visibility ?? []) as readonly Fields[]), ...((visibilityDefaults ?? []) as readonly Fields[])];
}

/** Records inside a record: those of a snapshot, and those a suggestion is about. */
function innerOf({ frozen, change, also }: Fields): readonly Fields[] {
  const lists = Object.values((frozen ?? {}) as Readonly<Record<string, readonly Fields[]>>);
  const changes = [...(change === undefined ? [] : [change as Fields]), ...((also ?? []) as readonly Fields[])];
  return [...lists.flat(), ...changes.map(({ record }) => record as Fields)];
}

function momentsIn(record: Fields): readonly unknown[] {
  return [...rulesOf(record).map(({ from }) => from), ...innerOf(record).flatMap(momentsIn)];
}

/** Moments from which on somebody may see more of a document, in order, in milliseconds since 1970. */
export function openingMoments(document: GeflechtDocument): readonly number[] {
  const records = Object.values(document).flatMap((value: unknown) =>
    Array.isArray(value) ? (value as Fields[]) : [],
  );
  const released = (document.onlineAccesses ?? []).map(({ from }) => from);
  const stated = [...released, ...records.flatMap(momentsIn)].flatMap((from) =>
    typeof from === 'string' ? [from] : [],
  );
  return [...new Set(stated.map((from) => Date.parse(from)))].toSorted((one, other) => one - other);
}

/** Until when what is seen of a document stays as it is, unless the document changes: rules open it, days end consents. */
export function seenUntil(moments: readonly number[], now: number): number {
  const midnight = (Math.floor(now / millisecondsOfDay) + 1) * millisecondsOfDay;
  return Math.min(midnight, moments.find((moment) => moment > now) ?? midnight);
}
