/** Files of which one is to be read, and perhaps another beside it. */
export interface ChosenPair<Item> {
  readonly main: Item;
  readonly companion?: Item | undefined;
  /** Files that are left alone. */
  readonly further: readonly Item[];
}

interface Named {
  readonly name: string;
}

const actorList = /(?:^|[-_ ])(?:nodes?|knoten|akteure|actors|elements?)(?:\.[a-z0-9]+)?$/iu;
const tableEnding = /\.(?:csv|tsv|txt)$/iu;

/** Tells which of several files is read, and which is the list of actors beside it; nothing where there is none. */
export function chooseFiles<Item extends Named>(files: readonly Item[]): ChosenPair<Item> | undefined {
  const lists = files.filter(({ name }) => actorList.test(name));
  const main = files.find((file) => !lists.includes(file)) ?? files[0];
  if (main === undefined) return undefined;
  const companion = tableEnding.test(main.name) ? lists.find((file) => file !== main) : undefined;
  return { main, companion, further: files.filter((file) => file !== main && file !== companion) };
}
