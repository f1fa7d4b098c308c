import { expect, it } from 'vitest';
import { decodeText } from './decode-text.js';
import { mendFolds } from './mend-folds.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text with a fold put between two of them. */
function foldedAt(text: string, at: number): Uint8Array {
  const bytes = bytesOf(text);
  return new Uint8Array([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)]);
}

it('moves a fold behind the letter that it cuts', () => {
  const text = 'BEGIN:VCALENDAR\r\nX-A:für alle 😀\r\n';
  const umlaut = bytesOf(text.slice(0, text.indexOf('ü'))).length;
  const smile = bytesOf(text.slice(0, text.indexOf('😀'))).length;
  for (const at of [umlaut + 1, smile + 1, smile + 2, smile + 3]) {
    const { text: read, encoding, isAssumed } = decodeText(foldedAt(text, at));
    expect({ read: read.replace('\r\n ', ''), encoding, isAssumed }).toEqual({
      read: text,
      encoding: 'utf-8',
      isAssumed: false,
    });
  }
});

it('leaves other files and whole letters alone', () => {
  expect(mendFolds(foldedAt('BEGIN:VCALENDAR für', 'BEGIN:VCALENDAR '.length))).toBeUndefined();
  expect(mendFolds(foldedAt('a;für', 4))).toBeUndefined();
});
