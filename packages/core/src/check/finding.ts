import type { Phrase } from '../document/issue.js';
import type { CheckCode } from './locales/check-messages.js';

/** What a finding is about. */
export type CheckTopic = 'fields' | 'programme' | 'completeness' | 'privacy';

/** `error` should not be published as it is, `warning` should be mended, `hint` is worth a look. */
export type CheckSeverity = 'error' | 'warning' | 'hint';

/** One thing worth a look before a document is published, as data; `code` is stable, wording is not. */
export interface CheckFinding {
  /** Where: keys and indexes from the root. */
  readonly path: readonly (string | number)[];
  readonly code: CheckCode | (string & {});
  readonly severity: CheckSeverity;
  readonly topic: CheckTopic;
  /** Plain sentence in German and English. */
  readonly message: Phrase;
  /** How many places it holds for, where it is told once for many. */
  readonly count?: number;
}
