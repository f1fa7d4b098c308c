import type { ManageLinkReceipt, ManageLinkRequest } from '@geflecht/core/contract';
import { manageLinkRequestSchema, validateWith } from '@geflecht/core/schema';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';
import type { MemorySource } from './source.js';

/**
 * Sends the manage links of an address once more; the answer is the same whether or not somebody signed up with it.
 * @throws SdkError `invalid`
 */
export function sendLinks(source: MemorySource, { event }: SignUpFrame, request: ManageLinkRequest): ManageLinkReceipt {
  const { issues } = validateWith(manageLinkRequestSchema, request);
  if (issues.length > 0) {
    throw new SdkError({ code: 'invalid', operation: 'requestManageLink', finding: 'refused', issues });
  }
  for (const signUp of source.signUpsBy(request.mail, event.id)) source.send({ template: 'manageLink' }, signUp);
  return { eventId: event.id, askedAt: source.now };
}
