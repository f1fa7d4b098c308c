import type { MailCalendar } from './mail-calendar.js';

/** A mail ready to be handed over. */
export interface OutgoingMail {
  /** Without brackets; the same for every attempt, so that a second copy is known as one. */
  readonly messageId: string;
  readonly to: string;
  /** Where answers go, if not to the sender. */
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Language tag of the words. */
  readonly tag: string;
  readonly calendar?: MailCalendar | undefined;
}

/** What became of an attempt; `failure` is a code, never words of a foreign server. */
export type SendOutcome =
  { readonly kind: 'accepted' } | { readonly kind: 'temporary' | 'permanent'; readonly failure: string };

/** Hands mails over to whatever delivers them. */
export interface MailSender {
  /** Never throws; what it does not know counts as temporary. */
  readonly send: (mail: OutgoingMail) => Promise<SendOutcome>;
  /** Most mails to one address within an hour; default five. */
  readonly mostAnHour?: number | undefined;
  readonly close: () => void;
}
