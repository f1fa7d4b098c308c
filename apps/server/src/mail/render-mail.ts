import { publicViewer } from '@geflecht/core/audience';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { nextLapse, signUpFrame, waitingPosition } from '@geflecht/core/sign-up';
import { safeUrl } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import type { DisclosedDocuments } from '../documents/disclosed-documents.js';
import type { DocumentSource } from '../documents/document-source.js';
import { ServerError } from '../errors/server-error.js';
import { sha256 } from '../platform.js';
import type { LeasedMail } from '../store/mail-store.js';
import { isOvertakenByMove, queueForPresentAddress } from './follow-address.js';
import type { FollowAddressTools } from './follow-address.js';
import { isVoid, offeredUntil } from './is-void.js';
import { mailCalendar } from './mail-calendar.js';
import type { MailCalendar } from './mail-calendar.js';
import { readMailFacts } from './mail-facts.js';
import type { MailFacts } from './mail-facts.js';
import { manageLink, moveLink } from './mail-links.js';
import type { MailLinks } from './mail-links.js';
import type { OutgoingMail } from './mail-sender.js';
import { senderHost } from './smtp-sender.js';
import { writeMail } from './templates/write-mail.js';

/** What mails are written with. */
export interface MailRenderTools extends FollowAddressTools {
  readonly source: DocumentSource;
  readonly disclosed: DisclosedDocuments;
  readonly links: MailLinks;
  /** Sender of all mails. */
  readonly from: string;
}

const withCalendar: readonly string[] = ['confirmed', 'promoted', 'changed', 'cancelled', 'eventChanged'];
const idLength = 40;

interface About {
  readonly mail: LeasedMail;
  readonly facts: MailFacts;
  readonly frame: SignUpFrame;
  readonly signUp?: SignUp | undefined;
  readonly at: string;
}

async function seenBy({ frame, signUp, at }: About, { disclosed }: MailRenderTools): Promise<GeflechtDocument> {
  const asked = { kind: 'event', id: frame.event.id } as const;
  const viewer = signUp?.status === 'confirmed' ? { ...publicViewer, confirmedFor: [asked.id] } : publicViewer;
  const seen = await disclosed.read(asked, viewer, at);
  if (seen !== undefined) return seen.document;
  throw new ServerError({
    code: 'event-unknown',
    finding: 'A mail is about an event that its reader may not see',
    wayOut: 'Publish the event again, then have the mail tried anew',
  });
}

async function calendarOf({ mail, facts, frame, signUp, at }: About, { disclosed }: MailRenderTools) {
  if (signUp === undefined || facts.isFormerAddress === true || !withCalendar.includes(mail.template)) return undefined;
  const seen = await disclosed.read({ kind: 'event', id: frame.event.id }, publicViewer, at);
  if (seen === undefined) return undefined;
  const { document } = seen;
  return mailCalendar({ signUp, frame, document, locale: mail.locale, sequence: mail.sequence, now: at });
}

function deadlineOf({ mail, facts, frame, signUp }: About): string | undefined {
  if (signUp === undefined) return undefined;
  if (mail.template === 'pleaseConfirm') return nextLapse([signUp], frame);
  if (facts.moveAskedAt !== undefined) return signUp.newMail?.proveBy;
  return mail.template === 'offer' ? offeredUntil(signUp) : undefined;
}

async function waitingOf({ frame, signUp, at }: About, { signUps }: MailRenderTools) {
  if (signUp?.bookings?.some(({ status }) => status === 'waiting') !== true) return [];
  const waiting = await signUps.waiting(frame.event.id, Date.parse(at));
  return waitingPosition(waiting, { signUpId: signUp.id, frame, at });
}

function linkOf({ mail, facts, signUp }: About, { links, secret }: MailRenderTools): string | undefined {
  if (signUp === undefined) return undefined;
  if (mail.template === 'proveMail') return moveLink(links, signUp, secret);
  return facts.isFormerAddress === true ? undefined : manageLink(links, signUp, secret);
}

async function write(about: About, calendar: MailCalendar | undefined, tools: MailRenderTools) {
  const { mail, facts, frame, signUp } = about;
  return writeMail({
    template: mail.template,
    locale: mail.locale,
    facts,
    document: await seenBy(about, tools),
    frame,
    signUp,
    waiting: await waitingOf(about, tools),
    deadline: deadlineOf(about),
    link: linkOf(about, tools),
    hasCalendar: calendar !== undefined,
  });
}

/** Whoever signs in has nothing to do with the parties of an event, and may see it before others do. */
function signInMail(
  mail: LeasedMail,
  { facts, title, tools }: { facts: MailFacts; title: Text; tools: MailRenderTools },
) {
  const event = { id: (mail.eventId ?? 'none') as Event['id'], title };
  const document = { format: documentFormat, version: documentVersion, events: [event] } as const;
  const frame = signUpFrame(document);
  if (frame === undefined) return undefined;
  const link = facts.signInId === undefined ? undefined : tools.links.signInLink?.(facts.signInId);
  const { template, locale } = mail;
  return writeMail({ template, locale, facts, document, frame, waiting: [], link, hasCalendar: false });
}

/** The same id for every attempt of one mail, and nothing in it to be read. */
function messageIdOf({ dedupeKey }: LeasedMail, from: string): string {
  return `${sha256(dedupeKey).slice(0, idLength)}@${senderHost(from)}`;
}

/**
 * Writes a queued mail from the records as they are now.
 * @returns undefined where its cause is void, or another one goes to the address that its party has now
 */
export async function renderMail(mail: LeasedMail, tools: MailRenderTools): Promise<OutgoingMail | undefined> {
  const { signUps, source, clock, from } = tools;
  const { eventId = '', signUpId } = mail;
  const at = clock.now();
  const facts = readMailFacts(mail.facts);
  const signUp = signUpId === undefined ? undefined : await signUps.find(eventId, signUpId);
  const frame = (await source.read({ kind: 'event', id: eventId }))?.frame;
  if (isVoid({ template: mail.template, facts, signUp, to: mail.to }, Date.parse(at))) return undefined;
  if (signUp !== undefined && isOvertakenByMove(mail, signUp)) {
    await queueForPresentAddress(mail, signUp, tools);
    return undefined;
  }
  const sent = { messageId: messageIdOf(mail, from), to: mail.to };
  if (mail.template === 'signIn') {
    const written = signInMail(mail, { facts, title: frame?.event.title ?? '', tools });
    return written && { ...sent, ...written };
  }
  if (frame === undefined) return undefined;
  const about: About = { mail, facts, frame, signUp, at };
  const calendar = await calendarOf(about, tools);
  const answerTo = safeUrl(`mailto:${frame.event.contact?.mail ?? ''}`)?.slice('mailto:'.length);
  const replyTo = answerTo === undefined || !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(answerTo) ? undefined : answerTo;
  return {
    ...sent,
    ...(await write(about, calendar, tools)),
    replyTo,
    calendar,
  };
}
