import type { Logger } from 'pino';
import type { DocumentSource } from '../documents/document-source.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { describeError } from '../log/describe-error.js';
import type { Clock } from '../platform.js';
import type { Store } from '../store/store.js';
import { settleSignUps } from './settle-sign-ups.js';

/** What the timer works with. */
export interface LapseTimerOptions {
  readonly store: Store;
  readonly source: DocumentSource;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly secret: ServerSecret;
  readonly log: Logger;
}

/** Many changes at once are looked at together. */
const shortestSleep = 200;
const longestSleep = 30_000;
const pauseAfterFailure = 1_000;

/** Heeds deadlines of sign-ups when they pass. Each is heeded once, however many processes watch. */
export class LapseTimer {
  readonly #options: LapseTimerOptions;
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Infinity;
  #isStopped = false;
  #working: Promise<void> = Promise.resolve();
  #stopListening: () => void = () => undefined;

  constructor(options: LapseTimerOptions) {
    this.#options = options;
  }

  /** Begins to watch; what passed while nobody did is heeded at once. */
  start(): void {
    this.#stopListening = this.#options.store.onChange(() => this.#schedule(shortestSleep));
    this.#schedule(0);
  }

  /** Answers once what is under way is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopListening();
    clearTimeout(this.#timer);
    await this.#working;
  }

  /** Heeds every deadline that has passed. Answers when to look again, in milliseconds since 1970. */
  async heed(): Promise<number | undefined> {
    const { store, clock } = this.#options;
    const passedOver = new Set<string>();
    let seen: string | undefined;
    for (;;) {
      const due = await store.signUps.dueNext([...passedOver]);
      if (due === undefined || due.at > Date.parse(clock.now())) return due?.at;
      const mark = JSON.stringify(due);
      // What stays due although it was heeded, such as that of an event which is gone, must not keep others from being heeded.
      if (mark === seen) passedOver.add(due.eventId);
      else await this.#settle(due.eventId);
      seen = mark;
    }
  }

  async #settle(eventId: string): Promise<void> {
    const { store, source, clock, newId, secret } = this.#options;
    const frame = (await source.read({ kind: 'event', id: eventId }))?.frame;
    if (frame === undefined) return;
    const tools = { frame, at: clock.now(), newId, secret, mails: store.mails };
    await store.signUps.change(eventId, (tx) => settleSignUps(tx, [], tools));
  }

  #schedule(delay: number): void {
    const at = performance.now() + delay;
    if (this.#isStopped || this.#wakesAt <= at) return;
    clearTimeout(this.#timer);
    this.#wakesAt = at;
    this.#timer = setTimeout(() => {
      this.#wakesAt = Infinity;
      this.#working = this.#working.then(() => this.#look());
    }, delay);
  }

  async #look(): Promise<void> {
    if (this.#isStopped) return;
    try {
      const next = await this.heed();
      const until = next === undefined ? longestSleep : next - Date.parse(this.#options.clock.now());
      this.#schedule(Math.min(Math.max(until, 0), longestSleep));
    } catch (error) {
      this.#options.log.error({ finding: 'deadlines wait', error: describeError(error) });
      this.#schedule(pauseAfterFailure);
    }
  }
}
