import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFormatError, readFile } from '../index.js';
import type { Limits } from '../index.js';
import { madeOds, madeTables, madeXlsx, packed } from './workbook-harness.js';

async function codeOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<unknown> {
  const error: unknown = await readFile(bytes, { name: 'mappe.xlsx', limits }).catch((thrown: unknown) => thrown);
  return isFormatError(error) ? error.code : error;
}

const plain = madeTables({
  Blatt: [
    ['a', 'b'],
    [1, 2],
  ],
});
const kibibyte = 1_024;

/** Finds the directory entry of a file and writes a number of four bytes into it. */
function withDirectoryField(bytes: Uint8Array, name: string, field: { offset: number; value: number }): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const letters = new TextEncoder().encode(name);
  for (let at = 0; at + 46 + letters.length < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (letters.every((letter, index) => changed[at + 46 + index] === letter))
      view.setUint32(at + field.offset, field.value, true);
  }
  return changed;
}

const ods = (rows: string) => madeOds(`<table:table table:name="a">${rows}</table:table>`);
const sizeField = 24;
const flagsField = 8;

describe('an archive that is made to explode', () => {
  const bomb = madeXlsx({ sheets: [{ name: 'a', rows: ' '.repeat(20 * kibibyte * kibibyte) }] });

  it('is refused by what it says it unpacks to', async () => {
    expect(bomb.length).toBeLessThan(30 * kibibyte);
    expect(await codeOf(bomb)).toBe('too-large');
    expect(await codeOf(plain, { unpackedBytes: kibibyte })).toBe('too-large');
    expect(await codeOf(bomb, { ratio: 1_000 })).toBe('format-unknown');
  });

  it('is refused once it unpacks to more than it says', async () => {
    const lying = withDirectoryField(bomb, 'xl/worksheets/sheet0.xml', { offset: sizeField, value: 2 * kibibyte });
    expect(await codeOf(lying)).toBe('zip-malformed');
  });

  it('is refused where it holds more files than allowed', async () => {
    const files = Object.fromEntries(Array.from({ length: 3_000 }, (_file, index) => [`xl/media/${index}`, '']));
    expect(await codeOf(madeXlsx({ sheets: [], parts: files }))).toBe('too-many');
    expect(await codeOf(plain, { entries: 3 })).toBe('too-many');
  });
});

describe('a sheet that is made to explode', () => {
  const cell = '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';

  it.each([
    ['repeated rows', ods(`<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`)],
    [
      'repeated columns',
      ods(`<table:table-row>${cell.replace(' ', ' table:number-columns-repeated="99999999" ')}</table:table-row>`),
    ],
    [
      'repeated rows of repeated columns',
      ods(
        Array.from(
          { length: 40 },
          () =>
            `<table:table-row table:number-rows-repeated="200000">${cell.replace(' ', ' table:number-columns-repeated="2000" ')}</table:table-row>`,
        ).join(''),
      ),
    ],
    ['cells at far corners', madeXlsx({ sheets: [{ name: 'a', rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }] })],
    [
      'merged cells upon merged cells',
      madeXlsx({
        sheets: [
          {
            name: 'a',
            rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="B1000000"><v>1</v></c></row>',
            after: `<mergeCells>${'<mergeCell ref="A1:A1000000"/>'.repeat(20)}</mergeCells>`,
          },
        ],
      }),
    ],
  ])('is refused: %s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('too-many');
  });

  it('keeps spaces within bounds', async () => {
    const spaces =
      '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="900000000"/>b</text:p></table:table-cell>';
    const { table } = await readFile(
      ods(`<table:table-row>${cell}${cell}</table:table-row><table:table-row>${cell}${spaces}</table:table-row>`),
    );
    expect(table?.rows[0]?.[1]?.length).toBeLessThan(2_000);
  });

  it('is refused where elements are nested too deep', async () => {
    expect(await codeOf(madeXlsx({ sheets: [{ name: 'a', rows: '<x>'.repeat(500) }] }))).toBe('too-deep');
  });
});

describe('a workbook that cannot be opened', () => {
  const sheet = { name: 'a', rows: '<row><c><v>1</v></c><c><v>2</v></c></row>' };

  it.each([
    ['cut off', plain.subarray(0, plain.length / 2), 'zip-malformed'],
    ['without its directory', plain.subarray(0, plain.length - 30), 'zip-malformed'],
    [
      'with a place beyond its end',
      withDirectoryField(plain, 'xl/workbook.xml', { offset: 42, value: 99_999_999 }),
      'zip-malformed',
    ],
    [
      'packed in an unknown way',
      withDirectoryField(plain, 'xl/workbook.xml', { offset: 10, value: 14 }),
      'zip-malformed',
    ],
    [
      'unpacking to less than stated',
      withDirectoryField(plain, 'xl/workbook.xml', { offset: sizeField, value: 5_000 }),
      'zip-malformed',
    ],
    ['with a changed byte', withDirectoryField(plain, 'xl/workbook.xml', { offset: 16, value: 0 }), 'zip-malformed'],
    [
      'locked by its archive',
      withDirectoryField(plain, 'xl/workbook.xml', { offset: flagsField, value: 0x0008_0001 }),
      'file-encrypted',
    ],
    [
      'without a sheet that it names',
      madeXlsx({ sheets: [sheet], parts: { 'xl/worksheets/sheet0.xml': undefined } }),
      'workbook-malformed',
    ],
    ['with broken XML', madeXlsx({ sheets: [{ name: 'a', rows: '<row><c>' }] }), 'workbook-malformed'],
    [
      'with bytes that are no text',
      zipSync({ 'xl/workbook.xml': new Uint8Array([0x3c, 0xff, 0xfe]) }),
      'workbook-malformed',
    ],
    [
      'with a DOCTYPE',
      madeXlsx({ sheets: [sheet], parts: { 'xl/texts.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst>&a;</sst>' } }),
      'xml-entities-refused',
    ],
    ['without content', packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'workbook-malformed'],
    [
      'of OpenDocument behind a password',
      madeOds('', { parts: { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>' } }),
      'file-encrypted',
    ],
    ['of text', packed({ 'word/document.xml': '<x/>' }), 'format-not-supported'],
    ['of another kind', packed({ 'a.txt': 'x' }), 'format-not-supported'],
    ['without any cell', madeXlsx({ sheets: [{ name: 'a', rows: '' }] }), 'format-unknown'],
  ])('says why: %s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
