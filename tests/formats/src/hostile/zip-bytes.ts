import { crc32, deflateRawSync } from 'node:zlib';
import { bytesOf, joined } from './joined.js';

/** A part of an archive, and what the archive says about it. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  /** Unpacked size that the archive claims. Default the true one. */
  readonly claimedSize?: number;
  /** Times that the directory lists the part, under numbered names. Default 1. */
  readonly listed?: number;
}

function record(length: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
}

interface Packed extends ZipPart {
  readonly packed: Uint8Array;
}

function commonFields(view: DataView, at: number, { packed, content, claimedSize }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 10, crc32(content), true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, claimedSize ?? content.length, true);
}

function localHeader(part: Packed): Uint8Array {
  const name = bytesOf(part.name);
  const fixed = record(30, (view) => {
    view.setUint32(0, 0x04034b50, true);
    commonFields(view, 4, part);
    view.setUint16(26, name.length, true);
  });
  return joined(fixed, name);
}

function directoryEntry(part: Packed, name: string, offset: number): Uint8Array {
  const written = bytesOf(name);
  const fixed = record(46, (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, 20, true);
    commonFields(view, 6, part);
    view.setUint16(28, written.length, true);
    view.setUint32(42, offset, true);
  });
  return joined(fixed, written);
}

/** An archive that may lie about the size of its parts and list one part many times. */
export function zipBytes(...parts: readonly ZipPart[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = { ...part, packed: deflateRawSync(part.content, { level: 9 }) };
    const body = joined(localHeader(packed), packed.packed);
    for (let count = 0; count < (part.listed ?? 1); count += 1) {
      entries.push(directoryEntry(packed, count === 0 ? part.name : `${part.name}${count}`, offset));
    }
    bodies.push(body);
    offset += body.length;
  }
  const directory = joined(...entries);
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, offset, true);
  });
  return joined(...bodies, directory, end);
}
