import type { MailProofReceipt, MailProofRequest } from '@geflecht/core/contract';
import { mailProofRequestSchema, validateWith } from '@geflecht/core/schema';
import { proveMail } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';
import type { MemorySource } from './source.js';

const operation = 'proveMail';

/**
 * Makes the address that a key was mailed to the sign-up's own, and gives it another manage key.
 * @throws SdkError `invalid`, or `forbidden` for a key that proves nothing, whatever the reason
 */
export function proveNewMail(source: MemorySource, request: MailProofRequest): MailProofReceipt {
  const { issues } = validateWith(mailProofRequestSchema, request);
  if (issues.length > 0) throw new SdkError({ code: 'invalid', operation, finding: 'refused', issues });
  const signUp = source.movingBy(request.key);
  const proof = signUp && proveMail(signUp, source.now);
  if (!proof?.ok) throw new SdkError({ code: 'forbidden', operation, finding: 'the key proves nothing' });
  const { changed, signUp: proved } = proof.value;
  if (changed.length > 0) source.changeKey(proved.id);
  source.put(proved.eventId, changed);
  return { eventId: proved.eventId, provedAt: proved.newMail?.provedAt ?? source.now };
}
