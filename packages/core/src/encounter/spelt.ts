/** A name without case and extra blanks, to be compared. */
export function spelt(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
