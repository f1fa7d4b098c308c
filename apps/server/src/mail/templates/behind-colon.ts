/** Names as they end a line of a mail; nothing where there are none. */
export function behindColon(names: readonly string[]): string {
  return names.length === 0 ? '' : `: ${names.join(', ')}`;
}
