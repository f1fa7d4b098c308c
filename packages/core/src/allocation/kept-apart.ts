/** Which bookables nobody can be at both of. */
export type KeptApart = (one: string, other: string) => boolean;

/** Looks pairs up whichever way round they are asked for. */
export function keptApartBy(pairs: readonly (readonly [string, string])[] = []): KeptApart {
  const others = new Map<string, Set<string>>();
  const note = (one: string, other: string) => {
    const known = others.get(one) ?? new Set<string>();
    others.set(one, known.add(other));
  };
  for (const [one, other] of pairs) {
    note(one, other);
    note(other, one);
  }
  return (one, other) => others.get(one)?.has(other) ?? false;
}
