import type { ErasureReceipt, ErasureRequest, OwnSignUp, OwnSignUpChange } from '@geflecht/core/contract';
import { erasureRequestSchema, ownSignUpChangeSchema, validateWith } from '@geflecht/core/schema';
import { changeOwnSignUp, ownSignUpView } from '@geflecht/core/sign-up';
import type { SignUp } from '@geflecht/core/sign-up';
import { SdkError } from '../../errors/index.js';
import type { SdkErrorCode, SdkErrorDetails } from '../../errors/index.js';
import { refusalError } from './refusal-error.js';
import type { MemorySource } from './source.js';

interface Asked<Request> {
  readonly operation: string;
  readonly manageKey: string;
  readonly request: Request;
  readonly schema: Parameters<typeof validateWith>[0];
}

function refusal(operation: string, code: SdkErrorCode, details: Partial<SdkErrorDetails> = {}): SdkError {
  return new SdkError({ code, operation, finding: 'refused', ...details });
}

function opened(source: MemorySource, operation: string, manageKey: string): SignUp {
  const signUp = source.signUpOf(manageKey);
  if (signUp === undefined) throw refusal(operation, 'unauthorised');
  return signUp;
}

function shown(source: MemorySource, signUp: SignUp): OwnSignUp {
  const { frame } = source.desk('readOwnSignUp', signUp.eventId);
  const { signUps, needsAnswers } = source.held(signUp.eventId);
  const own = needsAnswers.filter(({ signUpId }) => signUpId === signUp.id);
  return ownSignUpView(signUp, { frame, at: source.now, waiting: signUps, needsAnswers: own });
}

/** Gives the same request under the same key the same answer, without doing anything again. */
function once<Request extends { readonly submitKey: string }, Answer>(
  source: MemorySource,
  { operation, manageKey, request, schema }: Asked<Request>,
  act: () => Answer,
): Answer {
  const text = JSON.stringify([operation, request]);
  const key = JSON.stringify([manageKey, request.submitKey]);
  const before = source.ownChanges.get(key);
  if (before?.request === text) return before.answer as Answer;
  opened(source, operation, manageKey);
  const { issues } = validateWith(schema, request);
  if (issues.length > 0) throw refusal(operation, 'invalid', { issues });
  if (before !== undefined) throw refusal(operation, 'submit-key-reused');
  const answer = act();
  source.ownChanges.set(key, { request: text, answer });
  return answer;
}

/**
 * What a party reads of its own sign-up.
 * @throws SdkError `unauthorised`
 */
export function readOwn(source: MemorySource, manageKey: string): OwnSignUp {
  const operation = 'readOwnSignUp';
  source.passTime(opened(source, operation, manageKey).eventId);
  return shown(source, opened(source, operation, manageKey));
}

/**
 * Does what a party asks for, and moves up whoever waits for places that came free.
 * @throws SdkError `unauthorised`, `invalid`, `submit-key-reused`, `revision-conflict` or what core refuses it with
 */
export function changeOwn(source: MemorySource, manageKey: string, request: OwnSignUpChange): OwnSignUp {
  const operation = 'changeOwnSignUp';
  return once(source, { operation, manageKey, request, schema: ownSignUpChangeSchema }, () => {
    const signUp = opened(source, operation, manageKey);
    if (request.revision !== (signUp.revision ?? 1)) throw refusal(operation, 'revision-conflict');
    const { frame, taken } = source.desk(operation, signUp.eventId);
    const options = { frame, taken, at: source.now, newId: () => source.platform.randomId() };
    const result = changeOwnSignUp(source.whole(signUp), request.action, options);
    if (!result.ok) throw refusalError(operation, result);
    source.put(signUp.eventId, result.value.changed, { isWhole: true });
    if (result.value.withdrawal === 'erasesNeeds') source.forgetNeeds(signUp.id);
    source.promote(signUp.eventId);
    return shown(source, opened(source, operation, manageKey));
  });
}

/**
 * Cancels, and forgets what is known about a party.
 * @throws SdkError `unauthorised`, `invalid` or `submit-key-reused`
 */
export function eraseOwn(source: MemorySource, manageKey: string, request: ErasureRequest): ErasureReceipt {
  const operation = 'eraseOwnSignUp';
  return once(source, { operation, manageKey, request, schema: erasureRequestSchema }, () => {
    const { id, eventId } = opened(source, operation, manageKey);
    source.erase(id);
    source.promote(eventId);
    return { eventId, erasedAt: source.now };
  });
}
