import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import type { Instant } from '../time/instant.js';
import { checkAnswers } from './check-answers.js';
import { checkBookings } from './check-bookings.js';
import { checkConsents } from './check-consents.js';
import { checkOverlaps } from './check-overlaps.js';
import { isFeeClassOpen } from './fee-class.js';
import { invoiceAsked } from './invoice-asked.js';
import { requestIssue } from './request-issue.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { askedAt } from './sign-up-window.js';
import type { Asked } from './sign-up-window.js';

/** Largest party unless the rules say otherwise, in persons. */
export const defaultPartyMax = 10;

/** When a request is checked. */
export interface CheckOptions {
  /** Decides which windows are open and so what is asked; default: all windows for everyone count. */
  readonly at?: Instant | undefined;
  /** What is asked of somebody in particular; default what is asked of everyone at `at`. */
  readonly asked?: Asked | undefined;
}

function checkParty(request: SignUpRequest, { rules }: SignUpFrame): Issue[] {
  const issues: Issue[] = [];
  const ids = request.participants.map(({ id }) => id);
  for (const [index, participantId] of ids.entries()) {
    if (ids.indexOf(participantId) === index) continue;
    issues.push(requestIssue({ path: ['participants', index, 'id'], code: 'id-duplicate', about: { participantId } }));
  }
  const max = rules?.party?.max ?? defaultPartyMax;
  if (ids.length > max) issues.push(requestIssue({ path: ['participants'], code: 'party-too-large', about: { max } }));
  const modes = rules?.party?.modes ?? [];
  if (request.mode === 'takeFewer' && !modes.includes('takeFewer')) {
    issues.push(requestIssue({ path: ['mode'], code: 'value-not-allowed' }));
  }
  return issues;
}

function checkTerms(request: SignUpRequest, frame: SignUpFrame, at: Instant | undefined): Issue[] {
  const { rules } = frame;
  const issues: Issue[] = [];
  const needsCode = rules?.access === 'code' || rules?.access === 'invited';
  if (needsCode && (request.code ?? '').trim() === '') {
    issues.push(requestIssue({ path: ['code'], code: 'code-required' }));
  }
  const { feeClassId } = request;
  const isGiven =
    at === undefined
      ? rules?.feeClasses?.some(({ id }) => id === feeClassId)
      : isFeeClassOpen(feeClassId ?? '', frame, at);
  if (feeClassId !== undefined && isGiven !== true) {
    issues.push(requestIssue({ path: ['feeClassId'], code: 'value-not-allowed', about: { feeClassId } }));
  }
  if (invoiceAsked(rules, feeClassId) === 'required' && (request.invoice ?? '').trim() === '') {
    issues.push(requestIssue({ path: ['invoice'], code: 'value-missing' }));
  }
  return issues;
}

/**
 * Findings about a sign-up request whose shape is already right: `error` blocks it, `warning` does not.
 * `path` leads into the request; for something missing it leads to the list that lacks it, and
 * `value` says what: `{ questionId, participantId? }`, `{ choiceGroupId, participantId }`, `{ textId }`.
 * Whether a code is valid and places are left is decided by the backend.
 * Required choices are asked of adults; children and assistants may do without.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function checkSignUpRequest(request: SignUpRequest, frame: SignUpFrame, options: CheckOptions = {}): Issue[] {
  const { at, asked = askedAt(frame, at) } = options;
  return [
    ...checkParty(request, frame),
    ...checkBookings(request, frame, asked),
    ...checkOverlaps(request, frame),
    ...checkAnswers(request, frame, asked),
    ...checkConsents(request, frame),
    ...checkTerms(request, frame, at),
  ];
}
