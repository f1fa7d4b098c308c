import type { Step } from '../form-steps.js';
import type { Screen } from '../screen.js';

/** What the form says below its first fields, and once it is sent. Functions take figures or names, never markup. */
export interface FormMessages {
  /** Language of these words, in which times are written too. */
  readonly language: string;
  /** When one can sign up, as long as one cannot. */
  readonly notYet: (day: string) => string;
  readonly required: string;
  readonly steps: Readonly<Record<Step, string>>;
  /** A step with its place among all. */
  readonly progress: (position: number, count: number, title: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly change: string;
  readonly consents: string;
  readonly person: (number: number) => string;
  readonly kind: string;
  readonly kinds: { readonly adult: string; readonly child: string; readonly assistant: string };
  readonly beside: string;
  /** What is noted as an assistant's function. */
  readonly besideWhom: (name: string) => string;
  readonly age: string;
  readonly ageReason: string;
  readonly ages: (from: number | undefined, to: number | undefined) => string;
  readonly partyHint: string;
  readonly addPerson: string;
  readonly removePerson: (number: number) => string;
  readonly personAdded: (number: number) => string;
  readonly personRemoved: string;
  readonly partyFull: (max: number) => string;
  readonly sameForAll: string;
  readonly sameForAllDone: string;
  /** @param fields of which some are closed, so that they stay as they are */
  readonly sameForAllNot: (fields: string) => string;
  readonly noChoice: string;
  readonly wayLegend: string;
  readonly extrasLegend: string;
  readonly seat: string;
  readonly rank: (n: number) => string;
  readonly rankHint: string;
  readonly upTo: (count: number) => string;
  readonly overlap: (one: string, other: string, bufferMinutes?: number) => string;
  /** What follows from two sessions that overlap, by the rules. */
  readonly overlapAdvice: { readonly warn: string; readonly block: string };
  readonly overlapping: string;
  readonly places: (left: number) => string;
  readonly full: string;
  /** To whoever has chosen what filled up meanwhile. */
  readonly fullChosen: string;
  /** To whoever stands on something that can no longer be chosen. */
  readonly closedNow: (title: string) => string;
  /** There are places again, and nobody says how many. */
  readonly placesAgain: string;
  /** What has changed meanwhile for something that is chosen. */
  readonly placesNews: (title: string, places: string) => string;
  readonly waitingList: string;
  readonly yes: string;
  readonly no: string;
  readonly notStated: string;
  readonly needs: string;
  /** @param day on which they are deleted; may be empty */
  readonly needsReason: (day: string) => string;
  readonly needsConsent: string;
  readonly accessContact: string;
  readonly feeClass: string;
  readonly feeUntil: (day: string) => string;
  readonly feeProof: (proof: string) => string;
  readonly invoice: {
    readonly legend: string;
    readonly name: string;
    readonly street: string;
    readonly postalCode: string;
    readonly town: string;
    readonly reference: string;
    readonly referenceHint: string;
  };
  readonly modeLegend: string;
  readonly allOrNothing: string;
  readonly takeFewer: string;
  readonly letsPass: string;
  readonly code: string;
  readonly codeHint: string;
  readonly leaveEmpty: string;
  readonly privacy: (controller: string) => string;
  readonly privacyLink: string;
  readonly submit: string;
  readonly sending: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly forget: string;
  readonly kept: string;
  readonly forgotten: string;
  readonly restored: string;
  readonly elsewhere: string;
  readonly otherWays: string;
  readonly byMail: string;
  readonly byPhone: string;
  readonly byPaper: string;
  readonly printPaper: string;
  /** What only the form on paper says. */
  readonly paper: {
    readonly rank: (count: number) => string;
    readonly sendTo: string;
    readonly signature: string;
  };
  readonly mailSubject: (event: string) => string;
  readonly closesOn: (day: string) => string;
  readonly cancelBy: (day: string) => string;
  readonly substitutes: { readonly sameOrganisation: string; readonly anyone: string };
  readonly missing: string;
  readonly malformedMail: string;
  readonly outOfRange: string;
  readonly tooLong: string;
  readonly tooManyPicked: (count: number) => string;
  readonly rankTwice: string;
  readonly summary: (count: number) => string;
  /** Sentences by refusal code; `other` for all codes without one. */
  readonly refused: Readonly<Record<string, string>> & { readonly other: string };
  /** Screens of refusals. */
  readonly screens: Readonly<Record<Screen, { readonly title: string; readonly text: string }>>;
  readonly chooseAgain: string;
  readonly backToForm: string;
  readonly sendNow: string;
  readonly doNotSend: string;
  readonly retryIn: (seconds: number) => string;
  readonly receipt: {
    readonly title: string;
    readonly reference: string;
    readonly persons: string;
    /** Sentences by status of the sign-up. */
    readonly status: Readonly<Record<string, string>> & { readonly other: string };
    /** Words by status of a booking. */
    readonly booking: Readonly<Record<string, string>>;
    readonly position: (position: number, parties: number) => string;
    readonly next: string;
    readonly calendar: string;
    readonly print: string;
    readonly again: string;
  };
}
