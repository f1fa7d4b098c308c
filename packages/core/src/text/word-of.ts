/** The word for an id that may be anybody's, so that `constructor` is as unknown as any other. */
export function wordOf(words: Readonly<Record<string, string>>, id: string | undefined): string | undefined {
  return id !== undefined && Object.hasOwn(words, id) ? words[id] : undefined;
}
