import type { SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { requestIssue } from '@geflecht/core/sign-up';
import { sha256 } from '../platform.js';

/** The hash a code is kept and compared by: SHA-256 of the code without outer blanks, in hexadecimal digits. */
export function codeHashOf({ code }: SignUpRequest): string | undefined {
  const written = code?.trim() ?? '';
  return written === '' ? undefined : sha256(written);
}

/** Findings about the code of a request: unknown, used up, or none where one has to open the way. */
export function checkCode(codeHash: string | undefined, { rules }: SignUpFrame, codeUses: number): readonly Issue[] {
  const isNeeded = rules?.access === 'code' || rules?.access === 'invited';
  const code = rules?.codes?.find(({ hash }) => hash.toLowerCase() === codeHash);
  const opens = code !== undefined && code.uses > codeUses && (!isNeeded || code.opensAccess !== false);
  const isFine = codeHash === undefined ? !isNeeded : opens;
  return isFine ? [] : [requestIssue({ path: ['code'], code: 'code-required' })];
}
