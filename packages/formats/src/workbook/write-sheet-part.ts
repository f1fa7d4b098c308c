import { FormatError } from '../errors/format-error.js';
import type { Findings } from '../reading/findings.js';
import { columnName } from './column-name.js';
import type { SharedTexts } from './shared-texts.js';
import type { SheetToWrite } from './sheet-to-write.js';

const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;
/** Styles of `workbookParts` by their number. */
const styles = { text: 1, heading: 2 } as const;
const widths = { least: 8, most: 48, sampleRows: 200, spare: 2 } as const;

function assertFits({ columns, rows }: SheetToWrite): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  if (rows.length < mostRows && width <= mostColumns) return;
  throw new FormatError({
    code: 'too-many',
    message: {
      de: `Tabelle geschrieben: Ein Tabellenblatt fasst ${mostRows} Zeilen und ${mostColumns} Spalten. Als CSV ausgeben.`,
      en: `Write sheet: a sheet holds ${mostRows} rows and ${mostColumns} columns. Write CSV instead.`,
    },
  });
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

class SheetWriter {
  readonly #texts: SharedTexts;
  readonly #findings: Findings | undefined;

  constructor(texts: SharedTexts, findings: Findings | undefined) {
    this.#texts = texts;
    this.#findings = findings;
  }

  row(cells: readonly (string | number)[], row: number, style: number): string {
    let xml = '';
    for (const [column, cell] of cells.entries()) if (cell !== '') xml += this.#cell(cell, { row, column, style });
    return `<row r="${row}">${xml}</row>`;
  }

  #cell(cell: string | number, { row, column, style }: CellPlace): string {
    const place = columnName(column) + row;
    if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${place}"><v>${cell}</v></c>`;
    return `<c r="${place}" s="${style}" t="s"><v>${this.#texts.numberOf(this.#fitted(String(cell), place))}</v></c>`;
  }

  #fitted(text: string, place: string): string {
    if (text.length <= longestText) return text;
    this.#findings?.drop('text-cut', place, text);
    return `${text.slice(0, longestText - 1)}…`;
  }
}

function columnWidth({ columns, rows }: SheetToWrite, column: number): number {
  let longest = columns[column]?.length ?? 0;
  for (const row of rows.slice(0, widths.sampleRows)) longest = Math.max(longest, String(row[column] ?? '').length);
  return Math.min(widths.most, Math.max(widths.least, longest + widths.spare));
}

/**
 * Writes one sheet as a part of XLSX.
 * @throws FormatError `too-many`
 */
export function writeSheetPart(sheet: SheetToWrite, texts: SharedTexts, findings?: Findings): string {
  assertFits(sheet);
  const writer = new SheetWriter(texts, findings);
  const columns = sheet.columns.map(
    (_name, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${columnWidth(sheet, index)}" customWidth="1"/>`,
  );
  const rows = sheet.rows.map((cells, index) => writer.row(cells, index + 2, styles.text));
  const parts = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${writer.row(sheet.columns, 1, styles.heading)}${rows.join('')}</sheetData>`,
    '</worksheet>',
  ];
  return parts.join('');
}
