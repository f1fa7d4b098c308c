import type { OwnSignUp, SignUpReceipt } from '@geflecht/core/contract';
import type { SdkError } from '../errors/index.js';
import type { SubmitPlatform } from './platform.js';
import type { StoredSubmit } from './stored-submits.js';
import type { SubmitQueueOptions } from './submit-queue.js';
import type { Submit, SubmitErrand } from './submit.js';

/** What one submit is sent with. */
export interface RunOptions {
  readonly client: SubmitQueueOptions['client'];
  readonly platform: SubmitPlatform;
  /** Called whenever the submit is another one. */
  readonly changed: () => void;
}

const firstPause = 1_000;
const longestPause = 60_000;
const longestWaitSeconds = 3_600;
/** How long a submit may be on its way before its sender is told that it is kept. */
const patience = 8_000;

const passing: readonly string[] = ['network', 'timeout', 'overloaded', 'too-many-requests', 'aborted'];

function beginning(errand: SubmitErrand, at: Pick<Submit, 'addedAt' | 'tries'>): Submit {
  const { operation, request } = errand;
  const eventId = operation === 'createSignUp' ? errand.eventId : undefined;
  const status = at.tries > 0 ? 'held' : 'waiting';
  return { submitKey: request.submitKey, operation, eventId, request, ...at, status, isStored: false };
}

/** Sends one submit until there is an answer for good. */
export class SubmitRun {
  readonly #errand: SubmitErrand;
  readonly #options: RunOptions;
  #submit: Submit;
  /** The backend asked not to be asked sooner. */
  #notBefore = 0;
  #stopTimer: (() => void) | undefined;
  #controller: AbortController | undefined;
  #isOver = false;

  constructor(errand: SubmitErrand, at: Pick<Submit, 'addedAt' | 'tries'>, options: RunOptions) {
    this.#errand = errand;
    this.#options = options;
    this.#submit = beginning(errand, at);
  }

  get submit(): Submit {
    return this.#submit;
  }

  get isSettled(): boolean {
    return this.#submit.status === 'answered' || this.#submit.status === 'refused';
  }

  /** What of it may outlive the page; absent for what needs a manage key, and once it is settled. */
  get storable(): StoredSubmit | undefined {
    const { addedAt, tries } = this.#submit;
    if (this.isSettled || this.#errand.operation !== 'createSignUp') return undefined;
    const { eventId, request } = this.#errand;
    return { eventId, request, addedAt, tries };
  }

  /** Sends it for the first time, or waits for a connection. */
  start(): void {
    if (this.#options.platform.isOnline()) void this.#send();
    else this.#pause(firstPause);
  }

  /** Sends it at once, unless the backend asked for a pause; a try under way is begun anew. */
  hurry(): void {
    if (this.#controller !== undefined) this.#controller.abort();
    else if (this.#options.platform.now() >= this.#notBefore) void this.#send();
  }

  /** Ends it without an answer. */
  stop(): void {
    this.#isOver = true;
    this.#stopTimer?.();
    this.#controller?.abort();
  }

  /** States whether it outlives the page. */
  keep(isStored: boolean): void {
    if (this.#submit.isStored !== isStored) this.#submit = { ...this.#submit, isStored };
  }

  #become(change: Partial<Submit>): void {
    if (this.#isOver) return;
    this.#submit = { ...this.#submit, ...change };
    this.#options.changed();
  }

  #pause(milliseconds: number): void {
    const { platform } = this.#options;
    this.#stopTimer = platform.startTimer(() => void this.#send(), milliseconds);
    this.#become({ nextTryAt: platform.now() + milliseconds });
  }

  #ask(signal: AbortSignal): Promise<SignUpReceipt | OwnSignUp> {
    const errand = this.#errand;
    if (errand.operation === 'changeOwnSignUp') return errand.send({ signal });
    return this.#options.client.createSignUp(errand.eventId, errand.request, { signal });
  }

  async #send(): Promise<void> {
    const { platform } = this.#options;
    const controller = (this.#controller = new AbortController());
    const tries = this.#submit.tries + 1;
    this.#stopTimer?.();
    this.#stopTimer = platform.startTimer(() => this.#become({ status: 'held' }), patience);
    this.#become({ status: tries > 1 ? 'held' : 'sending', tries, nextTryAt: undefined });
    const outcome = await this.#ask(controller.signal).then(
      (answer) => ({ answer, status: 'answered', error: undefined }) as const,
      (error: unknown) => ({ error: error as SdkError }),
    );
    this.#controller = undefined;
    this.#stopTimer();
    if ('answer' in outcome) this.#become(outcome);
    else if (!passing.includes(outcome.error.code)) this.#become({ ...outcome, status: 'refused' });
    else if (!this.#isOver) this.#hold(outcome.error);
  }

  #hold(error: SdkError): void {
    const { now, random } = this.#options.platform;
    const { code, retryAfterSeconds = 0 } = error;
    const asked = Math.min(retryAfterSeconds, longestWaitSeconds) * 1_000;
    const grown = Math.min(firstPause * 2 ** this.#submit.tries, longestPause) * (0.5 + random() / 2);
    this.#notBefore = now() + asked;
    this.#submit = { ...this.#submit, status: 'held', error };
    this.#pause(code === 'aborted' ? 0 : asked + grown);
  }
}
