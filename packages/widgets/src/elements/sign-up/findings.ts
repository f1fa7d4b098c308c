import { issueField } from './issue-field.js';
import type { SentForm } from './issue-field.js';
import type { RefusedSignUp } from './submission.js';

/** What stands in the summary above the form: a sentence, with the field it leads to. */
export interface Finding {
  readonly field: string | undefined;
  readonly message: string;
}

/** A backend's findings for the summary and for the fields themselves. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly errors: ReadonlyMap<string, string>;
}

/** Places what the backend found wrong: at its field where there is one, else above the form. */
export function findingsOf({ issues }: RefusedSignUp, sent: SentForm, locale: string): Findings {
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
