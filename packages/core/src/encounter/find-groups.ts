/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */

/** Joins groups that overlap; who is in none stands alone. Ordered by their first members. */
export function findGroups(size: number, groups: readonly (readonly number[])[]): readonly Int32Array[] {
  const leader = new Int32Array(size).map((_, at) => at);
  const leaderOf = (at: number): number => {
    let found = at;
    while (leader[found] !== found) found = leader[found]!;
    return found;
  };
  for (const [first, ...others] of groups) {
    for (const other of others) {
      const [one, two] = [leaderOf(first!), leaderOf(other)];
      leader[Math.max(one, two)] = Math.min(one, two);
    }
  }
  const members = new Map<number, number[]>();
  for (let at = 0; at < size; at++) {
    const found = leaderOf(at);
    members.set(found, [...(members.get(found) ?? []), at]);
  }
  return [...members.values()].map((each) => Int32Array.from(each));
}
