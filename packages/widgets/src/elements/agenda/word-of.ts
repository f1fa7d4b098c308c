/** The word for an id that may be anybody's, so that `constructor` is as unknown as any other; empty where there is none. */
export function wordOf(words: Readonly<Record<string, string>>, id = ''): string {
  return Object.hasOwn(words, id) ? (words[id] ?? '') : '';
}
