import { describe, expect, it } from 'vitest';
import { FileContent } from '../reading/file-content.js';
import { readSheets } from './index.js';
import { madeOds } from './workbook-harness.js';

function read(tables: string, styles = '') {
  const file = new FileContent(madeOds(tables, { styles }));
  return { sheets: readSheets(file), warnings: file.findings.warnings(), dropped: file.findings.dropped() };
}

const rowsOf = (rows: string) => read(`<table:table table:name="Blatt">${rows}</table:table>`).sheets[0]?.rows;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

describe('cells of ODS', () => {
  it('are texts of one or more paragraphs, without comments and drawings', () => {
    const cell = [
      '<table:table-cell office:value-type="string">',
      '<office:annotation><text:p>eine Notiz</text:p></office:annotation>',
      '<text:p>Haus<text:s text:c="3"/>am<text:tab/>See</text:p>',
      '<text:p>Bitte <text:a>klingeln</text:a><text:line-break/>oder &amp; rufen</text:p>',
      '<draw:frame><draw:text-box><text:p>Bild</text:p></draw:text-box></draw:frame>',
      '</table:table-cell>',
    ];
    expect(rowsOf(row(cell.join('')))).toEqual([['Haus   am\tSee\nBitte klingeln\noder & rufen']]);
  });

  it.each([
    ['a date', 'office:value-type="date" office:date-value="2027-03-06"', '06.03.27', '2027-03-06'],
    ['a point in time', 'office:value-type="date" office:date-value="2027-03-06T09:30:00"', 'x', '2027-03-06T09:30'],
    ['a clock time', 'office:value-type="time" office:time-value="PT09H30M00S"', '09:30', '09:30'],
    ['hours beyond a day', 'office:value-type="time" office:time-value="PT36H00M30S"', 'x', '36:00:30'],
    ['a number', 'office:value-type="float" office:value="0.30000000000000004"', '0,3', '0.30000000000000004'],
    ['a share', 'office:value-type="percentage" office:value="0.5"', '50 %', '0.5'],
    ['an amount of money', 'office:value-type="currency" office:currency="EUR" office:value="12.5"', '12,50 €', '12.5'],
    ['a postal code', 'office:value-type="float" office:value="1067"', '01067', '01067'],
    ['truth', 'office:value-type="boolean" office:boolean-value="true"', 'WAHR', 'TRUE'],
    ['the text of a formula', 'table:formula="of:=1" office:value-type="string" office:string-value="a"', '', 'a'],
    ['a value without a type', '', 'frei', 'frei'],
  ])('state %s', (...[, attributes, shown, expected]) => {
    expect(rowsOf(row(`<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`))).toEqual([
      [expected],
    ]);
  });

  it('that show an error or have a formula without value are empty and named', () => {
    const cells = [
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1]"/>',
      text('a'),
    ];
    const { sheets, dropped } = read(`<table:table table:name="Blatt">${row(...cells)}</table:table>`);
    expect(sheets[0]?.rows).toEqual([['', '', 'a']]);
    expect(dropped).toEqual([
      { code: 'cell-error', at: 'cell A1', value: '#DIV/0!' },
      { code: 'formula-without-value', at: 'cell B1', value: 'of:=[.A1]' },
    ]);
  });
});

describe('sheets of ODS', () => {
  it('repeat what is said to be repeated, and end where their content ends', () => {
    const rows = [
      row(
        '<table:table-cell table:number-columns-repeated="2"/>',
        text('a').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="2"'),
      ),
      row('<table:table-cell table:number-columns-repeated="16384"/>').replace(
        '<table:table-row',
        '<table:table-row table:number-rows-repeated="2"',
      ),
      row(text('b')).replace('<table:table-row', '<table:table-row table:number-rows-repeated="2"'),
      row('<table:table-cell table:number-columns-repeated="16384"/>').replace(
        '<table:table-row',
        '<table:table-row table:number-rows-repeated="1048571"',
      ),
    ];
    expect(rowsOf(rows.join(''))).toEqual([['', '', 'a', 'a'], [], [], ['b'], ['b']]);
  });

  it('name what is hidden or merged, and read it', () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const merged = text('x').replace(
      '<table:table-cell',
      '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"',
    );
    const { sheets, warnings } = read(
      [
        '<table:table table:name="Offen" table:style-name="ta1">',
        '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>',
        row(merged, '<table:covered-table-cell/>', text('c')),
        row('<table:covered-table-cell table:number-columns-repeated="2"/>', text('d')).replace(
          '<table:table-row',
          '<table:table-row table:visibility="filter"',
        ),
        '</table:table>',
        `<table:table table:name="Verborgen" table:style-name="ta2">${row(text('e'))}</table:table>`,
      ].join(''),
      styles,
    );
    expect(sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows])).toEqual([
      [
        'Offen',
        false,
        [
          ['x', '', 'c'],
          ['x', '', 'd'],
        ],
      ],
      ['Verborgen', true, [['e']]],
    ]);
    expect(warnings.map(({ code, at }) => [code, at])).toEqual([
      ['rows-hidden', 'sheet Offen, row 2'],
      ['cells-merged', 'sheet Offen, row 1'],
      ['columns-hidden', 'sheet Offen, column C'],
      ['sheets-hidden', 'sheet Verborgen'],
    ]);
  });

  it('are not what other programs handed over', () => {
    const own = `<table:table table:name="Blatt">${row(text('a'))}</table:table>`;
    const link = `<table:dde-links><table:dde-link><table:table>${row(text('b'))}</table:table></table:dde-link></table:dde-links>`;
    expect(read(own + link).sheets.map(({ name, rows }) => [name, rows])).toEqual([['Blatt', [['a']]]]);
  });

  it('do not mistake a table inside a cell for their own rows', () => {
    const inner = `<table:table-cell office:value-type="string"><text:p>a</text:p><table:table>${row(text('innen'))}</table:table></table:table-cell>`;
    expect(rowsOf(row(inner, text('b')))).toEqual([['a', 'b']]);
  });
});
