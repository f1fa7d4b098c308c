import { cancelWhatIsOff, liveBookings } from '@geflecht/core/sign-up';
import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { deadlineInstant, instantToEpoch } from '@geflecht/core/time';
import type { DocumentSource } from '../documents/document-source.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { sha256 } from '../platform.js';
import type { Clock } from '../platform.js';
import { claimsMark, withClaims } from '../sign-up/claims-of.js';
import { settleSignUps } from '../sign-up/settle-sign-ups.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import type { Store } from '../store/store.js';
import type { EventChange } from './mail-facts.js';
import { isReachable, mailAbout } from './mails-to-queue.js';
import type { QueueTools } from './mails-to-queue.js';
import { toldDifferences, toldEventOf } from './told-event-state.js';
import type { ToldEvent } from './told-event-state.js';

/** What events are followed with. */
export interface FollowTools {
  readonly store: Store;
  readonly source: DocumentSource;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly secret: ServerSecret;
}

const finals: readonly string[] = ['declined', 'expired', 'cancelled'];

/** Ids of the sessions at which somebody of a party has a place or waits for one. */
function ownSessions(signUp: SignUp, frame: SignUpFrame): ReadonlySet<string> {
  const targets = new Set(liveBookings(signUp).map(({ bookableId }) => frame.bookables.get(bookableId)?.targetId));
  const sessions = [...frame.sessions.values()].filter(
    ({ id, parts = [] }) => targets.has(id) || parts.some((part) => targets.has(part.id)),
  );
  return new Set(sessions.map(({ id }) => id));
}

/** What of the changes concerns a party; that the event is off its own mail says. */
function concerning(signUp: SignUp, changes: readonly EventChange[], frame: SignUpFrame): readonly EventChange[] {
  const own = ownSessions(signUp, frame);
  return changes.filter(({ sessionId, kind }) => (sessionId === undefined ? kind !== 'cancelled' : own.has(sessionId)));
}

/** Nobody is told how something that is over was moved. */
function isOver({ event, timeZone }: SignUpFrame, at: string): boolean {
  const end = event.end ?? event.start ?? '';
  if (end === '') return false;
  const over = deadlineInstant(end, timeZone);
  return instantToEpoch(over) <= Date.parse(at);
}

async function tell(
  tx: SignUpTransaction,
  changes: readonly EventChange[],
  { frame, cause, mails, ...tools }: QueueTools & { frame: SignUpFrame; cause: string; mails: Store['mails'] },
): Promise<void> {
  const open = (await tx.list()).filter(({ status, contact }) => !finals.includes(status) && isReachable(contact.mail));
  const queued = open.flatMap((signUp) => {
    const eventChanges = concerning(signUp, changes, frame);
    if (eventChanges.length === 0) return [];
    const caused = { template: 'eventChanged', facts: { by: 'event', eventChanges } } as const;
    return [mailAbout(signUp, caused, { ...tools, frame, cause })];
  });
  await mails.queue(tx, queued);
}

/** What is kept beside sign-ups, and apart from them, as the rules have it now: their places, deadlines and needs answers. */
async function writeAnew(tx: SignUpTransaction, frame: SignUpFrame, { needs }: Store): Promise<void> {
  for (const signUp of await tx.list()) {
    const claiming = withClaims(signUp, frame);
    const more = claiming.needs ?? [];
    const kept = more.length === 0 ? [] : await needs.of(tx.eventId, signUp.id, tx);
    const others = kept.filter(({ id }) => !more.some((answer) => answer.id === id));
    await tx.put([more.length === 0 ? claiming : { ...claiming, needs: [...others, ...more] }]);
  }
}

/**
 * Follows an event as it is now: places and deadlines are counted by its rules, what is called off is cancelled for everybody, whoever waits moves up to places that were
 * added, and parties are told once what moved, with what they were told last as the measure. Doing it again changes
 * nothing more; done by two processes at once it is done once.
 * @throws ServerError `store-busy`
 */
export async function followEvent(eventId: string, tools: FollowTools): Promise<void> {
  const { store, source, clock, newId, secret } = tools;
  const whole = await source.read({ kind: 'event', id: eventId });
  const { frame } = whole ?? {};
  if (whole === undefined || frame?.rules === undefined) return;
  const now = toldEventOf(frame, whole.document);
  const claims = claimsMark(frame);
  const told = JSON.stringify({ ...now, claims, version: whole.version });
  if ((await store.mails.told(eventId)) === told) return;
  const at = clock.now();
  const { mails } = store;
  await store.signUps.change(eventId, async (tx) => {
    const before = await mails.told(eventId, tx);
    if (before === told) return;
    await mails.tell(tx, eventId, told);
    const last = before === undefined ? undefined : (JSON.parse(before) as ToldEvent & { readonly claims?: string });
    if (last !== undefined && last.claims !== claims) await writeAnew(tx, frame, store);
    await settleSignUps(tx, cancelWhatIsOff(await tx.list(), { frame, at }), { frame, at, newId, secret, mails });
    const changes = last === undefined ? [] : toldDifferences(last, now);
    if (changes.length === 0 || isOver(frame, at)) return;
    const cause = sha256(JSON.stringify([before, told])).slice(0, 32);
    await tell(tx, changes, { frame, cause, mails, newId, secret, now: Date.parse(at) });
  });
}

/**
 * Follows all events, such as those that changed while no server ran.
 * @throws ServerError `store-busy`
 */
export async function followEvents(tools: FollowTools): Promise<void> {
  const { document } = await tools.store.documents.readList('event');
  for (const { id } of document.events ?? []) await followEvent(id, tools);
}
