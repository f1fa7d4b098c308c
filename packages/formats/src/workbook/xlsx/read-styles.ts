import { localName, readPart } from '../read-part.js';
import type { Workbook } from '../read-part.js';
import { builtInFormat, formatOfCode } from './cell-format.js';
import type { CellFormat } from './cell-format.js';

/** Reads how each cell style shows numbers, in the order in which cells name the styles. */
export function readStyles(book: Workbook, part: string): readonly CellFormat[] {
  const codes = new Map<string, CellFormat>();
  const formats: CellFormat[] = [];
  let isInCellStyles = false;
  readPart(book, part, {
    open: (name, { numFmtId = '0', formatCode }) => {
      const element = localName(name);
      if (element === 'cellXfs') isInCellStyles = true;
      if (element === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatOfCode(formatCode));
      if (element === 'xf' && isInCellStyles) formats.push(codes.get(numFmtId) ?? builtInFormat(Number(numFmtId)));
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') isInCellStyles = false;
    },
  });
  return formats;
}
