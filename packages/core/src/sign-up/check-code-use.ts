import type { Issue } from '../document/issue.js';
import { requestIssue } from './request-issue.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** Whether signing up takes a code: one that was handed out, or that came with an invitation. */
export function needsCode({ rules }: Pick<SignUpFrame, 'rules'>): boolean {
  return rules?.access === 'code' || rules?.access === 'invited';
}

/**
 * Findings about the code of a request: unknown, used up, or none where one has to open the way. Only hashes are compared;
 * making one of what was written is the backend's, and so are the rules' codes, which nobody else sees.
 * @param codeHash lower-case hexadecimal digits; undefined where no code was written
 * @param codeUses how many sign-ups used it before
 */
export function checkCodeUse(codeHash: string | undefined, frame: SignUpFrame, codeUses: number): readonly Issue[] {
  const isNeeded = needsCode(frame);
  const code = frame.rules?.codes?.find(({ hash }) => hash.toLowerCase() === codeHash);
  const opens = code !== undefined && code.uses > codeUses && (!isNeeded || code.opensAccess !== false);
  const isFine = codeHash === undefined ? !isNeeded : opens;
  return isFine ? [] : [requestIssue({ path: ['code'], code: 'code-required' })];
}
