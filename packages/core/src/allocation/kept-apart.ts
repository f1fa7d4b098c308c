/** Bookable → those nobody can be at as well, whichever way round they are asked for. */
export type KeptApart = ReadonlyMap<string, ReadonlySet<string>>;

/** Notes pairs of bookables nobody can be at both of. */
export function keptApartBy(pairs: readonly (readonly [string, string])[] = []): KeptApart {
  const both = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  const others = Map.groupBy(both, ([bookableId]) => bookableId);
  return new Map([...others].map(([bookableId, all]) => [bookableId, new Set(all.map(([, other]) => other))]));
}

/** Whether nobody can be at both. */
export function areApart(keptApart: KeptApart, one: string, other: string): boolean {
  return keptApart.get(one)?.has(other) ?? false;
}
