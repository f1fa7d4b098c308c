import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import { checkForm } from './check-form.js';
import { findingsOf } from './findings.js';
import type { Findings } from './findings.js';
import type { FormView } from './form-view.js';
import { signUpRequest } from './sign-up-request.js';

export { renderReceipt } from './render-receipt.js';

/** Why a sign-up was not stored, or may not have been. */
export interface RefusedSignUp {
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly retryAfterSeconds: number | undefined;
}

/** What became of one submit. */
export type SubmitResult =
  | { readonly kind: 'received'; readonly receipt: SignUpReceipt; readonly request: SignUpRequest }
  | ({ readonly kind: 'refused'; readonly refusal: RefusedSignUp | undefined } & Findings)
  | { readonly kind: 'cancelled' };

/** What a submit is made of. */
export interface SubmitOptions {
  readonly client: Client;
  readonly form: HTMLFormElement;
  readonly view: FormView;
  /** Told before anything is sent; false calls the submit off. */
  readonly announce: (request: SignUpRequest) => boolean;
  /** Called once the request is on its way. */
  readonly started: () => void;
}

/** Answers after which nothing is stored, so that the next try is a new submit. */
const definite: readonly string[] = ['invalid', 'full', 'closed', 'not-found', 'too-large', 'forbidden'];

interface CodedError {
  readonly code?: unknown;
  readonly issues?: readonly Issue[];
  readonly retryAfterSeconds?: number;
}

/**
 * Checks, builds and sends a form. Keeps the key of one submit over any number of tries, so that a
 * party is signed up once however often the button is pressed or the connection breaks.
 */
export class Submission {
  #key: string | undefined;

  async submit({ client, form, view, announce, started }: SubmitOptions): Promise<SubmitResult> {
    const errors = checkForm(form, view.messages);
    if (errors.size > 0) return { kind: 'refused', refusal: undefined, ...listed(errors) };
    this.#key ??= client.newSubmitKey();
    const { model, texts } = view;
    const values = new FormData(form);
    const persons = view.persons.length;
    const request = signUpRequest({ model, values, persons, submitKey: this.#key, locale: texts.locale });
    if (!announce(request)) return { kind: 'cancelled' };
    started();
    return this.#send(client, request, view);
  }

  async #send(client: Client, request: SignUpRequest, { model, texts }: FormView): Promise<SubmitResult> {
    try {
      const receipt = await client.createSignUp(model.event.id, request);
      this.#key = undefined;
      return { kind: 'received', receipt, request };
    } catch (error) {
      const { code, issues = [], retryAfterSeconds } = error as CodedError;
      if (code === 'aborted') return { kind: 'cancelled' };
      const refusal = { code: typeof code === 'string' ? code : 'network', issues, retryAfterSeconds };
      if (definite.includes(refusal.code)) this.#key = undefined;
      return { kind: 'refused', refusal, ...findingsOf(refusal, { request, model }, texts.locale) };
    }
  }
}

function listed(errors: ReadonlyMap<string, string>): Findings {
  return { errors, findings: [...errors].map(([field, message]) => ({ field, message })) };
}
