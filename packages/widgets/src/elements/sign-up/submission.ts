import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { Findings } from './finding.js';
import { findingsOf } from './findings.js';
import type { FormModel } from './form-model.js';
import { partySize } from './form-view.js';
import type { FormView } from './form-view.js';
import { managingClientOf } from './manage/managing-client-of.js';
import { signUpRequest } from './sign-up-request.js';

/** Why a sign-up was not stored, or may not have been. */
export interface RefusedSignUp {
  readonly code: string;
  readonly retryAfterSeconds?: number | undefined;
  /** What lacks places, with `full`. */
  readonly bookableIds?: readonly string[] | undefined;
}

/** What became of one submit; `undefined` when it was called off. */
export type SubmitResult =
  { readonly receipt: SignUpReceipt } | ({ readonly refusal: RefusedSignUp } & Findings) | undefined;

/** Answers after which nothing is stored, so that the next try is a new submit. */
const definite: readonly string[] = ['invalid', 'full', 'closed', 'not-found', 'too-large', 'forbidden'];

interface CodedError extends Partial<RefusedSignUp> {
  readonly issues?: readonly Issue[];
}

/** What a request was made from. */
export interface Sent {
  readonly request: SignUpRequest;
  readonly model: FormModel;
  readonly locale: string;
}

/** Milliseconds to wait where a backend takes somebody for a machine who was just quick. */
const quickPause = 3_500;

/** Seconds since the page was opened: programs that fill in forms are quicker than people. */
function secondsHere(): number {
  return Math.round(performance.now() / 1_000);
}

function isTooQuick({ issues }: CodedError): boolean {
  return issues?.some(({ path }) => path[1] === 'elapsedSeconds') === true;
}

/**
 * Keeps the key of one submit over any number of tries, so that a party is signed up once however
 * often the button is pressed or the connection breaks.
 */
export class Submission {
  readonly #client: Client;
  readonly #backend: string | undefined;
  #key: string | undefined;

  /** @param backend address of the backend, where the page names it */
  constructor(client: Client, backend?: string) {
    this.#client = client;
    this.#backend = backend;
  }

  /** Builds the request of a form; the key stays the same until a submit is answered for good. */
  requestOf(form: HTMLFormElement, view: FormView): Sent {
    this.#key ??= this.#client.newSubmitKey();
    const { messages, model, texts } = view;
    const { locale } = texts;
    const request = signUpRequest({
      model,
      values: new FormData(form),
      persons: partySize(view),
      submitKey: this.#key,
      locale,
      besideWhom: messages.besideWhom,
      elapsedSeconds: secondsHere(),
    });
    return { request, model, locale };
  }

  async send(sent: Sent, isAgain = false): Promise<SubmitResult> {
    const { request, model, locale } = sent;
    try {
      const receipt = await this.#client.createSignUp(model.event.id, await this.#checked(request));
      this.#key = undefined;
      return { receipt };
    } catch (error) {
      const { bookableIds, code = 'network', issues = [], retryAfterSeconds } = error as CodedError;
      if (code === 'aborted') return undefined;
      if (!isAgain && isTooQuick(error as CodedError)) {
        await new Promise((resolve) => setTimeout(resolve, quickPause));
        return this.send(sent, true);
      }
      if (definite.includes(code)) this.#key = undefined;
      return { refusal: { bookableIds, code, retryAfterSeconds }, ...findingsOf(issues, { request, model }, locale) };
    }
  }

  /** Does the sums of backends that ask machines for some; each solution is good for one try. */
  async #checked({ trace, ...request }: SignUpRequest): Promise<SignUpRequest> {
    const told = { ...trace, elapsedSeconds: secondsHere() };
    if (!(await this.#client.can('signUps.challenge'))) return { ...request, trace: told };
    const { checkedByMachine } = await import('./bot-check.js');
    const challenge = await checkedByMachine(await managingClientOf(this.#client, this.#backend));
    return { ...request, trace: { ...told, challenge } };
  }
}
