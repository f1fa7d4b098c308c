/** The language of a tag without region or register: `de-AT` is `de`. */
export function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1).join('').toLowerCase();
}
