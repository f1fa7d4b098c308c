/** One sensitive answer. */
export interface NeedsAnswersTable {
  readonly event_id: string;
  readonly sign_up_id: string;
  readonly id: string;
  readonly participant_id: string;
  readonly question_id: string;
  readonly json: string;
}

/** One group of data that was erased because its date had come. */
export interface RetentionLogTable {
  readonly event_id: string;
  readonly at: string;
  /** The first letters of a random id: several groups go at one moment. */
  readonly id: string;
  readonly field_group: string;
  readonly question_id: string | null;
  readonly erased: number;
}

/** Tables of what is kept apart, and of what was erased. */
export interface PrivacyTables {
  readonly needs_answers: NeedsAnswersTable;
  readonly retention_log: RetentionLogTable;
}
