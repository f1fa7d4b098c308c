const isFull = process.env['GEFLECHT_PROOF'] === 'full';

/** The small count, or with `GEFLECHT_PROOF=full` the full one. */
export function proofCount(small: number, full: number): number {
  return isFull ? full : small;
}
