import type { Taken, TakenPlaces } from '@geflecht/core/sign-up';
import { noneTaken } from '@geflecht/core/sign-up';
import type { ClaimingSignUp, Decision, KnownSubmit, Submission, SubmitAnswer } from '../../sign-up-store.js';
import type { TableRow } from '../../store-transaction.js';
import type { SubmitTrace } from '../sign-up-rows.js';
import { needsRows } from '../sql-needs-store.js';

/** What submits to one event are decided on, as it was before the first of them. */
export interface BatchState {
  /** Submits that were answered before, by their keys. */
  readonly known: ReadonlyMap<string, KnownSubmit>;
  readonly taken: TakenPlaces;
  /** How many sign-ups used a code, by its hash. */
  readonly codeUses: ReadonlyMap<string, number>;
}

/** What became of a submit; a failed one is nobody else's concern. */
export type Outcome =
  { readonly ok: true; readonly answer: SubmitAnswer<unknown> } | { readonly ok: false; readonly error: unknown };

/** A sign-up to be stored, with what it remembers of its submit. */
export interface SignUpWrite {
  readonly claiming: ClaimingSignUp;
  readonly trace: SubmitTrace | undefined;
}

/** What was decided about submits that came together. */
export interface DecidedBatch {
  /** In the order of the submits. */
  readonly outcomes: readonly Outcome[];
  readonly writes: readonly SignUpWrite[];
  readonly also: readonly TableRow[];
  /** Places as they are once all of it is written. */
  readonly taken: TakenPlaces;
  /** When the first of the claims among them lapses, in milliseconds since 1970; Infinity where none does. */
  readonly lapseAt: number;
}

/** The moment from which on claims of a batch are counted, in milliseconds since 1970: places lapse rather late than early. */
export function momentOf(batch: readonly Submission<unknown>[]): number {
  return Math.min(...batch.map(({ now }) => now));
}

type Stored = Extract<Decision<unknown>, { readonly ok: true }>;

/** Places, keys and codes as they are after each decision. */
class RunningState {
  readonly #known: Map<string, KnownSubmit>;
  readonly #taken: Map<string, Taken>;
  readonly #codeUses: Map<string, number>;
  readonly #now: number;
  /** When the first of the new claims lapses. */
  lapseAt = Infinity;

  constructor({ known, taken, codeUses }: BatchState, now: number) {
    this.#known = new Map(known);
    this.#taken = new Map(taken);
    this.#codeUses = new Map(codeUses);
    this.#now = now;
  }

  get taken(): TakenPlaces {
    return this.#taken;
  }

  answer(submission: Submission<unknown>): SubmitAnswer<unknown> | Stored {
    const { submitKey, codeHash, decide } = submission;
    const known = this.#known.get(submitKey);
    if (known !== undefined) return { kind: 'known', ...known };
    const codeUses = codeHash === undefined ? 0 : (this.#codeUses.get(codeHash) ?? 0);
    const decision = decide({ taken: this.#taken, codeUses });
    if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
    this.#count(submission, decision);
    return decision;
  }

  #count({ submitKey, bodyHash, codeHash }: Submission<unknown>, { receipt, signUps }: Stored): void {
    this.#known.set(submitKey, { bodyHash, receipt });
    if (codeHash !== undefined) this.#codeUses.set(codeHash, (this.#codeUses.get(codeHash) ?? 0) + 1);
    for (const { claims } of signUps) for (const claim of claims) this.#take(claim);
  }

  #take({ bookableId, claim, until, letsPass }: ClaimingSignUp['claims'][number]): void {
    if (claim === 'none' || (until !== undefined && until <= this.#now)) return;
    this.lapseAt = Math.min(this.lapseAt, until ?? Infinity);
    const { held, waiting, firmlyWaiting } = this.#taken.get(bookableId) ?? noneTaken;
    const waits = Number(claim === 'waiting');
    this.#taken.set(bookableId, {
      held: held + 1 - waits,
      waiting: waiting + waits,
      firmlyWaiting: firmlyWaiting + (letsPass ? 0 : waits),
    });
  }
}

function writesOf({ bodyHash, codeHash }: Submission<unknown>, { receipt, signUps }: Stored): readonly SignUpWrite[] {
  const trace = { bodyHash, receipt, codeHash };
  return signUps.map((claiming, index) => ({ claiming, trace: index === 0 ? trace : undefined }));
}

function needsOf({ signUps }: Stored): readonly TableRow[] {
  return signUps.flatMap(({ signUp, needs = [] }) =>
    needsRows(signUp.eventId, needs).map((row) => ({ table: 'needs_answers', row }) as const),
  );
}

/** Decides submits to one event one by one, each on what the ones before it left. */
export function decideBatch(batch: readonly Submission<unknown>[], before: BatchState): DecidedBatch {
  const state = new RunningState(before, momentOf(batch));
  const [outcomes, writes, also]: [Outcome[], SignUpWrite[], TableRow[]] = [[], [], []];
  for (const submission of batch) {
    try {
      const answer = state.answer(submission);
      if ('kind' in answer) {
        outcomes.push({ ok: true, answer });
        continue;
      }
      writes.push(...writesOf(submission, answer));
      also.push(...needsOf(answer), ...(answer.also ?? []));
      outcomes.push({ ok: true, answer: { kind: 'stored', receipt: answer.receipt } });
    } catch (error) {
      outcomes.push({ ok: false, error });
    }
  }
  return { outcomes, writes, also, taken: state.taken, lapseAt: state.lapseAt };
}
