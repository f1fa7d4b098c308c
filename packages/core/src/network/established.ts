/** What decides whether a tie is established; one without stage or activity is. */
export interface TieState {
  readonly stage?: string | undefined;
  readonly activity?: string | undefined;
}

/** A tie that carries something today: neither only wished for nor ended. */
export function isEstablished({ stage, activity }: TieState): boolean {
  return stage !== 'wished' && activity !== 'ended';
}
