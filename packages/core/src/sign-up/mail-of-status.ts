import type { MailTemplate } from './mail-message.js';
import type { SignUpStatus } from './sign-up.js';

/** The mail that tells a party what its sign-up has become. */
export const mailOfStatus: Readonly<Record<SignUpStatus, MailTemplate>> = {
  received: 'received',
  unconfirmed: 'pleaseConfirm',
  pending: 'received',
  confirmed: 'confirmed',
  waiting: 'waiting',
  promoted: 'offer',
  declined: 'declined',
  expired: 'expired',
  cancelled: 'cancelled',
};
