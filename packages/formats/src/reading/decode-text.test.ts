import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
};
const text = 'Grüße;Mütter\nZeit;Ort\n';

describe('decodeText', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    expect(decodeText(marked)).toEqual({ text, encoding: 'utf-8', isAssumed: false });
  });

  it.each([
    ['little endian with mark', utf16(`\uFEFF${text}`, true), 'utf-16le'],
    ['big endian with mark', utf16(`\uFEFF${text}`, false), 'utf-16be'],
    ['little endian without mark', utf16(text, true), 'utf-16le'],
    ['big endian without mark', utf16(text, false), 'utf-16be'],
  ])('reads UTF-16 %s', (_case, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, isAssumed: false });
  });

  it('takes what is no UTF-8 for Windows-1252 and says that it guessed', () => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({ text, encoding: 'windows-1252', isAssumed: true });
  });

  it('believes the encoding an XML declaration names', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>ä</a>';
    const bytes = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes)).toMatchObject({ text: xml, isAssumed: false });
  });

  it('does not believe an XML declaration of an encoding that does not exist', () => {
    const xml = '<?xml version="1.0" encoding="klingonisch"?><a>ä</a>';
    expect(decodeText(new TextEncoder().encode(xml)).text).toBe(xml);
  });
});
