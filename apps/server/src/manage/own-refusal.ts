import type { ProblemCode } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { OwnRefusalCode, RequestIssueCode } from '@geflecht/core/sign-up';
import { requestIssue } from '@geflecht/core/sign-up';
import type { ProblemDetails } from '../http/problem.js';

/** Why a party's wish is not granted. */
export type OwnRefusal = ProblemDetails & { readonly code: ProblemCode };

type About = Readonly<Record<string, unknown>>;

/** What the answer says where the rules stand against it. */
const reasons: Readonly<Partial<Record<OwnRefusalCode, string>>> = {
  'not-permitted': 'The rules of the event do not allow this.',
  'children-alone': 'Children would be left without an adult.',
  'proof-required': 'A new address is entered by the team, once it is sure that it is right.',
  'too-late': 'The time to answer the offer is over.',
};

const found: Readonly<Partial<Record<OwnRefusalCode, readonly [path: Issue['path'], code: RequestIssueCode]>>> = {
  'children-alone': [['action', 'participantIds'], 'value-not-allowed'],
  'proof-required': [['action', 'contact', 'mail'], 'value-not-allowed'],
  unknown: [['action'], 'participant-unknown'],
};

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

function issuesOf(code: OwnRefusalCode, about: About): readonly Issue[] | undefined {
  const [path, issue] = found[code] ?? [];
  if (path !== undefined && issue !== undefined) return [requestIssue({ path, code: issue })];
  const issues = (about['issues'] ?? []) as readonly Issue[];
  // Rules judge a whole request; what was sent is its action.
  return code === 'invalid' ? issues.map((each) => ({ ...each, path: ['action', ...each.path] })) : undefined;
}

/** A refusal of the rules as it is answered. */
export function ownRefusal(code: OwnRefusalCode, about: About = {}): OwnRefusal {
  const bookableIds = about['bookableIds'] as readonly string[] | undefined;
  return {
    code: codes[code],
    ...(issuesOf(code, about) === undefined ? {} : { issues: issuesOf(code, about) }),
    ...(bookableIds === undefined ? {} : { bookableIds }),
    ...(reasons[code] === undefined ? {} : { detail: reasons[code] }),
  };
}
