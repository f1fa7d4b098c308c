/** Order of texts by their UTF-16 units: the same in every language setting. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
