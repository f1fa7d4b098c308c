import type { GeflechtDocument } from '@geflecht/core/document';
import { writeSheet } from '@geflecht/core/html';
import type { Content, Markup, SheetKind } from '@geflecht/core/html';
import { printPolicy } from './print-policy.js';
import { printWord } from './print-words.js';
import type { PrintLocale, PrintWord } from './print-words.js';

/** What something printed is made from. */
export interface PrintSource {
  readonly document: GeflechtDocument;
  readonly eventId: string;
  readonly locale: PrintLocale;
  /** Page of the event; pictures of its site are shown, such as the logos of those who pay. */
  readonly url?: string | undefined;
}

/** Draws the sheets of something printed. */
export type DrawPrint = (markup: Markup, word: (name: PrintWord) => string) => readonly Content[];

/** A page to print and the policy under which its one style sheet holds and nothing else runs. */
export interface PrintedPage {
  readonly html: string;
  readonly policy: string;
}

/** Writes a page to print on A4; undefined where the document does not hold the event. */
export function printSheet(
  { document, eventId, locale, url }: PrintSource,
  styles: string,
  draw: DrawPrint,
): PrintedPage | undefined {
  const kind: SheetKind = { styles, draw: (markup) => draw(markup, printWord(locale)) };
  const sheet = writeSheet(document, { eventId, locale, url }, kind);
  return sheet === undefined ? undefined : { html: sheet.html, policy: printPolicy(sheet.html) };
}
