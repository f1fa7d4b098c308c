/** Why something of a document is not on the page: an address that nobody may follow, or a picture of another site. */
export type LeftOutCode = 'link-unusable' | 'picture-elsewhere';

/** What a page leaves out, for those who edit the document. */
export interface LeftOut {
  readonly code: LeftOutCode;
  /** JSON pointer where one is known, counted within the event's own records, else the field's name. */
  readonly at: string;
  readonly value: string;
}

/** Notes what is left out. */
export type LeaveOut = (item: LeftOut) => void;
