/** Headings are compared without case, blanks and punctuation: `start_date`, `Start Date` and `startDate` are one. */
export function comparableName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
