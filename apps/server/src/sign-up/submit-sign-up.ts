import type { ProblemCode, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { admit, checkSignUpRequest, entryAt, receiptOf, receiveSignUp } from '@geflecht/core/sign-up';
import { withManageKey } from '../keys/manage-key.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { sha256 } from '../platform.js';
import type { Clock } from '../platform.js';
import type { AdmissionState, Decision, SignUpStore } from '../store/sign-up-store.js';
import { canonicalJson } from './canonical-json.js';
import { checkCode, codeHashOf } from './check-code.js';
import { withClaims } from './claims-of.js';

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
}

const idPrefixes = { signUp: 'su', booking: 'bk' } as const;

function refused(refusal: SubmitRefusal): { readonly ok: false; readonly refusal: SubmitRefusal } {
  return { ok: false, refusal };
}

interface Deciding extends Submit {
  readonly at: string;
  readonly codeHash: string | undefined;
  readonly newId: () => string;
  readonly secret: ServerSecret;
}

function decide(
  { request, frame, at, codeHash, newId, secret }: Deciding,
  state: AdmissionState,
): Decision<SubmitRefusal> {
  const issues = checkCode(codeHash, frame, state.codeUses);
  if (issues.length > 0) return refused({ code: 'invalid', issues });
  const admission = admit(request, { frame, taken: state.taken, at });
  if (!admission.ok) {
    const { code, about = {} } = admission;
    return refused({ code, bookableIds: about['bookableIds'] as readonly string[] | undefined });
  }
  const makeId = (entity: keyof typeof idPrefixes) => `${idPrefixes[entity]}_${newId()}`;
  const signUps = receiveSignUp(request, admission.value, { frame, at, newId: makeId, codeUsed: codeHash });
  const claiming = signUps.map((each) => withClaims(withManageKey(each, secret), frame));
  return { ok: true, signUps: claiming, receipt: receiptOf(signUps) };
}

function repeated(known: { bodyHash: string; receipt: SignUpReceipt }, bodyHash: string): SubmitOutcome {
  if (known.bodyHash === bodyHash) return { ok: true, receipt: known.receipt };
  return refused({ code: 'submit-key-reused' });
}

/**
 * Takes a sign-up: the same submit gets the same answer, whatever has changed since; places are counted
 * and given in one transaction, and the answer comes after it is on disk.
 * @throws ServerError `store-busy`
 */
export async function submitSignUp(submit: Submit, tools: SubmitTools): Promise<SubmitOutcome> {
  const { signUps, clock, newId, secret } = tools;
  const { request, frame, seen } = submit;
  const { submitKey } = request;
  const eventId = frame.event.id;
  const bodyHash = sha256(canonicalJson(request));
  const earlier = await signUps.findSubmit(eventId, submitKey);
  if (earlier !== undefined) return repeated(earlier, bodyHash);
  const at = clock.now();
  if (entryAt(frame, at).entry !== 'open') return refused({ code: 'closed' });
  const issues = checkSignUpRequest(request, seen, { at }).filter(({ severity }) => severity === 'error');
  if (issues.length > 0) return refused({ code: 'invalid', issues });
  const codeHash = codeHashOf(request);
  const answer = await signUps.submit<SubmitRefusal>({
    eventId,
    submitKey,
    bodyHash,
    codeHash,
    now: Date.parse(at),
    decide: (state) => decide({ ...submit, at, codeHash, newId, secret }, state),
  });
  if (answer.kind === 'known') return repeated(answer, bodyHash);
  return answer.kind === 'stored' ? { ok: true, receipt: answer.receipt } : refused(answer.refusal);
}
