import { expect, it } from 'vitest';
import { eachContentLine } from './content-lines.js';

function linesOf(text: string) {
  const lines: (readonly [string, number])[] = [];
  eachContentLine(text, (place) => lines.push([place.text.slice(place.from, place.to), place.number]));
  return lines;
}

it.each(['\r\n', '\n', '\r'])('unfolds lines that end in %j', (end) => {
  const text = ['A:1', ' 2', '\t3', 'B:4', '', ' 5', 'C:6', ''].join(end);
  expect(linesOf(text)).toEqual([
    ['A:123', 1],
    ['B:45', 4],
    ['C:6', 7],
  ]);
});

it('takes a last line without a line break, and nothing of an empty text', () => {
  expect(linesOf('A:1\r\nB:2')).toEqual([
    ['A:1', 1],
    ['B:2', 2],
  ]);
  expect(linesOf('\r\n\r\n')).toEqual([]);
});

it('takes a continuation of nothing for a line', () => {
  expect(linesOf(' A:1\nB:2')).toEqual([
    [' A:1', 1],
    ['B:2', 2],
  ]);
});
