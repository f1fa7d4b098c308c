/** Words in a row, without the empty ones: one string if all are, which is quick to draw, else a list for a template. */
export function joinWords(words: readonly unknown[], separator = ', '): unknown {
  const present = words.filter(Boolean);
  if (present.every((word) => typeof word === 'string')) return present.join(separator);
  return present.map((word, index) => [index > 0 ? separator : '', word]);
}
