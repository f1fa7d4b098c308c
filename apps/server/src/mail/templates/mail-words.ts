import type { BookingStatus, MailTemplate, SignUpLogEntry } from '@geflecht/core/sign-up';
import type { EventChange, SignUpChange } from '../mail-facts.js';

/** What the opening of a mail may tell, in words already. */
export interface Told {
  /** Title of the event. */
  readonly event: string;
  /** Until when an answer is awaited. */
  readonly deadline?: string | undefined;
  /** What is offered or was given. */
  readonly places: readonly string[];
  readonly by?: SignUpLogEntry['by'] | undefined;
  readonly isLapsed: boolean;
  /** A calendar file comes along. */
  readonly hasCalendar: boolean;
}

/** The words of mails in one language or manner of speaking. */
export interface MailWords {
  /** For `lang`. */
  readonly tag: string;
  /** Language of dates and of the words around a programme. */
  readonly language: 'de' | 'en';
  readonly greeting: (name: string | undefined) => string;
  readonly farewell: string;
  readonly subjects: Readonly<Record<MailTemplate, (title: string) => string>>;
  readonly openings: Readonly<Record<MailTemplate, (told: Told) => readonly string[]>>;
  /** In place of the opening, for an address that is the party's no longer. */
  readonly formerAddress: (event: string) => string;
  readonly buttons: {
    readonly confirm: string;
    readonly answer: string;
    readonly manage: string;
    /** Proves a new address. */
    readonly prove: string;
    readonly signIn: string;
  };
  readonly linkNote: string;
  readonly labels: {
    readonly when: string;
    readonly where: string;
    readonly persons: string;
    readonly choices: string;
    readonly waiting: string;
    readonly fee: string;
    readonly reference: string;
    readonly access: string;
    readonly online: string;
  };
  readonly person: (number: number) => string;
  readonly personCount: (count: number) => string;
  readonly statuses: Readonly<Record<BookingStatus | 'removed', string>>;
  readonly rank: (rank: number) => string;
  readonly position: (place: string, position: number, parties: number) => string;
  readonly changes: Readonly<Record<Exclude<SignUpChange['kind'], 'booking'>, (who: string, other: string) => string>>;
  readonly eventChanges: Readonly<Record<EventChange['kind'], (what: string, now: string, from: string) => string>>;
  readonly unscheduled: string;
  readonly purposes: Readonly<Record<string, string>>;
  readonly contact: (contact: string) => string;
  readonly otherWays: (ways: string) => string;
  readonly consents: string;
  readonly privacy: (url: string) => string;
  readonly controller: (name: string) => string;
  readonly why: string;
}
