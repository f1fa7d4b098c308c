import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { OwnOutcome, OwnRefusalCode, OwnResult } from './own-action.js';
import type { SignUp } from './sign-up.js';

/** Nothing had to change. */
export function unchanged(signUp: SignUp): OwnResult {
  return succeed({ signUp, changed: [], warnings: [] });
}

/** The sign-up as it is now, with others that came of it. */
export function changedTo(signUp: SignUp, extra: Partial<OwnOutcome> = {}, others: readonly SignUp[] = []): OwnResult {
  return succeed({ signUp, changed: [signUp, ...others], warnings: [], ...extra });
}

/** The outcome of a change of state that may be refused. */
export function changedBy(step: Result<SignUp, 'transition-refused'>, extra: Partial<OwnOutcome> = {}): OwnResult {
  return step.ok ? changedTo(step.value, extra) : step;
}

/** A refusal of an action. */
export function refused(code: OwnRefusalCode, about?: Readonly<Record<string, unknown>>): OwnResult {
  return refuse(code, about);
}

const finals: readonly SignUp['status'][] = ['declined', 'expired', 'cancelled'];

/** Whether nothing happens to the sign-up any more. */
export function isFinal({ status }: SignUp): boolean {
  return finals.includes(status);
}
