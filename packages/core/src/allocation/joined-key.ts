/** One text for words in this order and no other: each is told from the next by its length. */
export function joinedKey(words: readonly string[]): string {
  let key = '';
  for (const word of words) key += `${word.length}:${word}`;
  return key;
}
