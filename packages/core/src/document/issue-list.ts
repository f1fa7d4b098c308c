import type { Issue } from './issue.js';

/** Most issues a validation lists; further ones are counted. */
export const mostIssues = 1_000;

/** Collects issues up to {@link mostIssues} and knows whether any was an error. */
export class IssueList {
  readonly #issues: Issue[] = [];
  #leftOut = 0;
  #hasErrors = false;

  add(issue: Issue): void {
    if (issue.severity === 'error') this.#hasErrors = true;
    if (this.#issues.length < mostIssues) this.#issues.push(issue);
    else this.#leftOut += 1;
  }

  get hasErrors(): boolean {
    return this.#hasErrors;
  }

  get issues(): readonly Issue[] {
    if (this.#leftOut === 0) return this.#issues;
    const count = this.#leftOut;
    const message = {
      de: `${count} weitere Hinweise sind nicht aufgeführt.`,
      en: `${count} further findings are not listed.`,
    };
    return [...this.#issues, { path: [], code: 'issues-left-out', severity: 'warning', value: count, message }];
  }
}
