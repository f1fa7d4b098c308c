/** How often a heavy case is repeated. */
export interface ProofCount {
  /** What is repeated, for the printed line; without it nothing is printed. */
  readonly name?: string;
  readonly usual: number;
  /** With `GEFLECHT_PROOF=full`. */
  readonly full: number;
}

/** Chooses the count and prints it where it has a name, so that nobody takes the small one for the full one. */
export function proofCount({ name, usual, full }: ProofCount): number {
  const count = process.env['GEFLECHT_PROOF'] === 'full' ? full : usual;
  if (name !== undefined) process.stdout.write(`proof: ${name}: ${String(count)} of ${String(full)}\n`);
  return count;
}
