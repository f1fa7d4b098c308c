import type { Issue } from '@geflecht/core/document';
import type { Finding, Findings } from './finding.js';
import { issueField } from './issue-field.js';
import type { SentForm } from './issue-field.js';

/** Places what the backend found wrong: at its field where there is one, else above the form. */
export function findingsOf(issues: readonly Issue[], sent: SentForm, locale: string): Findings {
  const language = locale.startsWith('en') ? 'en' : 'de';
  const errors = new Map<string, string>();
  const findings: Finding[] = [];
  for (const issue of issues) {
    if (issue.severity !== 'error') continue;
    const field = issueField(issue, sent);
    const message = issue.message[language];
    if (field !== undefined && errors.has(field)) continue;
    if (field !== undefined) errors.set(field, message);
    findings.push({ field, message });
  }
  return { findings, errors };
}
