/** Order of texts by their UTF-16 units, the same on every machine. */
export function byCode(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
