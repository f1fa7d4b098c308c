import { createTransport } from 'nodemailer';
import { ServerError } from '../errors/server-error.js';
import type { MailSender, OutgoingMail, SendOutcome } from './mail-sender.js';

/** Which server takes mails, and in whose name. */
export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`; what nodemailer knows as parts of its query is heeded. */
  readonly url: string;
  /** Sender of all mails, such as `Netzwerk Erlenbogen <anmeldung@verein.example>`. */
  readonly from: string;
}

/** Well below the length of a lease: an attempt that hangs ends before another worker may begin. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };
const connections = 4;
/** Answers to these say something about this mail; others about the connection or our own rights. */
const aboutTheMail: readonly string[] = ['RCPT TO', 'DATA'];
const firstPermanent = 500;

function failureOf(error: unknown): SendOutcome {
  const { code, responseCode, command } = error as {
    readonly code?: unknown;
    readonly responseCode?: unknown;
    readonly command?: unknown;
  };
  const isRefused = typeof responseCode === 'number' && responseCode >= firstPermanent;
  const isAboutMail = typeof command === 'string' && aboutTheMail.includes(command);
  const said = typeof responseCode === 'number' ? `smtp-${responseCode}` : undefined;
  const failure = said ?? (typeof code === 'string' ? code.toLowerCase() : 'unknown');
  return { kind: isRefused && isAboutMail ? 'permanent' : 'temporary', failure };
}

function messageOf({ from }: SmtpOptions, mail: OutgoingMail) {
  const { messageId, to, replyTo, subject, text, html, tag, calendar } = mail;
  const event = { method: calendar?.method.toLowerCase(), content: calendar?.body, filename: 'termine.ics' };
  return {
    messageId: `<${messageId}>`,
    from,
    // An object, so that nothing in it is read as a list of addresses.
    to: { name: '', address: to },
    replyTo,
    subject,
    text,
    html,
    ...(calendar === undefined ? {} : { icalEvent: event }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': tag },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function checkedUrl(url: string): string {
  if (URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== '') return url;
  throw new ServerError({
    code: 'mail-misconfigured',
    finding: 'The address of the mail server is not understood',
    wayOut: 'Write smtp://user:password@host:587 or smtps://user:password@host:465',
  });
}

/**
 * Sends over any SMTP server, through a few connections that are kept.
 * @throws ServerError `mail-misconfigured` for an address that is none
 */
export function createSmtpSender(options: SmtpOptions): MailSender {
  const transport = createTransport({
    url: checkedUrl(options.url),
    pool: true,
    maxConnections: connections,
    ...timeouts,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(messageOf(options, mail));
        return { kind: 'accepted' };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** The part of a sender's address that stands for the sender in ids of messages. */
export function senderHost(from: string): string {
  return /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'geflecht.invalid';
}
