/** All pairs of a list, each once, the earlier one first. */
export function* pairsIn<Item>(list: ArrayLike<Item>): Generator<readonly [Item, Item], void> {
  const items = Array.from(list);
  for (const [at, one] of items.entries()) {
    for (const other of items.slice(at + 1)) yield [one, other];
  }
}
