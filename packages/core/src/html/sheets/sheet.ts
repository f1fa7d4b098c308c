import type { GeflechtDocument } from '../../document/document.js';
import { markupOf } from '../event/markup-of.js';
import type { PageOptions } from '../event/markup-of.js';
import type { Markup } from '../event/markup.js';
import type { LeftOut } from '../left-out.js';
import { element, stack, styleElement } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { wholePage } from '../markup/whole-page.js';
import { sheetStyles } from './sheet-styles.js';

/** A page of its own to print on A4, without scripts and without requests to other sites. */
export interface Sheet {
  readonly html: string;
  /** How many sheets or cards stand in it; without any there is nothing to print. */
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
}

/** Makes what stands in a page to print, each entry a sheet or card. */
export type DrawSheets = (markup: Markup) => readonly Content[];

/** Some kind of sheet: its style and what is counted. */
export interface SheetKind {
  readonly styles: string;
  readonly draw: DrawSheets;
  /** How many entries share a sheet of paper. Default 1. */
  readonly perSheet?: number;
}

function inSheets(entries: readonly Content[], perSheet: number): readonly Content[] {
  const starts = entries.flatMap((_, index) => (index % perSheet === 0 ? [index] : []));
  return starts.map((start) =>
    element('section', { class: 'sheet' }, stack(...entries.slice(start, start + perSheet))),
  );
}

/** Writes a page to print; nothing where the document holds no such event. */
export function writeSheet(document: GeflechtDocument, options: PageOptions, kind: SheetKind): Sheet | undefined {
  const making = markupOf(document, { ...options, level: 1 });
  if (making === undefined) return undefined;
  const { markup, leftOut } = making;
  const { source } = markup;
  const entries = kind.draw(markup);
  const html = wholePage({
    locale: source.locale,
    title: source.text(source.programme.event.title),
    head: styleElement(sheetStyles + kind.styles),
    body: element('body', {}, stack(...inSheets(entries, kind.perSheet ?? 1))),
  });
  return { html, count: entries.length, leftOut };
}
