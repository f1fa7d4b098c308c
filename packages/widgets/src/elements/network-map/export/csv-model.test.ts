import { describe, expect, it } from 'vitest';
import { csvText } from './csv-model.js';

describe('csvText', () => {
  it('begins with a byte order mark, parts cells by semicolons and ends each row', () => {
    expect(
      csvText([
        ['Name', 'Ring'],
        ['Ahorn', 2],
      ]),
    ).toBe('\ufeffName;Ring\r\nAhorn;2\r\n');
  });

  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', "'=1", '＝1', '\r=1'])('keeps %j from being run', (cell) => {
    expect(csvText([[cell]]).replace('\ufeff', '')).toMatch(/^"?'/);
  });

  it('quotes what would part cells or rows', () => {
    expect(csvText([['a;b', 'say "no"', 'two\nlines']])).toBe('\ufeff"a;b";"say ""no""";"two\nlines"\r\n');
  });

  it('leaves other words as they are', () => {
    expect(csvText([['Kita – Hort', "Peter's"]])).toBe("\ufeffKita – Hort;Peter's\r\n");
  });
});
