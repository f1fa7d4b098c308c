import type { OwnSignUp } from '@geflecht/core/contract';
import { seatsOf } from '@geflecht/core/encounter';
import type { SeatingPlan } from '@geflecht/core/encounter';
import type { SignUp } from '@geflecht/core/sign-up';
import { ownSignUpView } from '@geflecht/core/sign-up';
import { latestNotes } from '../check-in/presence-of.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import type { OwnEvent } from './own-event.js';

/** The party's own rows of the plans the team has made; of nobody else, so that no plan gives a tie away. */
async function ownSeats(
  { id, participants }: SignUp,
  { services, eventId }: OwnEvent,
  tx: StoreTransaction | undefined,
): Promise<OwnSignUp['seats']> {
  const plans = await services.store.organising.seatingPlans.list(eventId, tx);
  const seats = plans.flatMap(({ sessionId, json }) => {
    const plan = JSON.parse(json) as Pick<SeatingPlan, 'seats'>;
    return participants.flatMap(({ id: participantId }) =>
      seatsOf(plan, { signUpId: id, participantId }).map((seat) => ({
        sessionId: sessionId as SeatingPlan['sessionId'],
        participantId,
        ...seat,
      })),
    );
  });
  return seats.length === 0 ? undefined : seats;
}

/** What holds of the notes about the party; not who made them and how. */
async function ownAttendance(
  { id }: SignUp,
  { services, eventId }: OwnEvent,
  tx: StoreTransaction | undefined,
): Promise<OwnSignUp['attendance']> {
  const notes = latestNotes(await services.store.organising.attendances.of(eventId, id, tx));
  const own = notes.map(({ participantId, of, presence, minutes }) => ({ participantId, of, presence, minutes }));
  return own.length === 0 ? undefined : own;
}

/** Reads the parties that wait, in the order of their receipt; within a transaction as it has written them. */
export type ListWaiting = () => Promise<readonly SignUp[]>;

/** What a party reads of its own sign-up: all that is kept, where it waits, and what it may do now. */
export async function tellOwnSignUp(
  signUp: SignUp,
  event: OwnEvent,
  { waiting, tx }: { readonly waiting: ListWaiting; readonly tx?: StoreTransaction | undefined },
): Promise<OwnSignUp> {
  const { frame, at, services, eventId } = event;
  const waits = signUp.bookings?.some(({ status }) => status === 'waiting') === true;
  const needsAnswers = await services.store.needs.of(eventId, signUp.id, tx);
  const view = ownSignUpView(signUp, { frame, at, waiting: waits ? await waiting() : [], needsAnswers });
  const seats = signUp.status === 'confirmed' ? await ownSeats(signUp, event, tx) : undefined;
  const attendance = await ownAttendance(signUp, event, tx);
  return { ...view, ...(seats === undefined ? {} : { seats }), ...(attendance === undefined ? {} : { attendance }) };
}

/** Reads the sign-up whose manage key was shown; undefined where it is gone. */
export async function readOwn(event: OwnEvent): Promise<OwnSignUp | undefined> {
  const { signUps } = event.services.store;
  const signUp = await signUps.find(event.eventId, event.signUpId);
  return (
    signUp && tellOwnSignUp(signUp, event, { waiting: () => signUps.waiting(event.eventId, Date.parse(event.at)) })
  );
}
