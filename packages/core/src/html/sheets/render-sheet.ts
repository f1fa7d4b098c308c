import type { GeflechtDocument } from '../../document/document.js';
import { renderDoorSheets } from './door-sheets.js';
import { renderHandout } from './handout.js';
import type { HandoutOptions } from './handout.js';
import { renderProgrammeSheet } from './programme-sheet.js';
import type { SheetName } from './sheet-name.js';
import type { Sheet } from './sheet.js';
import { renderTableCards } from './table-cards.js';

const makers: Readonly<Record<SheetName, (document: GeflechtDocument, options: HandoutOptions) => Sheet | undefined>> =
  {
    programme: renderProgrammeSheet,
    doors: renderDoorSheets,
    tables: renderTableCards,
    handout: renderHandout,
  };

/**
 * A page to print, of the kind that is named.
 * @returns nothing where the document holds no such event; a sheet of no entries where the programme has nothing for it
 */
export function renderSheet(
  document: GeflechtDocument,
  name: SheetName,
  options: HandoutOptions = {},
): Sheet | undefined {
  return makers[name](document, options);
}
