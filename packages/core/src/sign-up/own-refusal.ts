import type { ProblemCode } from '../contract/problem.js';
import type { Issue } from '../document/issue.js';
import type { OwnRefusalCode } from './own-action.js';
import { requestIssue } from './request-issue.js';
import type { RequestIssueCode } from './request-issue.js';

/** A refusal of the rules as the contract states it. */
export interface OwnRefusal {
  readonly code: ProblemCode;
  /** Findings that lead into the request. */
  readonly issues?: readonly Issue[] | undefined;
  readonly bookableIds?: readonly string[] | undefined;
}

const codes: Readonly<Record<OwnRefusalCode, ProblemCode>> = {
  'transition-refused': 'transition-refused',
  'not-permitted': 'transition-refused',
  invalid: 'invalid',
  'children-alone': 'invalid',
  'proof-required': 'invalid',
  unknown: 'invalid',
  closed: 'closed',
  'too-late': 'closed',
  full: 'full',
};

const found: Readonly<Partial<Record<OwnRefusalCode, readonly [path: Issue['path'], code: RequestIssueCode]>>> = {
  'children-alone': [['action', 'participantIds'], 'value-not-allowed'],
  'proof-required': [['action', 'contact', 'mail'], 'value-not-allowed'],
  unknown: [['action'], 'participant-unknown'],
};

type About = Readonly<Record<string, unknown>>;

function issuesOf(code: OwnRefusalCode, about: About): readonly Issue[] | undefined {
  const [path, issue] = found[code] ?? [];
  if (path !== undefined && issue !== undefined) return [requestIssue({ path, code: issue })];
  if (code !== 'invalid') return undefined;
  // What was sent has the action in it.
  const issues = (about['issues'] ?? []) as readonly Issue[];
  return issues.map((each) => ({ ...each, path: ['action', ...each.path] }));
}

/** Says what `changeOwnSignUp` refuses as every backend answers it. */
export function ownRefusal(code: OwnRefusalCode, about: About = {}): OwnRefusal {
  const [issues, bookableIds] = [issuesOf(code, about), about['bookableIds'] as readonly string[] | undefined];
  return {
    code: codes[code],
    ...(issues === undefined ? {} : { issues }),
    ...(bookableIds === undefined ? {} : { bookableIds }),
  };
}
