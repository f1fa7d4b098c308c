/** Words without any form. */
export interface RichWords {
  readonly kind: 'text';
  readonly text: string;
}

/** Words to be shown letter by letter. */
export interface RichCode {
  readonly kind: 'code';
  readonly text: string;
}

/** A new line within a paragraph. */
export interface RichLineBreak {
  readonly kind: 'lineBreak';
}

/** Words with weight or stress. */
export interface RichEmphasis {
  readonly kind: 'strong' | 'emphasis';
  readonly children: readonly RichInline[];
}

/** A link whose address has been checked; links hold no links. */
export interface RichLink {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly RichInline[];
}

/** What stands within a line. */
export type RichInline = RichWords | RichCode | RichLineBreak | RichEmphasis | RichLink;

/** A paragraph. */
export interface RichParagraph {
  readonly kind: 'paragraph';
  readonly children: readonly RichInline[];
}

/** A heading; `level` counts within the text, the page decides where it stands among its own headings. */
export interface RichHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly RichInline[];
}

/** A list; an item of a single paragraph may be shown without one. */
export interface RichList {
  readonly kind: 'list' | 'orderedList';
  readonly items: readonly (readonly RichBlock[])[];
}

/** A quotation. */
export interface RichQuote {
  readonly kind: 'blockquote';
  readonly children: readonly RichBlock[];
}

/** What stands on lines of its own. */
export type RichBlock = RichParagraph | RichHeading | RichList | RichQuote;
