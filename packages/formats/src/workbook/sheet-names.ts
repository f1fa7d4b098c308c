const longestName = 31;

function allowedName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .replace(/^'+|'+$/g, '')
    .trim();
  return allowed === '' ? 'Tabelle' : allowed;
}

/** Names of sheets as Excel allows them: at most 31 letters, without `[]:*?/\`, distinct whatever their case. */
export function uniqueSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = allowedName(name);
    let unique = wanted;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` ${number}`;
      unique = wanted.slice(0, longestName - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
