import { describe, expect, it } from 'vitest';
import { FileContent } from '../reading/file-content.js';
import { readSheets } from './index.js';
import { madeXlsx } from './workbook-harness.js';
import type { MadeWorkbook } from './workbook-harness.js';

function read(workbook: MadeWorkbook) {
  const file = new FileContent(madeXlsx(workbook));
  return { sheets: readSheets(file), warnings: file.findings.warnings(), dropped: file.findings.dropped() };
}

const rowsOf = (rows: string, more: Partial<MadeWorkbook> = {}) =>
  read({ sheets: [{ name: 'Blatt', rows }], ...more }).sheets[0]?.rows;

describe('cells of XLSX', () => {
  it('are texts wherever they are kept, without outer blanks and readings of Asian letters', () => {
    const sharedTexts =
      '<si><t xml:space="preserve"> Haus </t></si><si><r><t>Mutter</t></r><r><t>-Kind</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>&amp;b</t></r></is></c><c r="B2" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="C2" t="inlineStr"><is><t>1_x000D_2_x005F_x000D_</t></is></c></row>';
    expect(rowsOf(rows, { sharedTexts })).toEqual([
      ['Haus', 'Mutter-Kind', '東京'],
      ['a&b', 'xy', '1\r2_x000D_'],
    ]);
  });

  it('stand where their place says, with gaps kept', () => {
    expect(rowsOf('<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      [],
      ['', '1', ...Array.from({ length: 24 }, () => ''), '2'],
      ['3'],
    ]);
  });

  it.each([
    ['12', '12'],
    ['4.2E-2', '0.042'],
    ['4.9151234567800001E11', '491512345678'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['1.1000000000000001', '1.1'],
    ['-0.50', '-0.5'],
    ['007', '7'],
    ['0', '0'],
  ])('write the number %s as its shortest decimal', (written, shown) => {
    expect(rowsOf(`<row><c><v>${written}</v></c></row>`)).toEqual([[shown]]);
  });

  it('say TRUE or FALSE for truth', () => {
    expect(rowsOf('<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>')).toEqual([['TRUE', 'FALSE']]);
  });

  it('take formulas by the value they had, never evaluate them, and name those without a value', () => {
    const { sheets, dropped } = read({
      sheets: [{ name: 'Blatt', rows: '<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>6*7</f></c></row>' }],
    });
    expect(sheets[0]?.rows).toEqual([['3']]);
    expect(dropped).toEqual([{ code: 'formula-without-value', at: 'cell B1', value: '6*7' }]);
  });

  it('that show an error are empty and named', () => {
    const { sheets, dropped } = read({
      sheets: [{ name: 'Blatt', rows: '<row r="3"><c r="C3" t="e"><v>#REF!</v></c></row>' }],
    });
    expect(sheets[0]?.rows).toEqual([]);
    expect(dropped).toEqual([{ code: 'cell-error', at: 'cell C3', value: '#REF!' }]);
  });
});

describe('dates of XLSX', () => {
  const formats = {
    codes: {
      164: 'dd\\.mm\\.yyyy',
      165: '[$-407]dddd, d. mmmm yyyy;@',
      166: 'dd.mm.yyyy hh:mm',
      167: '[h]:mm',
      168: '#,##0.00 "Std."',
      169: '00000',
      170: 'mmm yy',
      171: '[Red]0;[Blue]-0',
    },
    styles: [0, 14, 20, 22, 164, 165, 166, 167, 168, 169, 170, 171, 21],
  };
  const shown = (style: number, serial: number, workbookProperties?: string) =>
    rowsOf(`<row><c s="${style}"><v>${serial}</v></c></row>`, { formats, workbookProperties })?.[0]?.[0];

  it.each([
    ['a built-in date', 1, 46_452, '2027-03-06'],
    ['a built-in time', 2, 0.395_833_333_333_333, '09:30'],
    ['a built-in point in time', 3, 46_452.395_833_333_3, '2027-03-06T09:30'],
    ['German dots', 4, 46_452, '2027-03-06'],
    ['a weekday in words', 5, 46_452, '2027-03-06'],
    ['date and clock', 6, 46_452.75, '2027-03-06T18:00'],
    ['hours beyond a day', 7, 1.5, '36:00'],
    ['midnight as 24:00', 7, 1, '24:00'],
    ['a time of a real day', 2, 46_452.5, '2027-03-06T12:00'],
    ['seconds', 12, 0.000_011_574, '00:00:01'],
    ['a month', 10, 46_447, '2027-03-01'],
    ['the last day before the leap day that never was', 1, 59, '1900-02-28'],
    ['the first day after it', 1, 61, '1900-03-01'],
    ['a leap day', 1, 45_351, '2024-02-29'],
    ['a number with a unit', 8, 46_452, '46452'],
    ['a number in colour', 11, 46_452, '46452'],
    ['a postal code', 9, 1067, '01067'],
    ['a number beyond all dates', 1, 99_999_999, '99999999'],
  ])('are read by their number format: %s', (...[, style, serial, text]) => {
    expect(shown(style, serial)).toBe(text);
  });

  it('count from 1904 where the workbook says so', () => {
    expect(shown(1, 44_990, '<workbookPr date1904="1"/>')).toBe('2027-03-06');
  });

  it('may be written as ISO', () => {
    expect(
      rowsOf('<row><c t="d"><v>2027-03-06T00:00:00</v></c><c t="d"><v>2027-03-06T09:30:00Z</v></c></row>'),
    ).toEqual([['2027-03-06', '2027-03-06T09:30']]);
  });
});

describe('sheets of XLSX', () => {
  it('name what is hidden, and read it', () => {
    const { sheets, warnings } = read({
      sheets: [
        {
          name: 'Offen',
          before: '<cols><col min="2" max="2" hidden="1"/><col min="5" max="9" hidden="1"/></cols>',
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row>',
        },
        { name: 'Verborgen', state: 'veryHidden', rows: '<row r="1"><c r="A1"><v>4</v></c></row>' },
      ],
    });
    expect(sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows])).toEqual([
      ['Offen', false, [['1', '2'], ['3']]],
      ['Verborgen', true, [['4']]],
    ]);
    expect(warnings.map(({ code, at }) => [code, at])).toEqual([
      ['rows-hidden', 'sheet Offen, row 2'],
      ['columns-hidden', 'sheet Offen, column B'],
      ['sheets-hidden', 'sheet Verborgen'],
    ]);
  });

  it('repeat merged cells downwards, not sideways, and say where they are', () => {
    const { sheets, warnings } = read({
      sheets: [
        {
          name: 'Blatt',
          rows: '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" s="0"/><c r="B2"><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C3:D3"/><mergeCell ref="broken"/></mergeCells>',
        },
      ],
    });
    expect(sheets[0]?.rows).toEqual([
      ['7', '1'],
      ['7', '2'],
      ['', '', '3'],
    ]);
    expect(sheets[0]?.merged).toEqual([
      { row: 0, column: 0, height: 2, width: 1 },
      { row: 2, column: 2, height: 1, width: 2 },
    ]);
    expect(warnings).toMatchObject([{ code: 'cells-merged', count: 2 }]);
  });

  it('that are charts are left out', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="s0" Type="http://x/chartsheet" Target="chartsheets/1.xml"/><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    };
    const sheets = [
      { name: 'Diagramm', rows: '' },
      { name: 'Daten', rows: '<row><c><v>1</v></c></row>' },
    ];
    expect(read({ sheets, parts }).sheets.map(({ name }) => name)).toEqual(['Daten']);
  });

  it('may carry prefixes and stand anywhere in the archive', () => {
    const parts = {
      '_rels/.rels':
        '<p:Relationships xmlns:p="x"><p:Relationship Id="r" Type="x/officeDocument" Target="/xl/workbook2.xml"/></p:Relationships>',
      'xl/workbook.xml': undefined,
      'xl/workbook2.xml':
        '<x:workbook xmlns:x="a" xmlns:rel="b"><x:sheets><x:sheet name="A" rel:id="q"/></x:sheets></x:workbook>',
      'xl/_rels/workbook2.xml.rels':
        '<Relationships><Relationship Id="q" Type="x/worksheet" Target="../deep/a.xml"/></Relationships>',
      'deep/a.xml':
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    expect(read({ sheets: [], parts }).sheets).toMatchObject([{ name: 'A', rows: [['1']] }]);
  });
});
