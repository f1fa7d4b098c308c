import type { Logger } from 'pino';
import { describeError } from '../log/describe-error.js';
import { followEvent, followEvents } from './follow-event.js';
import type { FollowTools } from './follow-event.js';

const pauseMilliseconds = 1_000;

/** Follows events while a server runs, and what happened to them before it did. */
export class EventFollower {
  readonly #tools: FollowTools;
  readonly #log: Logger;
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #working: Promise<void> = Promise.resolve();
  #stopListening: () => void = () => undefined;

  constructor(tools: FollowTools, log: Logger) {
    this.#tools = tools;
    this.#log = log;
  }

  /** Begins to follow. */
  start(): void {
    this.#stopListening = this.#tools.store.onChange((eventId) => {
      this.#changed.add(eventId);
      this.#schedule();
    });
    this.#do(() => followEvents(this.#tools));
  }

  /** Answers once what is under way is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopListening();
    clearTimeout(this.#timer);
    await this.#working;
  }

  #schedule(): void {
    if (this.#isStopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const eventIds = [...this.#changed];
      this.#changed.clear();
      this.#do(async () => {
        for (const eventId of eventIds) await followEvent(eventId, this.#tools);
      });
    }, pauseMilliseconds);
  }

  #do(work: () => Promise<void>): void {
    this.#working = this.#working.then(work).catch((error: unknown) => {
      this.#log.error({ finding: 'events could not be followed', error: describeError(error) });
    });
  }
}
