import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { signUpRequestSchema, validateWith } from '@geflecht/core/schema';
import { admit, checkSignUpRequest, receiptOf, receiveSignUp, requestIssue } from '@geflecht/core/sign-up';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';
import type { SdkErrorDetails } from '../../errors/index.js';
import type { Desk, MemorySource } from './source.js';

const operation = 'createSignUp';

function refusal(code: SdkErrorDetails['code'], details: Partial<SdkErrorDetails> = {}): SdkError {
  return new SdkError({ code, operation, finding: 'refused', ...details });
}

function checkCode({ code = '' }: SignUpRequest, { rules }: SignUpFrame, codes: readonly string[]): readonly Issue[] {
  const needsCode = rules?.access === 'code' || rules?.access === 'invited';
  return needsCode && !codes.includes(code) ? [requestIssue({ path: ['code'], code: 'code-required' })] : [];
}

function findings(request: SignUpRequest, frame: SignUpFrame, { codes, now }: MemorySource): readonly Issue[] {
  const { issues, value } = validateWith(signUpRequestSchema, request);
  if (value === undefined) return issues;
  const found = [...checkSignUpRequest(request, frame, { at: now }), ...checkCode(request, frame, codes)];
  return found.filter(({ severity }) => severity === 'error');
}

/**
 * Decides about a request and stores it, without giving anybody else a turn in between.
 * @throws SdkError `submit-key-reused`, `invalid`, `closed` or `full`
 */
export function createSignUp(source: MemorySource, desk: Desk, request: SignUpRequest): SignUpReceipt {
  const { frame } = desk;
  const text = JSON.stringify(request);
  const key = JSON.stringify([frame.event.id, request.submitKey]);
  const before = source.submits.get(key);
  if (before?.request === text) return before.receipt;
  if (before !== undefined) throw refusal('submit-key-reused');
  const issues = findings(request, frame, source);
  if (issues.length > 0) throw refusal('invalid', { issues });
  const at = source.now;
  const admission = admit(request, { ...desk, at });
  if (!admission.ok) {
    throw refusal(admission.code, { bookableIds: admission.about?.['bookableIds'] as readonly string[] | undefined });
  }
  const signUps = receiveSignUp(request, admission.value, { frame, at, newId: () => source.platform.randomId() });
  const receipt = receiptOf(signUps);
  source.store(signUps);
  source.submits.set(key, { request: text, receipt });
  return receipt;
}
