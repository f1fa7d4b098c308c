import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';

/** States of a mail. */
export const mailStatuses = ['queued', 'sending', 'sent', 'failed', 'dropped'] as const;

/** State of a mail. */
export type MailStatus = (typeof mailStatuses)[number];

/** What can happen to a mail. */
export type MailTrigger = 'lease' | 'lapse' | 'causeVoid' | 'accepted' | 'temporary' | 'permanent' | 'retry';

/** How often a mail is tried before the team is told. */
export const mostMailAttempts = 8;

type Moves = Readonly<Partial<Record<MailStatus, MailStatus>>>;

/** Every listed move; a pair that is not here is refused. */
export const mailMoves: Readonly<Record<MailTrigger, Moves>> = {
  lease: { queued: 'sending' },
  lapse: { sending: 'queued' },
  causeVoid: { queued: 'dropped', sending: 'dropped' },
  accepted: { sending: 'sent' },
  temporary: { sending: 'queued' },
  permanent: { sending: 'failed' },
  retry: { failed: 'queued' },
};

/**
 * The state a mail moves to; a temporary failure of the last of {@link mostMailAttempts} attempts is a permanent one.
 * @param attempts how often it was tried, this time included
 * @returns refused with `transition-refused` for every pair that is not listed in {@link mailMoves}
 */
export function transitionMail(
  status: MailStatus,
  on: MailTrigger,
  attempts = 1,
): Result<MailStatus, 'transition-refused'> {
  const isLast = on === 'temporary' && attempts >= mostMailAttempts;
  const to = mailMoves[isLast ? 'permanent' : on][status];
  return to === undefined ? refuse('transition-refused', { from: status, on }) : succeed(to);
}
