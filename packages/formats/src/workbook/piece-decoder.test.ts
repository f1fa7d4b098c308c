import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceDecoder } from './piece-decoder.js';

function decoded(bytes: Uint8Array, length: number): string {
  const decoder = new PieceDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += length) text += decoder.decode(bytes.slice(at, at + length));
  return text + decoder.finish();
}

describe('text in pieces', () => {
  it('is the same text, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), (text, length) => {
        const whole = text.toWellFormed();
        expect(decoded(new TextEncoder().encode(whole), length)).toBe(whole);
      }),
    );
  });

  it('may be UTF-16 behind its mark', () => {
    expect(decoded(new Uint8Array([0xff, 0xfe, 0x61, 0, 0xfc, 0]), 3)).toBe('\uFEFFaü');
  });

  it.each([
    ['in the middle', [0x61, 0xff, 0x61]],
    ['cut within a letter', [0x61, 0xc3]],
    ['more than a letter has', [0xc3, 0xbc, 0xbc, 0xbc, 0xbc, 0xbc]],
  ])('is refused where it is none: %s', (_where, bytes) => {
    expect(() => decoded(new Uint8Array(bytes), 2)).toThrowError(TypeError);
  });
});
