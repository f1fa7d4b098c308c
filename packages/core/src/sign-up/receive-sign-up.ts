import type { SignUpReceipt, SignUpRequest } from '../contract/wire.js';
import type { Instant } from '../time/instant.js';
import type { AdmittedParty, Admission } from './admit.js';
import type { Booking, SignUp, SignUpLogEntry, SignUpStatus } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { transitionSignUp } from './sign-up-transition.js';
import type { SignUpEvent } from './sign-up-transition.js';

/** How a decided request is written down. */
export interface ReceiveOptions {
  readonly frame: SignUpFrame;
  readonly at: Instant;
  /** How the request came in; default `form`. */
  readonly channel?: SignUp['channel'];
  /** Who wrote it down; default `party`. */
  readonly by?: 'party' | 'team' | undefined;
  /** Makes an id nobody can guess. */
  readonly newId: (entity: 'signUp' | 'booking') => string;
  /** What is kept of the code; never the code itself. */
  readonly codeUsed?: string | undefined;
}

function logTo(status: SignUpStatus, { at, by = 'party' }: ReceiveOptions): readonly SignUpLogEntry[] {
  const decided: Pick<SignUpEvent, 'on' | 'to'> =
    status === 'unconfirmed' ? { on: 'askProof' } : { on: 'decide', to: status };
  const received = transitionSignUp(undefined, { on: 'submit', at, by });
  const next = transitionSignUp('received', { ...decided, at, by: 'system' });
  return [received, next].flatMap((step) => (step.ok ? [step.value.entry] : []));
}

/** What is kept of the consents of a request; those to unknown wordings are not. */
export function consentsOf(
  request: Pick<SignUpRequest, 'consents' | 'locale'>,
  { frame, at, channel = 'form' }: Pick<ReceiveOptions, 'frame' | 'at' | 'channel'>,
): NonNullable<SignUp['consents']> {
  return (request.consents ?? []).flatMap(({ textId, textVersion }) => {
    const text = frame.consentTexts.find(({ id }) => id === textId);
    if (text === undefined) return [];
    return [{ purpose: text.purpose, textId, textVersion, locale: request.locale ?? 'und', at, channel }];
  });
}

function fieldsOf(
  request: SignUpRequest,
): Pick<SignUp, 'submitKey' | 'contact' | 'locale' | 'feeClassId' | 'invoice' | 'mode'> {
  const { submitKey, contact, locale, feeClassId, invoice, mode } = request;
  const stated = Object.entries({ locale, feeClassId, invoice, mode }).filter(([, value]) => value !== undefined);
  return { submitKey, contact, ...Object.fromEntries(stated) };
}

function record(request: SignUpRequest, party: AdmittedParty, options: ReceiveOptions): SignUp {
  const { frame, at, channel = 'form', newId, codeUsed } = options;
  const belongs = new Set<string>(party.participantIds);
  const letsPass = request.letsPass === true && frame.rules?.waitingList?.mayBeSkipped === true;
  return {
    ...fieldsOf(request),
    id: newId('signUp') as SignUp['id'],
    scope: { eventId: frame.event.id },
    revision: 1,
    createdAt: at,
    updatedAt: at,
    eventId: frame.event.id,
    participants: request.participants.filter(({ id }) => belongs.has(id)),
    bookings: party.bookings.map((booking) => ({ ...booking, id: newId('booking') as Booking['id'] })),
    answers: (request.answers ?? []).filter(({ participantId: id }) => id === undefined || belongs.has(id)),
    consents: consentsOf(request, options),
    channel,
    ...(codeUsed === undefined ? {} : { codeUsed }),
    status: party.status,
    ...(letsPass ? { letsPass } : {}),
    ...(party.bookings.some(({ status }) => status === 'waiting') ? { queuedAt: at } : {}),
    log: logTo(party.status, options),
  };
}

/**
 * Writes an admitted request down as sign-ups: one, or two where the party takes fewer and some got
 * no place. Answers for the whole party stay with the first.
 */
export function receiveSignUp(
  request: SignUpRequest,
  admission: Admission,
  options: ReceiveOptions,
): readonly [SignUp, ...SignUp[]] {
  const first = record(request, admission, options);
  if (admission.rest === undefined) return [first];
  const rest = record(request, admission.rest, options);
  const answers = rest.answers?.filter(({ participantId }) => participantId !== undefined);
  return [first, { ...rest, answers, submitKey: rest.id, splitFrom: first.id }];
}

/** What the party is told about its sign-ups; nothing personal in it. */
export function receiptOf([first, ...others]: readonly [SignUp, ...SignUp[]]): SignUpReceipt {
  const bookings = [first, ...others].flatMap((signUp) => signUp.bookings ?? []);
  return {
    signUpId: first.id,
    eventId: first.eventId,
    status: first.status,
    receivedAt: first.log[0]?.at ?? first.createdAt ?? '',
    bookings: bookings.map(({ participantId, bookableId, rank, status }) => ({
      participantId,
      bookableId,
      ...(rank === undefined ? {} : { rank }),
      status,
    })),
  };
}
