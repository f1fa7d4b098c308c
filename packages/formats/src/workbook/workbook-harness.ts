import { strToU8, zipSync } from 'fflate';
import type { ZippableFile } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet of a workbook that a test makes: its `row` elements and what may stand around them. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
  /** Elements before and after the rows, such as `<cols>` and `<mergeCells>`. */
  readonly before?: string;
  readonly after?: string;
}

/** What an XLSX workbook of a test is made of. */
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** `si` elements. */
  readonly sharedTexts?: string;
  /** Number formats by id, then the format id of each style. */
  readonly formats?: { readonly codes?: Readonly<Record<number, string>>; readonly styles: readonly number[] };
  readonly workbookProperties?: string;
  /** Parts that replace or join those above; a part that is `undefined` is left out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** Packs files of text. */
export function packed(files: Readonly<Record<string, string | undefined>>): Uint8Array {
  const entries = Object.entries(files).flatMap(([name, text]): [string, ZippableFile][] => {
    // As OpenDocument asks for it, so that the kind of an archive is told without unpacking.
    const level = name === 'mimetype' ? 0 : 6;
    return text === undefined ? [] : [[name, [strToU8(text), { level }]]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}

function stylesPart({ codes = {}, styles }: NonNullable<MadeWorkbook['formats']>): string {
  const formats = Object.entries(codes).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
  const cellStyles = styles.map((id) => `<xf numFmtId="${id}"/>`);
  // Other lists of the same elements stand before the one that counts.
  const decoy = '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>';
  return `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts>${decoy}<cellXfs>${cellStyles.join('')}</cellXfs></styleSheet>`;
}

function sheetPart({ rows, before = '', after = '' }: MadeSheet): string {
  return `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** An XLSX workbook as bytes. */
export function madeXlsx(workbook: MadeWorkbook): Uint8Array {
  const { sheets, sharedTexts = '', formats = { styles: [0] }, workbookProperties = '', parts = {} } = workbook;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  return packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relationships}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}">${sheets
      .map((_sheet, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', '/xl/texts.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/texts.xml': `<sst xmlns="${main}">${sharedTexts}</sst>`,
    'xl/styles.xml': stylesPart(formats),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetPart(sheet)])),
    ...parts,
  });
}

/** An XLSX workbook of texts and numbers alone, one list of rows per sheet. */
export function madeTables(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  return madeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name: escaped(name),
      rows: rows.map((cells) => `<row>${cells.map(madeCell).join('')}</row>`).join(''),
    })),
  });
}

function madeCell(value: string | number): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** An ODS workbook as bytes: its `table:table` elements, and styles that they name. */
export function madeOds(
  tables: string,
  { styles = '', parts = {} }: { styles?: string; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const namespaces = ['office', 'table', 'text', 'style', 'draw', 'svg']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
    .join(' ');
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ...parts,
  });
}
