import { describe, expect, it } from 'vitest';
import { parseJson, placeOf } from './parse-json.js';

describe('parseJson', () => {
  it('hands back what the text says', () => {
    expect(parseJson(' {"a":[1,-2.5e3,"\\u00e4",true,null,{}]} ')).toEqual({ a: [1, -2500, 'ä', true, null, {}] });
  });

  it.each([
    ['a bare word', '{\n  "a": 1,\n  "b": x\n}', 3, 8],
    ['the end of a list', '{\n  "a": [', 2, 9],
    ['an unclosed text', '{\n  "a": "offen', 2, 8],
    ['a comma too many', '[1,\n2,]', 2, 3],
    ['a comma too few', '[1\n 2]', 2, 2],
    ['a missing colon', '{"a" 1}', 1, 6],
    ['a key that is no text', '{1: 2}', 1, 2],
    ['the wrong bracket', '[1}', 1, 3],
    ['something behind the end', '{} x', 1, 4],
    ['a control character in a text', '["a\tb"]', 1, 2],
  ])('names the place of %s', (...[, text, line, column]) => {
    expect(() => parseJson(text)).toThrow(
      expect.objectContaining({ name: 'FormatError', code: 'json-malformed', line, column }),
    );
  });
});

describe('placeOf', () => {
  it.each([
    [0, { line: 1, column: 1 }],
    [3, { line: 2, column: 1 }],
    [4, { line: 2, column: 2 }],
  ])('offset %i is %o', (offset, place) => {
    expect(placeOf('ab\ncd', offset)).toEqual(place);
  });
});
