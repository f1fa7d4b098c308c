const hexDigits = 8;

/** FNV-1a, 32 bits, from a start of one's own. */
function hashFrom(start: number, text: string): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(hexDigits, '0');
}

/** A short key for a party that says nothing about it: the same words give the same key. */
export function partyKey(words: string): string {
  return `${hashFrom(0x811c9dc5, words)}${hashFrom(0x01234567, words)}`;
}
