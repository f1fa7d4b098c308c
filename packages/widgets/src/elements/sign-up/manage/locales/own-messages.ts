import type { OwnActionName } from '@geflecht/core/contract';

/** What is asked twice before it is done. */
export type OwnQuestion = 'leave' | 'cancel' | 'erase';

/** What a party reads about its own sign-up. Functions take figures or names, never markup. */
export interface OwnMessages {
  readonly title: (event: string) => string;
  /** What can be done, as buttons say it. */
  readonly acts: Readonly<Record<OwnActionName | 'erase' | 'export', string>>;
  readonly confirmFirst: string;
  readonly offered: (title: string, day: string) => string;
  readonly status: Readonly<Record<string, string>>;
  readonly data: string;
  readonly given: (text: string, day: string) => string;
  readonly withdrawn: string;
  readonly newName: string;
  readonly mailAt: string;
  /** Before the address that awaits its proof until a day. */
  readonly mailAwaited: (day: string) => string;
  readonly newMail: string;
  readonly newMailHint: string;
  readonly keepMail: string;
  /** Said once a move to another address was asked for. */
  readonly mailAsked: string;
  /** What the page of a new address says. */
  readonly proof: {
    readonly title: string;
    readonly ask: string;
    readonly confirm: string;
    readonly done: string;
    readonly shut: string;
  };
  /** A round of a session with tables, counted from 1. */
  readonly round: (round: number) => string;
  readonly save: string;
  readonly questions: Readonly<Record<OwnQuestion, string>>;
  readonly percent: (percent: number) => string;
  readonly yes: string;
  readonly no: string;
  /** Said once something is done. */
  readonly done: string;
  readonly erased: string;
  /** Sentences by refusal code; `other` for all codes without one. */
  readonly refused: Readonly<Record<string, string>> & { readonly other: string };
  readonly invalidLink: string;
  readonly sendLink: string;
  readonly linkSent: string;
}
