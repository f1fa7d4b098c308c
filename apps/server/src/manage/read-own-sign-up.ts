import type { OwnSignUp } from '@geflecht/core/contract';
import type { SignUp } from '@geflecht/core/sign-up';
import { askedOf, cancellationTerms, mayDo, waitingPosition } from '@geflecht/core/sign-up';
import type { StoreTransaction } from '../store/store-transaction.js';
import type { OwnEvent } from './own-event.js';

const kept: ReadonlySet<string> = new Set([
  'id',
  'eventId',
  'contact',
  'locale',
  'participants',
  'bookings',
  'answers',
  'consents',
  'feeClassId',
  'invoice',
  'channel',
  'status',
  'mode',
  'letsPass',
  'queuedAt',
  'splitFrom',
  'log',
]);

/** All that is kept about a party but what only the server needs. */
function told(signUp: SignUp): OwnSignUp['signUp'] {
  return Object.fromEntries(Object.entries(signUp).filter(([field]) => kept.has(field))) as OwnSignUp['signUp'];
}

/** Reads the parties that wait, in the order of their receipt; within a transaction as it has written them. */
export type ListWaiting = () => Promise<readonly SignUp[]>;

/** What a party reads of its own sign-up: all that is kept, where it waits, and what it may do now. */
export async function tellOwnSignUp(
  signUp: SignUp,
  { frame, at, services, eventId }: OwnEvent,
  { waiting, tx }: { readonly waiting: ListWaiting; readonly tx?: StoreTransaction | undefined },
): Promise<OwnSignUp> {
  const waits = signUp.bookings?.some(({ status }) => status === 'waiting') === true;
  const places = waits ? waitingPosition(await waiting(), { signUpId: signUp.id, frame, at }) : [];
  const terms = cancellationTerms(frame, at);
  return {
    eventId: signUp.eventId,
    revision: signUp.revision ?? 1,
    signUp: told(signUp),
    needsAnswers: await services.store.needs.of(eventId, signUp.id, tx),
    waiting: places.map(({ bookableId, position, parties }) => ({ bookableId, position, parties })),
    may: mayDo(signUp, frame),
    asks: askedOf(signUp, frame, at).ids,
    ...(terms.cancelBy === undefined ? {} : { cancelBy: terms.cancelBy }),
    ...(frame.rules?.cancellationFees === undefined ? {} : { cancellationPercent: terms.percent }),
  };
}

/** Reads the sign-up whose manage key was shown; undefined where it is gone. */
export async function readOwn(event: OwnEvent): Promise<OwnSignUp | undefined> {
  const { signUps } = event.services.store;
  const signUp = await signUps.find(event.eventId, event.signUpId);
  return (
    signUp && tellOwnSignUp(signUp, event, { waiting: () => signUps.waiting(event.eventId, Date.parse(event.at)) })
  );
}
