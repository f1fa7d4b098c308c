import type { ProblemCode } from '@geflecht/core/contract';
import type { OwnRefusalCode } from '@geflecht/core/sign-up';
import { ownRefusal } from '@geflecht/core/sign-up';
import type { ProblemDetails } from '../http/problem.js';

/** Why a party's wish is not granted. */
export type OwnProblem = ProblemDetails & { readonly code: ProblemCode };

/** What the answer says where the rules stand against it. */
const reasons: Readonly<Partial<Record<OwnRefusalCode, string>>> = {
  'not-permitted': 'The rules of the event do not allow this.',
  'children-alone': 'Children would be left without an adult.',
  'proof-required': 'A new address is asked for by the action moveMail, and proved by the mail that goes there.',
  'too-late': 'The time to answer the offer is over.',
};

/** A refusal of the rules as it is answered. */
export function ownProblem(code: OwnRefusalCode, about?: Readonly<Record<string, unknown>>): OwnProblem {
  const detail = reasons[code];
  return { ...ownRefusal(code, about), ...(detail === undefined ? {} : { detail }) };
}
