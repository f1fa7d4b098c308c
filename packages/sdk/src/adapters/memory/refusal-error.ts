import { ownRefusal } from '@geflecht/core/sign-up';
import type { OwnResult } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';

type Refused = Extract<OwnResult, { readonly ok: false }>;

/** A refusal of core's rules, thrown as the client of any backend would. */
export function refusalError(operation: string, { code, about }: Refused): SdkError {
  return new SdkError({ ...ownRefusal(code, about), operation, finding: `refused: ${code}` });
}
