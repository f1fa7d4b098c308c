/** What hangs on its holders: a thing stays while at least one of them does. */
export interface Held {
  readonly id: string;
  readonly holderIds: readonly string[];
}

/** A thing with exactly one holder left. */
export interface LastHolder {
  readonly id: string;
  readonly holderId: string;
}

/** What becomes of held things without one actor. */
export interface HoldersAfter {
  /** Things that lose their only holder. */
  readonly lost: readonly string[];
  /** Things that keep one holder of several. */
  readonly single: readonly LastHolder[];
}

const nothing: HoldersAfter = { lost: [], single: [] };

/** Tells for each actor what becomes of held things without it, in their given order. */
export function holdersAfter(things: readonly Held[]): (actorId: string) => HoldersAfter {
  const byHolder = new Map<string, Held[]>();
  for (const { id, holderIds } of things) {
    const held = { id, holderIds: [...new Set(holderIds)] };
    for (const holderId of held.holderIds) {
      const known = byHolder.get(holderId);
      if (known === undefined) byHolder.set(holderId, [held]);
      else known.push(held);
    }
  }
  return (actorId) => {
    const own = byHolder.get(actorId);
    if (own === undefined) return nothing;
    const held = own.map(({ id, holderIds }) => ({
      id,
      left: holderIds.filter((holderId) => holderId !== actorId),
    }));
    return {
      lost: held.filter(({ left }) => left.length === 0).map(({ id }) => id),
      single: held.flatMap(({ id, left: [holderId, ...others] }) =>
        holderId === undefined || others.length > 0 ? [] : [{ id, holderId }],
      ),
    };
  };
}
