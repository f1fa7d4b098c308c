/** Numbers of the actors that fulfil a condition, ascending. */
export function actorsWhere(actorCount: number, isWanted: (actor: number) => boolean): Int32Array {
  const found = new Int32Array(actorCount);
  let count = 0;
  for (let actor = 0; actor < actorCount; actor++) {
    if (isWanted(actor)) found[count++] = actor;
  }
  return found.slice(0, count);
}
