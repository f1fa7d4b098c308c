import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine } from './content-line.js';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a folded line', () => {
  it('has pieces of at most 75 octets and whole letters, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const pieces = foldLine(text).split('\r\n ');
        fc.pre(!text.includes('\r\n '));
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece, index) => octets(piece) <= (index === 0 ? 75 : 74))).toBe(true);
      }),
    );
  });
});

describe('an escaped text', () => {
  it('is one line without control characters, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[^\P{Cc}\t]|[\u2028\u2029]/u);
      }),
    );
  });

  it('keeps separators from separating', () => {
    expect(escapeText('a\r\nb\u0007;c,d\\n\u2028e\u2029f\rg')).toBe(String.raw`a\nb\;c\,d\\n\ne\nf\ng`);
  });
});
