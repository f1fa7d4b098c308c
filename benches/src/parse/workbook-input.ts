import { strToU8, zipSync } from 'fflate';
import { SeededWords } from './seeded-words.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const columns = ['Bezeichnung', 'Straße', 'PLZ', 'Ort', 'Gegründet', 'Mitglieder', 'Jahresbeitrag', 'Stand'];
const dateStyle = 1;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Texts of a workbook, each kept once, as Excel does. */
class SharedTexts {
  readonly #places = new Map<string, number>();

  cell(reference: string, text: string): string {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return `<c r="${reference}" t="s"><v>${place}</v></c>`;
  }

  toString(): string {
    const items = [...this.#places.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
    return `${head}<sst xmlns="${main}" uniqueCount="${this.#places.size}">${items}</sst>`;
  }
}

function rowOf(texts: SharedTexts, words: SeededWords, row: number): string {
  const text = (column: string, value: string) => texts.cell(`${column}${row}`, value);
  const number = (column: string, value: number, style = 0) =>
    `<c r="${column}${row}"${style === 0 ? '' : ` s="${style}"`}><v>${value}</v></c>`;
  const cells = [
    text('A', `${words.phrase(3)} ${row}`),
    text('B', `${words.phrase(1)}weg ${1 + words.below(90)}`),
    text('C', String(10_000 + words.below(80_000))),
    text('D', `${words.phrase(1)}stadt`),
    number('E', 1950 + words.below(77)),
    number('F', words.below(400)),
    number('G', words.below(9_000) / 100),
    number('H', 46_000 + words.below(700), dateStyle),
  ];
  return `<row r="${row}">${cells.join('')}</row>`;
}

function sheetOf(texts: SharedTexts, rows: number): string {
  const words = new SeededWords(rows);
  const headings = columns.map((name, index) => texts.cell(`${String.fromCodePoint(65 + index)}1`, name)).join('');
  const body = Array.from({ length: rows }, (_none, index) => rowOf(texts, words, index + 2)).join('');
  return `<row r="1">${headings}</row>${body}`;
}

/** Rows of a sheet whose cells are all texts. */
function rowsOfTexts(texts: SharedTexts, rows: readonly (readonly string[])[]): string {
  const cellOf = (row: number) => (text: string, column: number) =>
    texts.cell(`${String.fromCodePoint(65 + column)}${row}`, text);
  return rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cellOf(index + 1)).join('')}</row>`).join('');
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (...inner: readonly string[]) =>
  `${head}<Relationships xmlns="${packaged}/relationships">${inner.join('')}</Relationships>`;
const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/** The archive of a workbook with one sheet of these rows. */
function archiveOf(rows: string, texts: SharedTexts): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}` +
      `${override('sharedStrings.xml', 'sharedStrings')}${override('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `<sheet name="Partner" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': String(texts),
    'xl/styles.xml':
      `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">` +
      `<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  const mtime = new Date(2027, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime });
}

/** A workbook of one sheet as Excel writes it: shared texts, numbers, dates as styled numbers. */
export function workbookInput(rows: number): Uint8Array {
  const texts = new SharedTexts();
  return archiveOf(sheetOf(texts, rows), texts);
}

/** A workbook of one sheet whose cells are all texts. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const texts = new SharedTexts();
  return archiveOf(rowsOfTexts(texts, rows), texts);
}
