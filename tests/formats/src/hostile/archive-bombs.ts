import type { Bomb } from './bomb.js';
import { bytesOf } from './joined.js';
import { zipBytes } from './zip-bytes.js';
import type { ZipPart } from './zip-bytes.js';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const part = (name: string, text: string): ZipPart => ({ name, content: bytesOf(text) });

const frame: readonly ZipPart[] = [
  part(
    '_rels/.rels',
    `<Relationships ${relations}><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  part(
    'xl/workbook.xml',
    `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships ${relations}><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
];
const sheetName = 'xl/worksheets/sheet1.xml';
const sheet = (inner: string) => part(sheetName, `<worksheet ${main}>${inner}</worksheet>`);
const data = (inner: string) => sheet(`<sheetData>${inner}</sheetData>`);
const xlsx =
  (...parts: readonly ZipPart[]) =>
  () =>
    zipBytes(...frame, ...parts);
const cell = (reference: string) => `<c r="${reference}" t="inlineStr"><is><t>x</t></is></c>`;

const tables =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const ods =
  (content: string, head = '') =>
  () =>
    zipBytes(
      part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      part(
        'content.xml',
        `<?xml version="1.0"?>${head}<office:document-content ${tables}><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
      ),
    );
const repeatedCell = (columns: number) =>
  `<table:table-cell table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell>`;

const tooMuch = ['too-large', 'too-many'];

/** Hostile archives: more inside than the size tells, and cells far away from each other. */
export const archiveBombs: readonly Bomb[] = [
  {
    what: '300 MB of blanks',
    bytes: xlsx({ name: sheetName, content: new Uint8Array(300_000_000).fill(0x20) }),
    refused: tooMuch,
  },
  {
    what: '300 MB that claim to be 300 bytes',
    bytes: xlsx({ name: sheetName, content: new Uint8Array(300_000_000).fill(0x20), claimedSize: 300 }),
  },
  {
    what: 'a part that claims to be four gigabytes',
    bytes: xlsx({ ...data('<row r="1"/>'), claimedSize: 2 ** 32 - 1 }),
  },
  { what: 'one part listed sixty thousand times', bytes: xlsx({ ...data(''), listed: 60_000 }), refused: tooMuch },
  {
    what: 'an archive in an archive',
    bytes: () => zipBytes({ name: 'a.zip', content: zipBytes(part('b', 'x'.repeat(1_000_000))) }),
  },
  {
    what: 'the last cell of all',
    bytes: xlsx(data(`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`)),
  },
  { what: 'a cell beyond the last', bytes: xlsx(data(`<row r="99999999999">${cell('ZZZZZZZ99999999999')}</row>`)) },
  {
    what: 'one merged cell for all',
    bytes: xlsx(
      sheet(
        `<sheetData><row r="1">${cell('A1')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      ),
    ),
  },
  {
    what: 'merged cells over one another',
    bytes: xlsx(
      sheet(
        `<sheetData><row r="1">${cell('A1')}</row></sheetData><mergeCells>${'<mergeCell ref="A1:ZZ500"/>'.repeat(2_000)}</mergeCells>`,
      ),
    ),
  },
  {
    what: 'rows in rows',
    bytes: xlsx(data('<row>'.repeat(200_000))),
    refused: ['too-deep', 'xml-malformed', 'workbook-malformed'],
  },
  { what: 'texts that are not there', bytes: xlsx(data('<row r="1"><c r="A1" t="s"><v>4294967295</v></c></row>')) },
  {
    what: 'many sheets of one part',
    bytes: () =>
      zipBytes(
        ...frame.with(
          1,
          part(
            'xl/workbook.xml',
            `<workbook ${main} xmlns:r="${office}"><sheets>${'<sheet name="a" sheetId="1" r:id="r1"/>'.repeat(100_000)}</sheets></workbook>`,
          ),
        ),
        data(`<row r="1">${cell('A1')}</row>`),
      ),
  },
  {
    what: 'cells repeated to the last column and row',
    bytes: ods(
      `<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">${repeatedCell(16_384)}</table:table-row></table:table>`,
    ),
  },
  {
    what: 'cells repeated beyond any number',
    bytes: ods(
      `<table:table table:name="a"><table:table-row table:number-rows-repeated="99999999999999">${repeatedCell(1e15)}</table:table-row></table:table>`,
    ),
  },
  {
    what: 'blanks repeated without end',
    bytes: ods(
      '<table:table table:name="a"><table:table-row><table:table-cell><text:p><text:s text:c="999999999"/></text:p></table:table-cell></table:table-row></table:table>',
    ),
  },
  {
    what: 'entities inside an archive',
    bytes: ods('&a;', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'),
    refused: ['xml-entities-refused'],
  },
  { what: 'names that lead out of the archive', bytes: xlsx(part('../../../../etc/passwd', 'x'), data('')) },
];
