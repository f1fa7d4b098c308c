/** What became of a file that was given to the readers. */
export interface Outcome {
  /**
   * `read`: a document without a fault. `refused`: an error that a reader foresaw. `unforeseen`: refused politely, but
   * for a shape nobody thought of, which is a gap in a reader. `faulty`: a document that breaks the rules of the model.
   * `escaped`: an error of another kind. `hangs` and `crashed`: no answer at all.
   */
  readonly ended: 'read' | 'refused' | 'unforeseen' | 'faulty' | 'escaped' | 'hangs' | 'crashed';
  /** Name of the format, code of the error, or what went wrong. */
  readonly detail: string;
  readonly milliseconds: number;
}

/** A file to be read in the worker. */
export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Whether an outcome is one that may happen to any file. */
export function isForeseen({ ended }: Outcome): boolean {
  return ended === 'read' || ended === 'refused';
}
