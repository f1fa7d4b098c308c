import type { Part } from '@geflecht/core/event';
import type { DocumentationMessages } from './documentation-messages.js';

/** Words of a session's details. */
export interface DetailsMessages extends DocumentationMessages {
  readonly contributors: string;
  readonly hosts: string;
  readonly questions: string;
  readonly materials: string;
  readonly links: string;
  readonly feedback: string;
  readonly venue: string;
  /** What to know about getting in, and getting there. */
  readonly access: string;
  readonly travel: string;
  readonly language: string;
  readonly rounds: (count: number, minutes: string) => string;
  /** One round, and its length. */
  readonly round: (n: number) => string;
  readonly minutes: (minutes: number) => string;
  /** An open slot that nobody has taken. */
  readonly free: string;
  readonly stand: (number: string) => string;
  readonly capacity: (places: number) => string;
  /** Labels of sessions whose results are told, and that tell them. */
  readonly resultsOf: string;
  readonly resultsIn: string;
  readonly recording: string;
  readonly notRecorded: string;
  readonly notStreamed: string;
  /** Ways to take part from afar. */
  readonly online: string;
  readonly dialIn: string;
  readonly passcode: string;
  /** Labels of materials by state, and by whether everybody can use them. */
  readonly materialStates: Readonly<Record<string, string>>;
  readonly accessible: Readonly<Record<string, string>>;
  /** Buttons of the dialog. */
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  /** Headings over several parts of one kind. */
  readonly parts: Readonly<Record<Part['kind'], string>>;
  /** Labels of the roles that ship, by id. */
  readonly roles: Readonly<Record<string, string>>;
  /** Labels of the kinds of material that ship, by id. */
  readonly materialKinds: Readonly<Record<string, string>>;
  /** Labels of the sectors that ship, by id; loaded where somebody counted by sector. */
  readonly sectors: () => Promise<{ readonly sectorLabels: ReadonlyMap<string, string> }>;
}
