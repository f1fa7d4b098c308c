import { fileEncrypted } from './file-encrypted.js';
import { zipMalformed } from './zip-directory.js';
import type { ZipArchive, ZipEntry } from './zip-directory.js';

const headerSignature = 0x04034b50;
const headerLength = 30;

/**
 * The bytes of one file of an archive as they are packed.
 * @throws FormatError `zip-malformed`, `file-encrypted`
 */
export function packedBytes({ bytes }: ZipArchive, { headerOffset, isEncrypted, packedSize }: ZipEntry): Uint8Array {
  if (isEncrypted) throw fileEncrypted();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + headerLength > bytes.length || view.getUint32(headerOffset, true) !== headerSignature) {
    throw zipMalformed();
  }
  const nameLength = view.getUint16(headerOffset + 26, true);
  const start = headerOffset + headerLength + nameLength + view.getUint16(headerOffset + 28, true);
  if (start + packedSize > bytes.length) throw zipMalformed();
  return bytes.subarray(start, start + packedSize);
}
