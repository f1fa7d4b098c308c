import type { ProblemCode, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { admit, checkSignUpRequest, entryAt, receiptOf, receiveSignUp } from '@geflecht/core/sign-up';
import { withManageKey } from '../keys/manage-key.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { mailsToQueue } from '../mail/mails-to-queue.js';
import { sha256 } from '../platform.js';
import type { Clock } from '../platform.js';
import type { MailStore } from '../store/mail-store.js';
import type { AdmissionState, Decision, SignUpStore } from '../store/sign-up-store.js';
import { canonicalJson } from './canonical-json.js';
import { checkCode, codeHashOf } from './check-code.js';
import { withClaims } from './claims-of.js';
import { idMaker } from './settle-sign-ups.js';

/** Why a sign-up is not taken. */
export interface SubmitRefusal {
  readonly code: Extract<ProblemCode, 'invalid' | 'full' | 'closed' | 'submit-key-reused'>;
  readonly issues?: readonly Issue[] | undefined;
  readonly bookableIds?: readonly string[] | undefined;
}

/** What became of a submit. */
export type SubmitOutcome =
  { readonly ok: true; readonly receipt: SignUpReceipt } | { readonly ok: false; readonly refusal: SubmitRefusal };

/** A submit and what it is judged by. */
export interface Submit {
  readonly request: SignUpRequest;
  /** The event as it is: places and codes. */
  readonly frame: SignUpFrame;
  /** The event as the caller sees it: what can be chosen and is asked. */
  readonly seen: SignUpFrame;
}

/** What a submit needs of the server. */
export interface SubmitTools {
  readonly signUps: SignUpStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly secret: ServerSecret;
  readonly mails: MailStore;
}

function refused(refusal: SubmitRefusal): { readonly ok: false; readonly refusal: SubmitRefusal } {
  return { ok: false, refusal };
}

interface Deciding extends Submit {
  readonly at: string;
  readonly codeHash: string | undefined;
  readonly newId: () => string;
  readonly secret: ServerSecret;
  readonly mails: MailStore;
}

function decide(
  { request, frame, at, codeHash, newId, secret, mails }: Deciding,
  state: AdmissionState,
): Decision<SubmitRefusal> {
  const issues = checkCode(codeHash, frame, state.codeUses);
  if (issues.length > 0) return refused({ code: 'invalid', issues });
  const admission = admit(request, { frame, taken: state.taken, at });
  if (!admission.ok) {
    const { code, about = {} } = admission;
    return refused({ code, bookableIds: about['bookableIds'] as readonly string[] | undefined });
  }
  const signUps = receiveSignUp(request, admission.value, { frame, at, newId: idMaker(newId), codeUsed: codeHash });
  const keyed = signUps.map((each) => withManageKey(each, secret));
  const steps = keyed.map((after) => ({ after }));
  const mailed = mailsToQueue(steps, frame, { newId, secret, now: Date.parse(at) });
  const also = mailed.map((mail) => mails.rowOf(mail));
  return { ok: true, signUps: keyed.map((each) => withClaims(each, frame)), receipt: receiptOf(signUps), also };
}

function repeated(known: { bodyHash: string; receipt: SignUpReceipt }, bodyHash: string): SubmitOutcome {
  if (known.bodyHash === bodyHash) return { ok: true, receipt: known.receipt };
  return refused({ code: 'submit-key-reused' });
}

/** The answer to a submit that was taken before, whatever is to be said of the form it comes in now. */
export async function answeredBefore(
  request: SignUpRequest,
  eventId: string,
  signUps: SignUpStore,
): Promise<SignUpReceipt | undefined> {
  const earlier = await signUps.findSubmit(eventId, request.submitKey);
  return earlier?.bodyHash === sha256(canonicalJson(request)) ? earlier.receipt : undefined;
}

/** What speaks against a request before places are counted. */
function refusalOf({ request, frame, seen }: Submit, at: string): SubmitRefusal | undefined {
  if (entryAt(frame, at).entry !== 'open') return { code: 'closed' };
  const issues = checkSignUpRequest(request, seen, { at }).filter(({ severity }) => severity === 'error');
  return issues.length > 0 ? { code: 'invalid', issues } : undefined;
}

/**
 * Takes a sign-up: the same submit gets the same answer, whatever has changed since; places are counted
 * and given in one transaction, and the answer comes after it is on disk.
 * @throws ServerError `store-busy`
 */
export async function submitSignUp(submit: Submit, tools: SubmitTools): Promise<SubmitOutcome> {
  const { signUps, mails, clock, newId, secret } = tools;
  const { request, frame } = submit;
  const { submitKey } = request;
  const eventId = frame.event.id;
  const bodyHash = sha256(canonicalJson(request));
  const at = clock.now();
  const refusal = refusalOf(submit, at);
  if (refusal !== undefined) {
    // What was taken before is answered as it was, whatever would be said to it now.
    const earlier = await signUps.findSubmit(eventId, submitKey);
    return earlier === undefined ? refused(refusal) : repeated(earlier, bodyHash);
  }
  const codeHash = codeHashOf(request);
  const answer = await signUps.submit<SubmitRefusal>({
    eventId,
    submitKey,
    bodyHash,
    codeHash,
    now: Date.parse(at),
    decide: (state) => decide({ ...submit, at, codeHash, newId, secret, mails }, state),
  });
  if (answer.kind === 'known') return repeated(answer, bodyHash);
  return answer.kind === 'stored' ? { ok: true, receipt: answer.receipt } : refused(answer.refusal);
}
