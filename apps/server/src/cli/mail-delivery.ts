import type { MailDelivery } from '../background.js';
import { ServerError } from '../errors/server-error.js';
import { DevMailbox } from '../mail/dev-mailbox.js';
import type { MailLinks } from '../mail/mail-links.js';
import { managePath } from '../mail/mail-links.js';
import { createSmtpSender } from '../mail/smtp-sender.js';
import { checkInPath } from '../check-in/check-in-path.js';
import { signInTokenOf } from '../sign-in/sign-in-token.js';
import type { ServerSecret } from '../keys/server-secret.js';
import type { Clock } from '../platform.js';
import { isLoopback } from '../spam/address-range.js';

/** Settings of mails. */
export interface MailSettings {
  /** Address the server listens at. */
  readonly host: string;
  /** Default: `GEFLECHT_SMTP_URL`. */
  readonly smtpUrl?: string | undefined;
  /** Default: `GEFLECHT_MAIL_FROM`. */
  readonly mailFrom?: string | undefined;
  /** Page of the association on which parties manage their sign-ups; default the server's own. */
  readonly manageUrl?: string | undefined;
  /** Page on which the team signs in; default the one for the door. */
  readonly signInUrl?: string | undefined;
  /** Seconds a worker has for a mail. */
  readonly mailLease?: number | undefined;
  /** Mails are kept in memory in place of being sent. */
  readonly devMailbox?: boolean | undefined;
}

const nobody = 'anmeldung@geflecht.invalid';

function refusal(finding: string, wayOut: string): ServerError {
  return new ServerError({ code: 'mail-misconfigured', finding, wayOut });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || isLoopback(host);
}

/**
 * The mailbox for development, where it is wanted.
 * @throws ServerError `mail-misconfigured` where others could read it
 */
export function devMailboxOf(
  { devMailbox = false, host, smtpUrl }: MailSettings,
  clock: Clock,
): DevMailbox | undefined {
  if (!devMailbox) return undefined;
  if (!isThisMachine(host)) {
    throw refusal(
      'A mailbox for development would show mails to others',
      'Listen at 127.0.0.1, or leave --dev-mailbox out',
    );
  }
  if (smtpUrl !== undefined) throw refusal('Mails are either sent or kept', 'Leave out --smtp-url or --dev-mailbox');
  return new DevMailbox(clock.now);
}

/** Where links in mails lead. */
export function mailLinks(settings: MailSettings, baseUrl: string, secret: ServerSecret): MailLinks {
  const { manageUrl = `${baseUrl}${managePath}`, signInUrl = `${baseUrl}${checkInPath}` } = settings;
  return { manageUrl, signInLink: (signInId) => `${signInUrl}#${signInTokenOf(secret, signInId)}` };
}

/**
 * How mails leave; undefined where no mail server is named.
 * @param mailbox that keeps mails in place of a server
 * @throws ServerError `mail-misconfigured`
 */
export function deliveryOf(
  settings: MailSettings,
  mailbox: DevMailbox | undefined,
): Omit<MailDelivery, 'links'> | undefined {
  const url = settings.smtpUrl ?? process.env['GEFLECHT_SMTP_URL'] ?? '';
  const from = settings.mailFrom ?? process.env['GEFLECHT_MAIL_FROM'] ?? '';
  const { mailLease: leaseSeconds } = settings;
  if (mailbox !== undefined) return { sender: mailbox, from: from === '' ? nobody : from, leaseSeconds };
  if (url === '') return undefined;
  if (!from.includes('@')) throw refusal('Mails need a sender', 'Name one with --mail-from or GEFLECHT_MAIL_FROM');
  return { sender: createSmtpSender({ url, from }), from, leaseSeconds };
}
