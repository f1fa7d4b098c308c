/** What the form says below its first fields, and once it is sent. Functions take figures or names, never markup. */
export interface FormMessages {
  readonly required: string;
  readonly steps: {
    readonly choices: string;
    readonly questions: string;
    readonly consents: string;
  };
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
  readonly mailSubject: (event: string) => string;
  readonly closesOn: (day: string) => string;
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
