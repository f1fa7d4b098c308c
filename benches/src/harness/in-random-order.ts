/** The same items in an order that is drawn by lot. */
export function inRandomOrder<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const drawn = items.map((item) => ({ item, lot: random() }));
  return drawn.toSorted((one, other) => one.lot - other.lot).map(({ item }) => item);
}
