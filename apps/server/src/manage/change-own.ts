import type { OwnActionRequest, OwnSignUp, OwnSignUpChange } from '@geflecht/core/contract';
import type { OwnOutcome, SignUp } from '@geflecht/core/sign-up';
import { changeOwnSignUp, joinNeeds, requestIssue, splitAllNeeds } from '@geflecht/core/sign-up';
import { sha256 } from '../platform.js';
import { canonicalJson } from '../sign-up/canonical-json.js';
import { idMaker, settleSignUps } from '../sign-up/settle-sign-ups.js';
import type { SettleTools } from '../sign-up/settle-sign-ups.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import type { OwnEvent } from './own-event.js';
import { ownProblem } from './own-problem.js';
import type { OwnProblem } from './own-problem.js';
import { tellOwnSignUp } from './read-own-sign-up.js';

/** What became of a party's wish. */
export type OwnChangeOutcome =
  { readonly ok: true; readonly own: OwnSignUp } | { readonly ok: false; readonly refusal: OwnProblem };

function refused(refusal: OwnProblem): { readonly ok: false; readonly refusal: OwnProblem } {
  return { ok: false, refusal };
}

/** What rules are settled with at an event. */
export function settleTools({ frame, at, services }: OwnEvent): SettleTools {
  const { newId, secret, store } = services;
  return { frame, at, newId, secret, mails: store.mails };
}

/** Wishes for what the party cannot know of; the rules look at the event as it is. */
function unknownWishes(action: OwnActionRequest, { seen }: OwnEvent): OwnProblem | undefined {
  if (action.do !== 'change') return undefined;
  const path = ['action', 'bookings'];
  const issues = (action.bookings ?? []).flatMap(({ bookableId }, index) =>
    seen?.bookables.has(bookableId) === true
      ? []
      : [requestIssue({ path: [...path, index, 'bookableId'], code: 'bookable-unknown' })],
  );
  return issues.length === 0 ? undefined : { code: 'invalid', issues };
}

async function act(
  tx: SignUpTransaction,
  signUp: SignUp,
  { action, event }: { readonly action: OwnActionRequest; readonly event: OwnEvent },
): Promise<OwnProblem | undefined> {
  const { frame, at, services } = event;
  const needs = await services.store.needs.of(event.eventId, signUp.id, tx);
  const whole = joinNeeds(signUp, needs, frame);
  const taken = await tx.taken(Date.parse(at));
  const result = changeOwnSignUp(whole, action, { frame, taken, at, newId: idMaker(services.newId) });
  if (!result.ok) return ownProblem(result.code, result.about);
  const { changed, withdrawal }: OwnOutcome = result.value;
  // Answers to needs questions go with the consent they rest on.
  const kept = withdrawal === 'erasesNeeds' ? splitAllNeeds(changed, frame).signUps : changed;
  await settleSignUps(tx, kept, { ...settleTools(event), isWhole: true });
  return undefined;
}

/** The submits of one party, apart from those of others and of the team. */
const submitterOf = (signUpId: string) => `manage:${signUpId}`;

async function changeOnce(
  tx: SignUpTransaction,
  request: OwnSignUpChange,
  event: OwnEvent,
): Promise<OwnProblem | undefined> {
  const { submits } = event.services.store.organising;
  const { submitKey, revision, action } = request;
  const keyId = submitterOf(event.signUpId);
  const bodyHash = sha256(canonicalJson(request));
  const known = await submits.find(tx, keyId, submitKey);
  if (known !== undefined) return known.bodyHash === bodyHash ? undefined : { code: 'submit-key-reused' };
  const signUp = await tx.find(event.signUpId);
  if (signUp === undefined) return { code: 'not-found' };
  if ((signUp.revision ?? 1) !== revision) return { code: 'revision-conflict' };
  const refusal = unknownWishes(action, event) ?? (await act(tx, signUp, { action, event }));
  if (refusal !== undefined) return refusal;
  // The answer tells the sign-up as it is, so that none of it is kept twice.
  await submits.put(tx, { keyId, submitKey, bodyHash, receipt: '{}', at: Date.parse(event.at) });
  return undefined;
}

/**
 * Does what a party wishes with its own sign-up, once per submit key; whoever moves up by it does so in the same
 * transaction, which queues the mails as well.
 * @throws ServerError `store-busy`
 */
export function changeOwn(request: OwnSignUpChange, event: OwnEvent): Promise<OwnChangeOutcome> {
  const { store, clock } = event.services;
  return store.signUps.change(event.eventId, async (tx): Promise<OwnChangeOutcome> => {
    // Others may have been given places since the request began, that were this party's then and lapsed meanwhile.
    const present = { ...event, at: clock.now() };
    const refusal = await changeOnce(tx, request, present);
    if (refusal !== undefined) return refused(refusal);
    const signUp = await tx.find(event.signUpId);
    if (signUp === undefined) return refused({ code: 'not-found' });
    return {
      ok: true,
      own: await tellOwnSignUp(signUp, present, { waiting: () => tx.waiting(Date.parse(present.at)), tx }),
    };
  });
}
