import type { MailSender, OutgoingMail } from './mail-sender.js';

/** A mail that was kept in place of being sent. */
export interface KeptMail extends OutgoingMail {
  readonly number: number;
  readonly at: string;
}

const mostKept = 500;

/** Keeps mails in memory in place of sending them, so that whoever develops can read them. */
export class DevMailbox implements MailSender {
  /** Nobody is bothered by mails that reach nobody. */
  readonly mostAnHour = Number.POSITIVE_INFINITY;
  readonly #now: () => string;
  #mails: readonly KeptMail[] = [];
  #count = 0;

  /** @param now the moment, for the list */
  constructor(now: () => string) {
    this.#now = now;
  }

  /** The latest first. */
  get mails(): readonly KeptMail[] {
    return this.#mails;
  }

  readonly send = (mail: OutgoingMail): Promise<{ readonly kind: 'accepted' }> => {
    this.#count += 1;
    this.#mails = [{ ...mail, number: this.#count, at: this.#now() }, ...this.#mails].slice(0, mostKept);
    return Promise.resolve({ kind: 'accepted' });
  };

  /** Forgets nothing: the process does, when it ends. */
  readonly close = (): void => undefined;
}
