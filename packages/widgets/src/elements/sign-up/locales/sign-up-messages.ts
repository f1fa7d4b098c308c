import type { BaseMessages } from '../../../locales/base-messages.js';

/** What the sign-up has to say. Functions take figures or names, never markup. */
export interface SignUpMessages extends BaseMessages {
  readonly title: (event: string) => string;
  readonly requiredNote: string;
  readonly required: string;
  readonly steps: {
    readonly contact: string;
    readonly choices: string;
    readonly questions: string;
    readonly consents: string;
  };
  readonly name: string;
  readonly mail: string;
  readonly mailReason: string;
  readonly phone: string;
  readonly organisation: string;
  readonly person: (number: number) => string;
  readonly kind: string;
  readonly kinds: { readonly adult: string; readonly child: string; readonly assistant: string };
  readonly age: string;
  readonly addPerson: string;
  readonly removePerson: (number: number) => string;
  readonly personAdded: (number: number) => string;
  readonly personRemoved: string;
  readonly partyFull: (max: number) => string;
  readonly noChoice: string;
  readonly wayLegend: string;
  readonly extrasLegend: string;
  readonly rank: (n: number) => string;
  readonly upTo: (count: number) => string;
  readonly places: (left: number) => string;
  readonly full: string;
  readonly waitingList: string;
  readonly yes: string;
  readonly no: string;
  readonly notStated: string;
  readonly feeClass: string;
  readonly code: string;
  readonly privacy: (controller: string) => string;
  readonly privacyLink: string;
  readonly submit: string;
  readonly sending: string;
  readonly otherWays: string;
  readonly byMail: string;
  readonly byPhone: string;
  readonly elsewhere: string;
  readonly mailSubject: (event: string) => string;
  readonly closed: string;
  readonly notYet: (day: string) => string;
  readonly closesOn: (day: string) => string;
  readonly noSignUp: string;
  readonly notReady: string;
  readonly missing: string;
  readonly malformedMail: string;
  readonly outOfRange: string;
  readonly tooLong: string;
  readonly tooManyPicked: (count: number) => string;
  readonly rankTwice: string;
  readonly summary: (count: number) => string;
  /** Sentences by refusal code; `other` for all codes without one. */
  readonly refused: Readonly<Record<string, string>> & { readonly other: string };
  readonly retryIn: (seconds: number) => string;
  readonly receipt: {
    readonly title: string;
    readonly reference: string;
    readonly persons: string;
    /** Sentences by status of the sign-up. */
    readonly status: Readonly<Record<string, string>> & { readonly other: string };
    /** Words by status of a booking. */
    readonly booking: Readonly<Record<string, string>>;
  };
}
