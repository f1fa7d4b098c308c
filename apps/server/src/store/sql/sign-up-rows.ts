import type { SignUpReceipt } from '@geflecht/core/contract';
import type { SignUp } from '@geflecht/core/sign-up';
import { sha256 } from '../../platform.js';
import type { ClaimingSignUp } from '../sign-up-store.js';
import type { BookingsTable, SignUpsTable } from './tables.js';

/** What the first sign-up of a submit remembers of it. */
export interface SubmitTrace {
  readonly bodyHash: string;
  readonly receipt: SignUpReceipt;
  readonly codeHash?: string | undefined;
}

/** What an address is found by: a hash, whatever its case, so that it stands in one column less. */
export function mailHashOf(mail: string): string {
  return sha256(mail.trim().toLowerCase());
}

/** A text as it is searched, and searched for. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function searchOf({ id, contact, participants }: SignUp): string {
  const people = participants.flatMap(({ name = '', organisation = '' }) => [name, organisation]);
  return searchable([id, contact.name, contact.mail, contact.phone ?? '', ...people].join('\n'));
}

/** Columns that change with a sign-up. */
export type ChangingColumns = Pick<
  SignUpsTable,
  'status' | 'revision' | 'manage_key_hash' | 'mail_hash' | 'due_at' | 'json' | 'channel' | 'search'
>;

/** The columns of a sign-up that change with it. */
export function changingColumns({ signUp, dueAt }: ClaimingSignUp): ChangingColumns {
  return {
    status: signUp.status,
    revision: signUp.revision ?? 1,
    manage_key_hash: signUp.manageKeyHash ?? null,
    mail_hash: mailHashOf(signUp.contact.mail),
    due_at: dueAt ?? null,
    json: JSON.stringify(signUp),
    channel: signUp.channel,
    search: searchOf(signUp),
  };
}

/** When a sign-up was received, which never changes. */
export function receivedAt({ log }: SignUp): string {
  return log[0]?.at ?? '';
}

/** A sign-up as a row; `trace` where a submit made it. */
export function signUpRow(claiming: ClaimingSignUp, trace?: SubmitTrace): SignUpsTable {
  const { signUp } = claiming;
  return {
    event_id: signUp.eventId,
    id: signUp.id,
    submit_key: signUp.submitKey,
    body_hash: trace?.bodyHash ?? null,
    receipt: trace === undefined ? null : JSON.stringify(trace.receipt),
    code_hash: trace?.codeHash ?? null,
    received_at: receivedAt(signUp),
    ...changingColumns(claiming),
  };
}

/** What a sign-up takes of the places, one row per booking. */
export function bookingRows({ signUp, claims }: ClaimingSignUp): readonly BookingsTable[] {
  return claims.map((claim) => ({
    event_id: signUp.eventId,
    sign_up_id: signUp.id,
    id: claim.bookingId,
    participant_id: claim.participantId,
    bookable_id: claim.bookableId,
    status: claim.status,
    rank: claim.rank ?? null,
    claim: claim.claim,
    claim_until: claim.until ?? null,
    lets_pass: Number(claim.letsPass),
  }));
}

/** The sign-up a row holds. */
export function readSignUp({ json }: Pick<SignUpsTable, 'json'>): SignUp {
  return JSON.parse(json) as SignUp;
}
