import type { Kysely } from 'kysely';
import type { QueueFigures, QueuesFigures } from '../queue-figures.js';
import type { Tables } from './tables.js';

const mailStates = { waiting: ['queued', 'sending'], dead: ['failed'] };
const deliveryStates = { waiting: ['pending'], dead: ['dead'] };

type States = typeof mailStates;

interface StateCount {
  readonly status: string;
  readonly entries: number | string;
  readonly oldest: number | string | null;
}

function figuresOf(counts: readonly StateCount[], states: States): QueueFigures {
  const of = (wanted: readonly string[]) => counts.filter(({ status }) => wanted.includes(status));
  const sum = (these: readonly StateCount[]) => these.reduce((total, { entries }) => total + Number(entries), 0);
  const waiting = of(states.waiting);
  const moments = waiting.flatMap(({ oldest }) => (oldest === null ? [] : [Number(oldest)]));
  const waitingSince = moments.length === 0 ? undefined : Math.min(...moments);
  return { waiting: sum(waiting), waitingSince, dead: sum(of(states.dead)) };
}

/** How the queues stand, counted from their indices alone; what is done is not looked at. */
export async function readQueues(db: Kysely<Tables>): Promise<QueuesFigures> {
  const mails = db
    .selectFrom('mails')
    .select(({ fn }) => ['status', fn.countAll<number | string>().as('entries'), fn.min('queued_at').as('oldest')])
    .where('status', 'in', [...mailStates.waiting, ...mailStates.dead])
    .groupBy('status');
  const deliveries = db
    .selectFrom('webhook_deliveries')
    .select(({ fn }) => ['status', fn.countAll<number | string>().as('entries'), fn.min('created_at').as('oldest')])
    .where('status', 'in', [...deliveryStates.waiting, ...deliveryStates.dead])
    .groupBy('status');
  return {
    mails: figuresOf(await mails.execute(), mailStates),
    webhooks: figuresOf(await deliveries.execute(), deliveryStates),
  };
}
