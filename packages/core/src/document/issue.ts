/** One plain sentence, or a part of one, in German and English. */
export interface Phrase {
  readonly de: string;
  readonly en: string;
}

/** One finding about a document or request body, as data; `code` is stable, wording is not. */
export interface Issue {
  /** Where: keys and indexes from the root. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** `error` makes the input unusable, `warning` is worth a look. */
  readonly severity: 'error' | 'warning';
  /** The offending value, shortened; left out where it may be personal. */
  readonly value?: unknown;
  /** Plain sentence in German and English. */
  readonly message: Phrase;
}

/** Codes of {@link Issue}. */
export type IssueCode =
  | 'not-an-object'
  | 'format-unknown'
  | 'version-unsupported'
  | 'type-wrong'
  | 'value-missing'
  | 'value-not-allowed'
  | 'text-malformed'
  | 'too-small'
  | 'too-large'
  | 'field-unknown'
  | 'id-duplicate'
  | 'id-unknown'
  | 'scope-unknown'
  | 'end-before-start'
  | 'open-end-with-end'
  | 'record-foreign'
  | 'record-in-use'
  | 'tie-to-itself'
  | 'tie-duplicate'
  | 'audience-above-ceiling'
  | 'group-unknown'
  | 'group-not-narrowable'
  | 'time-zone-unknown'
  | 'name-missing'
  | 'person-without-consent'
  | 'controller-missing'
  | 'privacy-notice-missing'
  | 'parent-circular'
  | 'issues-left-out'
  | 'bookable-unknown'
  | 'participant-unknown'
  | 'question-unknown'
  | 'needs-not-supported'
  | 'answer-required'
  | 'consent-required'
  | 'consent-unknown'
  | 'consent-outdated'
  | 'choice-required'
  | 'choice-too-many'
  | 'sessions-overlap'
  | 'party-too-large'
  | 'code-required'
  | 'duplicate-booking';
