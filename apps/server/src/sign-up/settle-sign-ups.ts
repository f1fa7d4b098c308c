import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { lapse, promote } from '@geflecht/core/sign-up';
import { withManageKey } from '../keys/manage-key.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { mailsToQueue } from '../mail/mails-to-queue.js';
import type { MailStore } from '../store/mail-store.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import { withClaims } from './claims-of.js';
import { erasedParty } from './erased-party.js';

/** What changes of sign-ups are settled with. */
export interface SettleTools {
  /** The event as it is. */
  readonly frame: SignUpFrame;
  readonly at: string;
  /** Makes ids nobody can guess. */
  readonly newId: () => string;
  readonly secret: ServerSecret;
  readonly mails: MailStore;
  /** Whether the changed sign-ups carry all their needs answers (`joinNeeds`), so that missing ones are taken back. */
  readonly isWhole?: boolean | undefined;
}

const idPrefixes = { signUp: 'su', booking: 'bk' } as const;

/** Makes ids of sign-ups and bookings. */
export function idMaker(newId: () => string): (entity: keyof typeof idPrefixes) => string {
  return (entity) => `${idPrefixes[entity]}_${newId()}`;
}

/** Sign-ups of one event while they change: as they were before anything, and as they are. */
class Changing {
  readonly #tx: SignUpTransaction;
  readonly #tools: SettleTools;
  readonly #before = new Map<string, SignUp | undefined>();
  readonly #after = new Map<string, SignUp>();

  constructor(tx: SignUpTransaction, tools: SettleTools) {
    this.#tx = tx;
    this.#tools = tools;
  }

  /** Remembers sign-ups as they are before they change. */
  remember(signUps: readonly SignUp[]): void {
    for (const signUp of signUps) if (!this.#before.has(signUp.id)) this.#before.set(signUp.id, signUp);
  }

  /** Writes sign-ups; those of a split party get keys of their own. */
  async put(signUps: readonly SignUp[], isWhole = false): Promise<void> {
    const { frame, secret } = this.#tools;
    for (const { id } of signUps) if (!this.#before.has(id)) this.#before.set(id, await this.#tx.find(id));
    const keyed = signUps.map((each) => (this.#isNew(each) ? withManageKey(each, secret) : each));
    const claiming = keyed.map((each) => withClaims(each, frame, { isWhole }));
    await this.#tx.put(claiming);
    for (const { signUp } of claiming) {
      if (!isWhole) await this.#takeNeedsAlong(signUp);
      this.#after.set(signUp.id, signUp);
    }
  }

  get steps() {
    return [...this.#after].map(([id, after]) => ({ before: this.#before.get(id), after }));
  }

  /** Who moves up apart from the party has stated needs with it. */
  async #takeNeedsAlong({ id, splitFrom, participants }: SignUp): Promise<void> {
    if (splitFrom === undefined || this.#before.get(id) !== undefined) return;
    const persons = participants.map((person) => person.id);
    await this.#tx.moveNeeds(splitFrom, id, persons);
  }

  #isNew({ id, manageKeyHash }: SignUp): boolean {
    return manageKeyHash === undefined && this.#before.get(id) === undefined;
  }
}

/** Deadlines that passed; of whoever never proved the address nothing personal is kept. */
async function lapseDue(tx: SignUpTransaction, changing: Changing, { frame, at, mails }: SettleTools): Promise<void> {
  const due = await tx.due(Date.parse(at));
  changing.remember(due);
  const unproved = new Set(due.flatMap(({ id, status }) => (status === 'unconfirmed' ? id : [])));
  const lapsed = lapse(due, { frame, at });
  // Mails to them hold addresses that may be somebody else's.
  await mails.forgetSignUps(
    tx,
    lapsed.flatMap(({ id }) => (unproved.has(id) ? id : [])),
  );
  await changing.put(lapsed.map((signUp) => (unproved.has(signUp.id) ? erasedParty(signUp, at) : signUp)));
}

async function moveUp(tx: SignUpTransaction, changing: Changing, { frame, at, newId }: SettleTools): Promise<void> {
  const now = Date.parse(at);
  const waiting = await tx.waiting(now);
  if (waiting.length === 0) return;
  changing.remember(waiting);
  const taken = await tx.taken(now);
  await changing.put(promote(waiting, { frame, taken, at, newId: idMaker(newId) }));
}

/**
 * Stores changed sign-ups with all that follows: deadlines that passed are heeded, whoever waits moves up to where places
 * came free, and the mails all this causes are queued – in the one transaction given.
 * @param changed may be none, when only time has passed or places were added
 * @returns every sign-up that changed, as it is now
 */
export async function settleSignUps(
  tx: SignUpTransaction,
  changed: readonly SignUp[],
  tools: SettleTools,
): Promise<readonly SignUp[]> {
  const { frame, at, newId, secret, mails } = tools;
  const changing = new Changing(tx, tools);
  await changing.put(changed, tools.isWhole);
  await lapseDue(tx, changing, tools);
  await moveUp(tx, changing, tools);
  await mails.queue(tx, mailsToQueue(changing.steps, frame, { newId, secret, now: Date.parse(at) }));
  return changing.steps.map(({ after }) => after);
}
