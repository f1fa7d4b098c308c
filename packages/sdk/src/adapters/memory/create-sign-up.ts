import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { signUpRequestSchema, validateWith } from '@geflecht/core/schema';
import {
  admit,
  checkSignUpRequest,
  entryAt,
  receiptOf,
  receiveSignUp,
  requestIssue,
  waitingPosition,
} from '@geflecht/core/sign-up';
import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';
import type { SdkErrorDetails } from '../../errors/index.js';
import type { Desk, MemorySource } from './source.js';

/** A request and where it is decided. */
export interface Submit extends Desk {
  readonly request: SignUpRequest;
  /** The event as the sender sees it: what can be chosen and is asked. */
  readonly seen: SignUpFrame;
}

const operation = 'createSignUp';

function refusal(code: SdkErrorDetails['code'], details: Partial<SdkErrorDetails> = {}): SdkError {
  return new SdkError({ code, operation, finding: 'refused', ...details });
}

function checkCode({ code = '' }: SignUpRequest, { rules }: SignUpFrame, codes: readonly string[]): readonly Issue[] {
  const needsCode = rules?.access === 'code' || rules?.access === 'invited';
  return needsCode && !codes.includes(code) ? [requestIssue({ path: ['code'], code: 'code-required' })] : [];
}

/** Findings about a request by what its sender may see of the event. */
function findings({ request, frame, seen }: Submit, { codes, now }: MemorySource): readonly Issue[] {
  const found = [...checkSignUpRequest(request, seen, { at: now }), ...checkCode(request, frame, codes)];
  return found.filter(({ severity }) => severity === 'error');
}

/** Where the party stands in the queues it waits in, if it waits. */
function waitingOf(source: MemorySource, own: readonly SignUp[], frame: SignUpFrame): Pick<SignUpReceipt, 'waiting'> {
  const { signUps } = source.held(frame.event.id);
  const waiting = own.flatMap(({ id }) => waitingPosition(signUps, { signUpId: id, frame, at: source.now }));
  if (waiting.length === 0) return {};
  return { waiting: waiting.map(({ bookableId, position, parties }) => ({ bookableId, position, parties })) };
}

/**
 * Decides about a request and stores it, without giving anybody else a turn in between.
 * @throws SdkError `invalid`, `submit-key-reused`, `closed` or `full`
 */
export function createSignUp(source: MemorySource, submit: Submit): SignUpReceipt {
  const { request, frame, taken } = submit;
  const { issues: malformed } = validateWith(signUpRequestSchema, request);
  if (malformed.length > 0) throw refusal('invalid', { issues: malformed });
  const text = JSON.stringify(request);
  const key = JSON.stringify([frame.event.id, request.submitKey]);
  const before = source.submits.get(key);
  if (before?.request === text) return before.receipt;
  if (before !== undefined) throw refusal('submit-key-reused');
  const at = source.now;
  if (entryAt(frame, at).entry !== 'open') throw refusal('closed');
  const issues = findings(submit, source);
  if (issues.length > 0) throw refusal('invalid', { issues });
  const admission = admit(request, { frame, taken, at });
  if (!admission.ok) {
    throw refusal(admission.code, { bookableIds: admission.about?.['bookableIds'] as readonly string[] | undefined });
  }
  const signUps = receiveSignUp(request, admission.value, { frame, at, newId: () => source.platform.randomId() });
  source.put(frame.event.id, signUps, { isWhole: true });
  const receipt = { ...receiptOf(signUps), ...waitingOf(source, signUps, frame) };
  source.submits.set(key, { request: text, receipt });
  return receipt;
}
