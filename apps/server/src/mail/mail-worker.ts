import { transitionMail } from '@geflecht/core/sign-up';
import type { Logger } from 'pino';
import { isServerError } from '../errors/server-error.js';
import { describeError } from '../log/describe-error.js';
import type { AttemptOutcome, NoteAttempt } from '../operations/queue-metrics.js';
import type { Clock } from '../platform.js';
import type { LeasedMail, MailOutcome, MailStore } from '../store/mail-store.js';
import { backOff } from './back-off.js';
import type { MailSender, OutgoingMail, SendOutcome } from './mail-sender.js';

/** What a worker works with. */
export interface MailWorkerOptions {
  readonly mails: MailStore;
  readonly sender: MailSender;
  /** Writes a mail; undefined where its cause is void. */
  readonly render: (mail: LeasedMail) => Promise<OutgoingMail | undefined>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Names this worker among those of all processes. */
  readonly by: string;
  /** Seconds after which another worker may take over what this one does not settle; default 120. */
  readonly leaseSeconds?: number | undefined;
  /** From 0 to 1; default the machine's. */
  readonly chance?: (() => number) | undefined;
  /** Hears how attempts ended; default nobody. */
  readonly onAttempt?: NoteAttempt | undefined;
}

const attemptOutcomes: Readonly<Record<MailOutcome['status'], AttemptOutcome>> = {
  sent: 'sent',
  queued: 'retried',
  failed: 'dead',
  dropped: 'dropped',
};

const atOnce = 4;
const second = 1_000;
const usualLease = 120;
/** Other processes queue mails without telling: one looks again after this while at the latest. */
const longestSleep = 10 * second;
const shortestSleep = 50;

/** Takes mails from the outbox and sends them, until it is stopped. Several may work on one outbox. */
export class MailWorker {
  readonly #options: MailWorkerOptions;
  #isStopping = false;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #isWoken = false;

  constructor(options: MailWorkerOptions) {
    this.#options = options;
  }

  /** Begins to work. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Has it look at once whether something is due. */
  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  /** Takes on no more mails; answers once those under way are settled. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.wake();
    await this.#running;
    this.#options.sender.close();
  }

  /** Sends what is due now, a few at a time. Answers how many it took on. */
  async round(): Promise<number> {
    const { mails, clock, by, sender, leaseSeconds = usualLease, onAttempt } = this.#options;
    const { mostAnHour } = sender;
    const now = Date.parse(clock.now());
    const leased = await mails.lease({ by, now, until: now + leaseSeconds * second, limit: atOnce, mostAnHour });
    const outcomes = await Promise.all(leased.map((mail) => this.#attempt(mail)));
    await mails.settle(by, outcomes);
    for (const { status } of outcomes) onAttempt?.('mails', attemptOutcomes[status]);
    return leased.length;
  }

  async #attempt(mail: LeasedMail): Promise<MailOutcome> {
    const { render, sender, clock, log } = this.#options;
    try {
      const written = await render(mail);
      if (written === undefined) return { id: mail.id, status: 'dropped', at: Date.parse(clock.now()) };
      return this.#settled(mail, await sender.send(written));
    } catch (error) {
      log.error({ mail: mail.id, error: describeError(error) });
      return this.#settled(mail, { kind: 'temporary', failure: 'unwritable' });
    }
  }

  #settled({ id, template, attempts }: LeasedMail, outcome: SendOutcome): MailOutcome {
    const { clock, log, chance = Math.random } = this.#options;
    const at = Date.parse(clock.now());
    if (outcome.kind === 'accepted') return { id, status: 'sent', at };
    const { kind, failure } = outcome;
    const step = transitionMail('sending', kind, attempts);
    const isOver = !step.ok || step.value === 'failed';
    log.warn({ mail: id, template, attempts, failure, finding: isOver ? 'a mail was given up' : 'a mail waits' });
    if (isOver) return { id, status: 'failed', at, failure };
    return { id, status: 'queued', at, failure, notBefore: at + backOff(attempts, chance()) };
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      this.#isWoken = false;
      const taken = await this.#roundSafely();
      if (taken === 0 && !this.#isStopping) await this.#sleep(await this.#pause());
    }
  }

  /** A database that is busy or away must not end the worker. */
  async #roundSafely(): Promise<number> {
    try {
      return await this.round();
    } catch (error) {
      const isBusy = isServerError(error) && error.code === 'store-busy';
      this.#options.log[isBusy ? 'warn' : 'error']({ finding: 'mails wait', error: describeError(error) });
      return 0;
    }
  }

  async #pause(): Promise<number> {
    const { mails, clock } = this.#options;
    const due = await mails.nextDue().catch(() => undefined);
    const until = due === undefined ? longestSleep : due - Date.parse(clock.now());
    return Math.min(Math.max(until, shortestSleep), longestSleep);
  }

  async #sleep(milliseconds: number): Promise<void> {
    if (this.#isWoken) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
    this.#wake = undefined;
  }
}
