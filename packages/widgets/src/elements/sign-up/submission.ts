import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';

/** Why a sign-up was not stored, or may not have been. */
export interface RefusedSignUp {
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly retryAfterSeconds: number | undefined;
}

/** What became of one submit. */
export type SubmitResult =
  { readonly receipt: SignUpReceipt } | { readonly refusal: RefusedSignUp } | { readonly aborted: true };

/** Answers after which nothing is stored, so that the next try is a new submit. */
const definite: readonly string[] = ['invalid', 'full', 'closed', 'not-found', 'too-large', 'forbidden'];

interface CodedError {
  readonly code?: unknown;
  readonly issues?: readonly Issue[];
  readonly retryAfterSeconds?: number;
}

/**
 * Keeps the key of one submit over any number of tries, so that a party is signed up once however
 * often the button is pressed or the connection breaks.
 */
export class Submission {
  #key: string | undefined;

  /** The key of the submit under way, made when it starts. */
  keyFor(client: Client): string {
    this.#key ??= client.newSubmitKey();
    return this.#key;
  }

  async send(client: Client, eventId: string, request: SignUpRequest): Promise<SubmitResult> {
    try {
      return { receipt: await client.createSignUp(eventId, request) };
    } catch (error) {
      const { code, issues = [], retryAfterSeconds } = error as CodedError;
      if (code === 'aborted') return { aborted: true };
      const stable = typeof code === 'string' ? code : 'network';
      if (definite.includes(stable)) this.#key = undefined;
      return { refusal: { code: stable, issues, retryAfterSeconds } };
    }
  }
}
