import { strToU8, zipSync } from 'fflate';
import type { Findings } from '../reading/findings.js';
import type { SheetToWrite } from './sheet-to-write.js';
import { SharedTexts } from './shared-texts.js';
import { uniqueSheetNames } from './sheet-names.js';
import { workbookParts } from './workbook-parts.js';
import { writeSheetPart } from './write-sheet-part.js';

/**
 * The date of every part: the first that an archive can hold, in the zone of the machine as archives want it, so that
 * equal sheets give equal bytes.
 */
const epoch = new Date(1980, 0, 1);

/**
 * Writes sheets as XLSX: a fixed row of headings, texts as texts and never as formulas, numbers as numbers. Equal
 * sheets give equal bytes. Names are shortened and made distinct as Excel demands.
 * @param findings where texts longer than a cell may be are noted; without it they are cut all the same
 * @throws FormatError `too-many` beyond the rows and columns of a sheet
 */
export function writeSheets(sheets: readonly SheetToWrite[], findings?: Findings): Uint8Array {
  const texts = new SharedTexts();
  const names = uniqueSheetNames(sheets.map(({ name }) => name));
  const parts = sheets.map((sheet) => writeSheetPart(sheet, texts, findings));
  const files = workbookParts({ names, sheets: parts, sharedTexts: texts.part() });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: epoch,
    level: 6,
  });
}
