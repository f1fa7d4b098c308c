import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { SignUpRequest } from '@geflecht/core/contract';
import type { SignUp, SignUpFrame, Taken } from '@geflecht/core/sign-up';
import { admit, placeClaim, receiptOf, receiveSignUp } from '@geflecht/core/sign-up';
import type { Database } from 'better-sqlite3';

/** What is answered to a request. */
export interface NaiveAnswer {
  readonly status: number;
  readonly body: string;
}

interface Counted {
  readonly bookable_id: string;
  readonly claim: string;
  readonly persons: number;
}

const secret = randomBytes(32);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const newId = (): string => randomBytes(16).toString('base64url');

const insertSignUp = `insert into sign_ups (event_id, id, submit_key, body_hash, receipt, code_hash, received_at, status,
  revision, manage_key_hash, mail_hash, due_at, json) values (?,?,?,?,?,?,?,?,?,?,?,?,?)`;
const insertBooking = `insert into bookings (event_id, sign_up_id, id, participant_id, bookable_id, status, rank, claim,
  claim_until, lets_pass) values (?,?,?,?,?,?,?,?,?,?)`;
const insertMail = `insert into mails (id, dedupe_key, event_id, sign_up_id, address, address_key, template, locale, facts,
  sequence, status, attempts, not_before, queued_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)`;
const countClaims = `select bookable_id, claim, count(*) as persons from bookings
  where event_id = ? and claim in ('held', 'waiting') and (claim_until is null or claim_until > ?)
  group by bookable_id, claim`;
const findKnown = 'select receipt from sign_ups where event_id = ? and submit_key = ?';

function takenOf(rows: readonly Counted[]): ReadonlyMap<string, Taken> {
  const places = new Map<string, Taken>();
  for (const { bookable_id: id, claim, persons } of rows) {
    const before = places.get(id) ?? { held: 0, waiting: 0, firmlyWaiting: 0 };
    const waits = claim === 'waiting' ? persons : 0;
    places.set(id, {
      held: before.held + persons - waits,
      waiting: before.waiting + waits,
      firmlyWaiting: before.firmlyWaiting + waits,
    });
  }
  return places;
}

/** Sign-ups as somebody writes them down at first: prepared statements over the same tables, counted each time. */
export class NaiveStore {
  readonly #find;
  readonly #count;
  readonly #signUp;
  readonly #booking;
  readonly #mail;

  constructor(db: Database) {
    this.#find = db.prepare<[string, string], string>(findKnown).pluck();
    this.#count = db.prepare<[string, number], Counted>(countClaims);
    this.#signUp = db.prepare(insertSignUp);
    this.#booking = db.prepare(insertBooking);
    this.#mail = db.prepare(insertMail);
  }

  /** Takes one sign-up; to be called within a transaction. */
  take(request: SignUpRequest, frame: SignUpFrame, at: string): NaiveAnswer {
    const eventId = frame.event.id;
    const now = Date.parse(at);
    const known = this.#find.get(eventId, request.submitKey);
    if (known !== undefined) return { status: 201, body: known };
    const admission = admit(request, { frame, taken: takenOf(this.#count.all(eventId, now)), at });
    if (!admission.ok) return { status: 409, body: JSON.stringify({ code: admission.code }) };
    const signUps = receiveSignUp(request, admission.value, { frame, at, newId });
    const receipt = JSON.stringify(receiptOf(signUps));
    const bodyHash = sha256(JSON.stringify(request));
    for (const signUp of signUps) this.#store(signUp, frame, { bodyHash, receipt, now });
    return { status: 201, body: receipt };
  }

  #store(signUp: SignUp, frame: SignUpFrame, trace: { bodyHash: string; receipt: string; now: number }): void {
    const { id, eventId, submitKey, status, revision, contact, log, locale } = signUp;
    const { bodyHash, receipt, now } = trace;
    const keyHash = sha256(createHmac('sha256', secret).update(`manage:${id}:0`).digest('base64url'));
    const mailHash = sha256(contact.mail.toLowerCase());
    const json = JSON.stringify({ ...signUp, manageKeyHash: keyHash });
    const columns = [null, log[0]?.at, status, revision, keyHash, mailHash, null, json];
    this.#signUp.run(eventId, id, submitKey, bodyHash, receipt, ...columns);
    for (const booking of signUp.bookings ?? []) {
      const { claim, until } = placeClaim(signUp, booking, frame);
      const { participantId, bookableId, rank } = booking;
      const own = [participantId, bookableId, booking.status, rank ?? null, claim, until ?? null, 0];
      this.#booking.run(eventId, id, booking.id, ...own);
    }
    const mail = [contact.mail, mailHash, 'confirmation', locale ?? 'de', '{}', 0, 'queued', 0, now, now];
    this.#mail.run(`ml_${newId()}`, `confirmation:${id}:1`, eventId, id, ...mail);
  }
}
