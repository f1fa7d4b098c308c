import type { GeflechtDocument } from '../document/document.js';
import type { Day } from '../time/index.js';
import type { FindingList } from './finding-list.js';

/** What a rule is told beside the document. */
export interface CheckSettings {
  /** Day of the check, for consents and review dates. */
  readonly today: Day;
  /** Whether the document is meant to lie open, as a file on web space does. */
  readonly isPublished: boolean;
}

/** One group of questions to a document whose records carry their scope; its work grows with their number only. */
export type CheckRule = (document: GeflechtDocument, findings: FindingList, settings: CheckSettings) => void;
