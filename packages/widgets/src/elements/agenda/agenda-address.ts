/** The choices of a visitor as they stand in a page's address, behind `#name?`. */
export function readAddress(hash: string, name: string): URLSearchParams | undefined {
  const [own, query] = hash.slice(1).split('?', 2);
  return own === name ? new URLSearchParams(query) : undefined;
}

/** Writes what is chosen; blank choices are left out, and without any the hash is empty. */
export function writeAddress(name: string, choices: Readonly<Record<string, string | undefined>>): string {
  const chosen = Object.entries(choices).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return chosen.length === 0 ? '' : `#${name}?${new URLSearchParams(chosen).toString()}`;
}
