import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import { SdkError } from '../errors/index.js';
import type { SdkErrorCode } from '../errors/index.js';
import { answersInTurn, conformanceRequest, fakePlatform } from '../testing/index.js';
import { createSubmitQueue } from './index.js';
import type { SubmitQueueOptions, SubmitStorage } from './index.js';

/** The event of the trials. */
export const eventId = 'event-open';
/** A sign-up under a key of its own. */
export const requestOf = (submitKey: string) => conformanceRequest({ eventId, submitKey });
/** The sign-up of most trials. */
export const request = requestOf('submit-key-1');
/** The submit of most trials. */
export const errand = { operation: 'createSignUp', eventId, request } as const;
/** What a backend answers. */
export const receipt = {
  signUpId: 's',
  eventId,
  status: 'confirmed',
  receivedAt: '',
  bookings: [],
} as unknown as SignUpReceipt;

/** How a client sends. */
export type Send = (
  eventId: string,
  request: SignUpRequest,
  call?: { readonly signal?: AbortSignal | undefined },
) => Promise<SignUpReceipt>;

/** Answers at once. */
export const answered: Send = () => Promise.resolve(receipt);
/** Fails at once. */
export const failed =
  (code: SdkErrorCode, more: object = {}): Send =>
  () =>
    Promise.reject(new SdkError({ code, operation: 'createSignUp', finding: 'trial', ...more }));
/** No answer, until it is called off. */
export const hanging: Send = (_event, _request, { signal } = {}) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => void failed('aborted')('', request).catch(reject));
  });

/** A storage whose items a test may look at. */
export function memoryStorage(
  items: Readonly<Record<string, string>> = {},
): SubmitStorage & { readonly items: Map<string, string> } {
  const kept = new Map(Object.entries(items));
  return {
    items: kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A queue over a client that was told its answers, and a platform that a test moves. */
export function opened(sends: readonly [Send, ...Send[]], options: Partial<SubmitQueueOptions> = {}, isOnline = true) {
  const platform = fakePlatform({ start: 1_000_000 });
  if (!isOnline) platform.connect(false);
  const createSignUp = answersInTurn<Parameters<Send>, SignUpReceipt>(...sends);
  const queue = createSubmitQueue({ client: { createSignUp }, platform, ...options });
  return { platform, queue, createSignUp };
}
