import { Inflate } from 'fflate';
import { isFormatError } from '../errors/format-error.js';
import { checksum } from './checksum.js';
import { packedBytes } from './packed-bytes.js';
import { storedMethod, zipMalformed } from './zip-directory.js';
import type { ZipArchive, ZipEntry } from './zip-directory.js';

const deflated = 8;
/** Small enough that a piece made to explode stays below 17 MB before its size is judged. */
const pieceLength = 16_384;

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
  const packed = packedBytes(archive, entry);
  let [length, sum] = [0, 0];
  const takeCounted = (piece: Uint8Array) => {
    length += piece.length;
    if (length > entry.size) throw zipMalformed();
    sum = checksum(piece, sum);
    if (piece.length > 0) take(piece);
  };
  try {
    if (entry.method === storedMethod) takeCounted(packed);
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
