import { Inflate } from 'fflate';
import { FormatError, isFormatError } from '../errors/format-error.js';
import { checksum } from './checksum.js';
import { zipMalformed } from './zip-directory.js';
import type { ZipArchive, ZipEntry } from './zip-directory.js';

const headerSignature = 0x04034b50;
const headerLength = 30;
const stored = 0;
const deflated = 8;
/** Small enough that a piece made to explode stays below 17 MB before its size is judged. */
const pieceLength = 16_384;

/** The error of a file that opens with a password only. */
export function fileEncrypted(): FormatError {
  return new FormatError({
    code: 'file-encrypted',
    message: {
      de: 'Datei geöffnet: Sie ist mit einem Kennwort geschützt. Ohne Kennwort speichern und noch einmal versuchen.',
      en: 'Opened file: it is protected by a password. Save it without one and try again.',
    },
  });
}

function packedBytes({ bytes }: ZipArchive, { headerOffset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + headerLength > bytes.length || view.getUint32(headerOffset, true) !== headerSignature) {
    throw zipMalformed();
  }
  const nameLength = view.getUint16(headerOffset + 26, true);
  const start = headerOffset + headerLength + nameLength + view.getUint16(headerOffset + 28, true);
  if (start + packedSize > bytes.length) throw zipMalformed();
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  for (let at = 0; at < packed.length; at += pieceLength) {
    inflater.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  }
}

/**
 * Unpacks one file of an archive piece by piece. It stops as soon as more comes out than the directory states, so
 * that sizes which were judged there hold.
 * @throws FormatError `zip-malformed`, `file-encrypted`
 */
export function unpackEntry(archive: ZipArchive, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.isEncrypted) throw fileEncrypted();
  const packed = packedBytes(archive, entry);
  let [length, sum] = [0, 0];
  const takeCounted = (piece: Uint8Array) => {
    length += piece.length;
    if (length > entry.size) throw zipMalformed();
    sum = checksum(piece, sum);
    if (piece.length > 0) take(piece);
  };
  try {
    if (entry.method === stored) takeCounted(packed);
    else if (entry.method === deflated) inflate(packed, takeCounted);
    else throw zipMalformed();
  } catch (error) {
    throw isFormatError(error) ? error : zipMalformed(error);
  }
  if (length !== entry.size || sum !== entry.checksum) throw zipMalformed();
}

/**
 * Unpacks one file of an archive as UTF-8 text.
 * @throws FormatError `zip-malformed`, `file-encrypted`
 */
export function unpackText(archive: ZipArchive, entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = '';
  unpackEntry(archive, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}
