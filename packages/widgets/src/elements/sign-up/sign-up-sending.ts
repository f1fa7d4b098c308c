import type { RefusedSignUp, Sent, Submission, SubmitResult } from './submission.js';

/** Milliseconds after which a kept sign-up is sent again, whether or not a connection is reported. */
const keptPause = 30_000;
/** Seconds to wait where an overloaded backend names none. */
const overloadedPause = 10;

/** What is told about a sending. */
export interface SendingHost {
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** An answer has come. */
  readonly answered: (result: NonNullable<SubmitResult>, sent: Sent) => void;
}

/** No answer came; the sign-up may or may not have arrived. */
export function isKept(refusal: RefusedSignUp | undefined): boolean {
  return refusal?.code === 'network' || refusal?.code === 'timeout';
}

/**
 * Sends a sign-up, once at a time. Without a connection it is kept and sent again as soon as there is one; an overloaded
 * backend is asked once more by itself. All tries bear the same key, so that nobody is signed up twice.
 */
export class SignUpSending {
  readonly #host: SendingHost;
  #submission: Submission | undefined;
  #sent: Sent | undefined;
  #refusal: RefusedSignUp | undefined;
  #isSending = false;
  #hasRetried = false;
  #secondsLeft = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: SendingHost) {
    this.#host = host;
  }

  get isSending(): boolean {
    return this.#isSending;
  }

  /** Why it was not taken in, or may not have been. */
  get refusal(): RefusedSignUp | undefined {
    return this.#refusal;
  }

  /** Seconds until it is sent again by itself; 0 where that is not going to happen. */
  get secondsLeft(): number {
    return this.#secondsLeft;
  }

  /** Sends anew; whatever was refused before is forgotten. */
  send(sent: Sent, submission: Submission): Promise<void> {
    this.#submission = submission;
    this.#sent = sent;
    this.#hasRetried = false;
    return this.#try();
  }

  /** Sends the same again. */
  readonly retry = (): void => {
    if (!this.#isSending) void this.#try();
  };

  /** Goes back to the form; what was sent before may still have arrived. */
  giveUp(): void {
    this.stop();
    this.#refusal = undefined;
    this.#host.changed();
  }

  /** Takes up waiting again, such as after the element was moved in its page. */
  resume(): void {
    if (isKept(this.#refusal)) this.#wait();
  }

  /** Stops waiting. */
  stop(): void {
    clearInterval(this.#timer);
    removeEventListener('online', this.retry);
    this.#secondsLeft = 0;
  }

  async #try(): Promise<void> {
    const [sent, submission] = [this.#sent, this.#submission];
    if (!sent || !submission) return;
    this.stop();
    this.#isSending = true;
    this.#host.changed();
    const result = await submission.send(sent);
    this.#isSending = false;
    this.#refusal = result && 'refusal' in result ? result.refusal : undefined;
    if (result) this.#host.answered(result, sent);
    this.#wait();
    this.#host.changed();
  }

  #wait(): void {
    this.stop();
    if (isKept(this.#refusal)) {
      addEventListener('online', this.retry);
      this.#timer = setInterval(this.retry, keptPause);
    } else if (this.#refusal?.code === 'overloaded' && !this.#hasRetried) {
      this.#hasRetried = true;
      this.#secondsLeft = this.#refusal.retryAfterSeconds ?? overloadedPause;
      this.#timer = setInterval(this.#tick, 1_000);
    }
  }

  readonly #tick = (): void => {
    this.#secondsLeft -= 1;
    if (this.#secondsLeft > 0) this.#host.changed();
    else this.retry();
  };
}
