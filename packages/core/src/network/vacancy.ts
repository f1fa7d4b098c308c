/** What decides whether a seat or a duty is vacant. */
export interface Holding {
  readonly holderId?: string | undefined;
  readonly held?: boolean | undefined;
}

/** A seat or duty that nobody holds; one whose holder must not be named is held. */
export function isVacant({ holderId, held }: Holding): boolean {
  return holderId === undefined && held !== true;
}
