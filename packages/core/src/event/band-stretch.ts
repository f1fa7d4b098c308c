/** Where an item lies in its day's bands. */
export interface BandStretch {
  readonly band: number;
  /** At least 1. */
  readonly bandCount: number;
}

/** The band after an item's last one. */
export function bandEnd({ band, bandCount }: BandStretch): number {
  return band + bandCount;
}

/** How many items run in each of a day's bands. */
export function countRunning(stretches: readonly BandStretch[], bandCount: number): readonly number[] {
  const changes = Array.from({ length: bandCount + 1 }, () => 0);
  const change = (band: number, by: number) => (changes[band] = (changes[band] ?? 0) + by);
  for (const stretch of stretches) {
    change(stretch.band, 1);
    change(bandEnd(stretch), -1);
  }
  let running = 0;
  return changes.slice(0, bandCount).map((by) => (running += by));
}
