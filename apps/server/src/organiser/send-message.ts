import type { MessageReceipt, MessageRequest } from '@geflecht/core/contract';
import { askedOf, liveBookings } from '@geflecht/core/sign-up';
import type { SignUp } from '@geflecht/core/sign-up';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { isReachable, mailAbout } from '../mail/mails-to-queue.js';
import { sha256 } from '../platform.js';
import { mostMailsAnHour } from '../store/mail-store.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import { answerOnce } from './answer-once.js';
import type { TeamOutcome } from './answer-once.js';
import type { OrganisedEvent } from './organised-event.js';

const ended: readonly SignUp['status'][] = ['cancelled', 'declined', 'expired'];
/** The one placeholder; name, link and choices of the party stand in every message anyway. */
const eventPlaceholder = /\{(?:event|veranstaltung)\}/gi;

/** Whether a party has yet to choose or answer something of a window that is open now. */
function hasYetToChoose(signUp: SignUp, windowId: string, { frame, at }: OrganisedEvent): boolean {
  const window = frame.rules?.windows.find(({ id }) => id === windowId);
  if (window === undefined) return false;
  const { questions, choiceGroups } = askedOf(signUp, frame, at);
  return [...questions, ...choiceGroups].some(({ id }) => window.asks === undefined || window.asks.includes(id));
}

function isMeant(
  signUp: SignUp,
  { status, bookableId, windowId }: MessageRequest['to'],
  event: OrganisedEvent,
): boolean {
  // Who cancelled hears nothing more unless the team asks for just that.
  if (status === undefined ? ended.includes(signUp.status) : !status.includes(signUp.status)) return false;
  const isThere = bookableId === undefined || liveBookings(signUp).some((own) => own.bookableId === bookableId);
  return isThere && (windowId === undefined || hasYetToChoose(signUp, windowId, event));
}

function filled(text: Text, title: Text): Text {
  const nameFor = (locale: string) => pickText(title, [locale])?.value ?? '';
  if (typeof text === 'string') return text.replaceAll(eventPlaceholder, () => nameFor('de'));
  const entries = Object.entries(text).map(([locale, words]) => [
    locale,
    words.replaceAll(eventPlaceholder, () => nameFor(locale)),
  ]);
  return Object.fromEntries(entries) as Text;
}

async function queue(
  tx: SignUpTransaction,
  parties: readonly SignUp[],
  { event, request }: { readonly event: OrganisedEvent; readonly request: MessageRequest },
): Promise<void> {
  const { frame, at, keyId, services } = event;
  const { newId, secret, store } = services;
  const { title } = frame.event;
  const facts = { by: 'team', subject: filled(request.subject, title), text: filled(request.text, title) } as const;
  const cause = sha256(JSON.stringify([keyId, request.submitKey])).slice(0, 32);
  const tools = { frame, cause, newId, secret, now: Date.parse(at) };
  const mails = parties.map((signUp) => mailAbout(signUp, { template: 'message', facts }, tools));
  await store.mails.queue(tx, mails);
}

/** Writes to the parties a team chose, one mail each in their language; a trial only counts them. */
export function sendMessage(event: OrganisedEvent, request: MessageRequest): Promise<TeamOutcome<MessageReceipt>> {
  const { eventId, frame, services } = event;
  const { isTrial = false, submitKey } = request;
  const ask = { operation: 'sendMessage', submitKey, body: request };
  return services.store.signUps.change(eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        const parties = (await tx.list()).filter((signUp) => isMeant(signUp, request.to, event));
        const reachable = parties.filter(({ contact }) => isReachable(contact.mail));
        if (!isTrial) await queue(tx, reachable, { event, request });
        const counts = { recipients: reachable.length, withoutAddress: parties.length - reachable.length };
        const receipt = { eventId: frame.event.id, isTrial, ...counts, perAddressAndHour: mostMailsAnHour };
        return { ok: true, receipt };
      },
    }),
  );
}
