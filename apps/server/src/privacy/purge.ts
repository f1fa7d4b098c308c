import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import type { DocumentSource } from '../documents/document-source.js';
import { withClaims } from '../sign-up/claims-of.js';
import type { RetentionEntry } from '../store/needs-store.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import type { Store } from '../store/store.js';
import { eraseFields } from './erase-fields.js';
import { retentionRules } from './retention-rules.js';
import type { RetentionRule } from './retention-rules.js';

/** What a purge works with. */
export interface PurgeOptions {
  readonly store: Store;
  readonly source: DocumentSource;
  /** The moment it is done. */
  readonly at: string;
  /** Tells what would go and erases nothing; default no. */
  readonly isDryRun?: boolean | undefined;
}

/** Milliseconds for which mails are kept that were sent or given up, whatever they were about: those of the team as well. */
const mailsKeptFor = 30 * 86_400_000;

/** How many records a rule finds outside the sign-ups; in earnest they are gone once they are counted. */
type CountApart = (rule: RetentionRule) => Promise<number>;

/** Sign-ups without what is due, in their order, and how many lost something by each rule. */
interface Erased {
  readonly after: readonly SignUp[];
  readonly touched: readonly number[];
}

function erase(signUps: readonly SignUp[], due: readonly RetentionRule[], at: string): Erased {
  let after = signUps;
  const touched = due.map((rule) => {
    const before = after;
    after = before.map((signUp) => eraseFields(signUp, rule, at));
    return after.filter((signUp, index) => signUp !== before[index]).length;
  });
  return { after, touched };
}

interface Counting {
  readonly eventId: string;
  readonly at: string;
  readonly due: readonly RetentionRule[];
  /** How many sign-ups lost something by each rule. */
  readonly touched: readonly number[];
  readonly countApart: CountApart;
}

async function entriesOf({ eventId, at, due, touched, countApart }: Counting): Promise<readonly RetentionEntry[]> {
  const entries: RetentionEntry[] = [];
  for (const [index, rule] of due.entries()) {
    const count = (touched[index] ?? 0) + (await countApart(rule));
    const { group, questionId } = rule;
    if (count > 0) entries.push({ eventId, at, group, questionId, count });
  }
  return entries;
}

/** What lies apart from the sign-ups, counted and left alone. */
function countingOnly(store: Store, eventId: string, due: readonly RetentionRule[]): CountApart {
  const stated = new Set(due.map(({ questionId }) => questionId));
  return async ({ group, questionId }) => {
    if (group === 'mails') {
      const mails = await store.mails.list(eventId);
      return mails.filter(({ status }) => status !== 'queued' && status !== 'sending').length;
    }
    const kept = (await store.needs.list(eventId)).map((answer) => answer.questionId as string);
    if (group === 'normal') return kept.filter((id) => !stated.has(id)).length;
    return questionId === undefined ? 0 : kept.filter((id) => id === questionId).length;
  };
}

/** Answers to questions that were about needs once, or that nobody asks any more, go with the rest at the latest. */
function removing(store: Store, tx: SignUpTransaction): CountApart {
  return async ({ group, questionId }) => {
    if (group === 'mails') return store.mails.forgetEvent(tx, tx.eventId);
    if (group === 'normal') return store.needs.removeEvent(tx, tx.eventId);
    return questionId === undefined ? 0 : store.needs.removeQuestion(tx, tx.eventId, questionId);
  };
}

async function eraseInEarnest(frame: SignUpFrame, due: readonly RetentionRule[], { store, at }: PurgeOptions) {
  return store.signUps.change(frame.event.id, async (tx) => {
    const { eventId } = tx;
    const signUps = await tx.list();
    const { after, touched } = erase(signUps, due, at);
    const entries = await entriesOf({ eventId, at, due, touched, countApart: removing(store, tx) });
    const changed = after.filter((signUp, index) => signUp !== signUps[index]);
    const anew = changed.map((signUp) => ({ ...signUp, revision: (signUp.revision ?? 1) + 1, updatedAt: at }));
    await tx.put(anew.map((signUp) => withClaims(signUp, frame)));
    await store.needs.log(tx, entries);
    return entries;
  });
}

async function purgeEvent(eventId: string, options: PurgeOptions): Promise<readonly RetentionEntry[]> {
  const { store, source, at, isDryRun = false } = options;
  const frame = (await source.read({ kind: 'event', id: eventId }))?.frame;
  if (frame === undefined) return [];
  const due = retentionRules(frame).filter(({ from }) => from <= Date.parse(at));
  if (due.length === 0) return [];
  const touched = due.map(() => 0);
  for await (const page of store.signUps.pages(eventId)) {
    for (const [index, count] of erase(page, due, at).touched.entries()) touched[index] = (touched[index] ?? 0) + count;
  }
  const would = await entriesOf({ eventId, at, due, touched, countApart: countingOnly(store, eventId, due) });
  // Nobody who signs up has to wait for what is not there to be erased.
  return isDryRun || would.length === 0 ? would : eraseInEarnest(frame, due, options);
}

/**
 * Erases at every event what is due by its rules, group by group, each event in one transaction, and logs what went:
 * counts, never what they counted. Participants stay as nameless counts of their kind, bookings and attendance.
 * @returns what was erased, or with `isDryRun` what would be
 */
export async function purge(options: PurgeOptions): Promise<readonly RetentionEntry[]> {
  const listed = await options.source.read({ listOf: 'event' });
  const entries: RetentionEntry[] = [];
  for (const { id } of listed?.document.events ?? []) entries.push(...(await purgeEvent(id, options)));
  if (options.isDryRun !== true) await options.store.mails.forgetSettled(Date.parse(options.at) - mailsKeptFor);
  return entries;
}
