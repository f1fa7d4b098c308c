import type { Issue } from '@geflecht/core/document';
import { requestIssue } from '@geflecht/core/sign-up';
import type { OwnRefusalCode, OwnResult, RequestIssueCode } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';
import type { SdkErrorCode } from '../../errors/index.js';

type Refused = Extract<OwnResult, { readonly ok: false }>;

const codes: Readonly<Record<OwnRefusalCode, SdkErrorCode>> = {
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

/** A refusal of core's rules as the contract states it; findings lead into the request. */
export function ownRefusal(operation: string, { code, about = {} }: Refused): SdkError {
  const { issues = [], bookableIds } = about as {
    readonly issues?: readonly Issue[];
    readonly bookableIds?: readonly string[];
  };
  const [path, issueCode] = found[code] ?? [];
  const inAction = issues.map((issue) => ({ ...issue, path: ['action', ...issue.path] }));
  return new SdkError({
    code: codes[code],
    operation,
    finding: `refused: ${code}`,
    issues: path && issueCode ? [requestIssue({ path, code: issueCode })] : inAction,
    bookableIds,
  });
}
