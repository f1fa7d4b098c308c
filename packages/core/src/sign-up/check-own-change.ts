import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import { checkSignUpRequest } from './check-sign-up-request.js';
import { isFeeClassOpen } from './fee-class.js';
import { requestIssue } from './request-issue.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { Asked } from './sign-up-window.js';
import type { Instant } from '../time/instant.js';

/** What a changed sign-up is judged by. */
export interface OwnChangeCheck {
  readonly frame: SignUpFrame;
  readonly asked: Asked;
  readonly at: Instant;
}

function keyOf({ code, value, path }: Issue): string {
  return JSON.stringify([code, value ?? path]);
}

/** A class that is over stays with whoever has it, and is not given any more. */
function checkFeeClass(before: SignUpRequest, after: SignUpRequest, { frame, at }: OwnChangeCheck): readonly Issue[] {
  const { feeClassId } = after;
  if (feeClassId === undefined || feeClassId === before.feeClassId || isFeeClassOpen(feeClassId, frame, at)) return [];
  return [requestIssue({ path: ['feeClassId'], code: 'value-not-allowed', about: { feeClassId } })];
}

/**
 * Findings that a change brings in, by the same rules as a request: what was so before the change is not held against
 * it, such as a question that came later.
 */
export function checkOwnChange(
  before: SignUpRequest,
  after: SignUpRequest,
  { frame, asked, at }: OwnChangeCheck,
): readonly Issue[] {
  const known = new Set(checkSignUpRequest(before, frame, { asked }).map(keyOf));
  const found = checkSignUpRequest(after, frame, { asked }).filter((issue) => !known.has(keyOf(issue)));
  const codes = new Set(found.map(keyOf));
  return [...found, ...checkFeeClass(before, after, { frame, asked, at }).filter((issue) => !codes.has(keyOf(issue)))];
}
