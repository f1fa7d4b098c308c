import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../reading/limits.js';
import { openZip } from './zip-directory.js';
import { unpackText } from './unpack-entry.js';

const encoder = new TextEncoder();
const entryLength = 46;
const endLength = 22;
const isWide = 0xffffffff;

/** Fields of a record: number of bytes and value. */
type Fields = readonly (readonly [width: 2 | 4 | 8, value: number])[];

function record(fields: Fields): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** An archive of one file whose directory states sizes and places in 64 bits, as programs write them that stream. */
function wideArchive(name: string, text: string): Uint8Array {
  const plain = zipSync({ [name]: encoder.encode(text) });
  const view = new DataView(plain.buffer);
  const offset = view.getUint32(plain.length - endLength + 16, true);
  const head = plain.slice(offset, offset + entryLength + name.length);
  const [packed, size] = [view.getUint32(offset + 20, true), view.getUint32(offset + 24, true)];
  const headView = new DataView(head.buffer);
  for (const place of [20, 24, 42]) headView.setUint32(place, isWide, true);
  const extra = record([
    [2, 1],
    [2, 24],
    [8, size],
    [8, packed],
    [8, 0],
  ]);
  headView.setUint16(30, extra.length, true);
  const directory = joined(head, extra);
  const files = plain.slice(0, offset);
  const end = files.length + directory.length;
  const wideEnd = record([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, 1],
    [8, 1],
    [8, directory.length],
    [8, offset],
  ]);
  const locator = record([
    [4, 0x07064b50],
    [4, 0],
    [8, end],
    [4, 1],
  ]);
  const last = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, 0xffff],
    [2, 0xffff],
    [4, isWide],
    [4, isWide],
    [2, 0],
  ]);
  return joined(files, directory, wideEnd, locator, last);
}

function textOf(bytes: Uint8Array, name: string): string | undefined {
  const archive = openZip(bytes, defaultLimits);
  const entry = archive.entries.get(name);
  return entry === undefined ? undefined : unpackText(archive, entry);
}

describe('an archive', () => {
  it('names its files with slashes, found whatever their case', () => {
    const bytes = zipSync({ '/xl\\Workbook.XML': encoder.encode('a') });
    expect([...openZip(bytes, defaultLimits).entries].map(([key, { name }]) => [key, name])).toEqual([
      ['xl/workbook.xml', 'xl/Workbook.XML'],
    ]);
  });

  it('may state sizes and places in 64 bits', () => {
    expect(textOf(wideArchive('a.txt', 'Grüße '.repeat(9)), 'a.txt')).toBe('Grüße '.repeat(9));
  });

  it('may end in a comment, and hold stored files', () => {
    const bytes = zipSync({ 'a.txt': encoder.encode('abc') }, { level: 0 });
    const commented = joined(bytes, encoder.encode('hello'));
    new DataView(commented.buffer).setUint16(bytes.length - 2, 5, true);
    expect(textOf(commented, 'a.txt')).toBe('abc');
  });

  it('may be part of a larger buffer', () => {
    const bytes = zipSync({ 'a.txt': encoder.encode('abc') });
    const larger = joined(new Uint8Array(7), bytes, new Uint8Array(3));
    expect(textOf(larger.subarray(7, 7 + bytes.length), 'a.txt')).toBe('abc');
  });

  it.each([
    ['no directory', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    [
      'a directory beyond its end',
      wideArchive('a', 'b').map((byte, at, all) => (at === all.length - 34 ? 0xff : byte)),
    ],
  ])('is refused with %s', (_what, bytes) => {
    expect(() => openZip(bytes, defaultLimits)).toThrowError(expect.objectContaining({ code: 'zip-malformed' }));
  });
});
