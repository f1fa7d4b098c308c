import type { DocumentRecords } from './document-records.js';
import type { Issue } from './issue.js';
import type { IssueList } from './issue-list.js';

/** A check across the records of one document; its work grows with their number, never with its square. */
export type DocumentCheck = (records: DocumentRecords, issues: IssueList) => void;

/** An {@link Issue} whose severity may be left out when it is an error. */
export type Finding = Omit<Issue, 'severity'> & Partial<Pick<Issue, 'severity'>>;

/** Makes an issue of a finding. */
export function issueOf(finding: Finding): Issue {
  return { severity: 'error', ...finding };
}
