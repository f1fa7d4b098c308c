/** A column of a table or a field of a list, and what its reader took it for. */
export interface ColumnMeaning {
  /** What it holds, by the name a mapping uses. */
  readonly role: string;
  /** As written in the file; several where several columns hold the same. */
  readonly headings: readonly string[];
  /** Whether its cells alone gave it away. */
  readonly isGuessed: boolean;
}

/** Meanings in one line, for a message. */
export function namedMeanings(meanings: readonly ColumnMeaning[]): string {
  return meanings.map(({ role, headings }) => `${role} ← ${headings.join(' + ')}`).join(', ');
}
