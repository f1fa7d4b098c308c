/** What is said about changes among findings. */
export interface FindingNewsMessages {
  readonly appeared: string;
  readonly gone: string;
  readonly changed: string;
  /** Before the sentence that was true in the earlier state. */
  readonly before: string;
  readonly same: string;
  readonly comparing: string;
  /** All counts in one sentence, for readers who cannot see them. */
  readonly told: (appeared: number, gone: number, changed: number) => string;
}
