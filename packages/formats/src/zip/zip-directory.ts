import { FormatError } from '../errors/format-error.js';
import { assertWithin } from '../reading/limits.js';
import type { Limits } from '../reading/limits.js';

/** Method of files that are in the archive as they are. */
export const storedMethod = 0;

/** A file inside an archive, as the archive's directory states it. */
export interface ZipEntry {
  /** Path with `/` between folders and without a leading one. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** Size after unpacking, as stated; it may lie. */
  readonly size: number;
  readonly headerOffset: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
}

/** An archive whose directory was read; nothing of it is unpacked yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** By lower-case name; some programs write the parts of a workbook in another case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const wideEndSignature = 0x06064b50;
const wideLocatorSignature = 0x07064b50;
const wideLocatorLength = 20;
const wideExtra = 0x0001;
const isWide = 0xffffffff;

/** The error of an archive that cannot be opened. */
export function zipMalformed(cause?: unknown): FormatError {
  return new FormatError({
    code: 'zip-malformed',
    message: {
      de: 'Datei geöffnet: Das ZIP-Archiv ist beschädigt oder unvollständig. Die Datei neu speichern oder neu herunterladen.',
      en: 'Opened file: the ZIP archive is damaged or incomplete. Save it again or download it again.',
    },
    cause,
  });
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Where the record that ends an archive starts; it may be followed by a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw zipMalformed();
}

interface Directory {
  readonly amount: number;
  readonly offset: number;
}

function directoryOf(view: DataView): Directory {
  const end = endOf(view);
  const [amount, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - wideLocatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return { amount, offset };
  const wide = wideNumber(view, locator + 8);
  if (view.getUint32(wide, true) !== wideEndSignature) throw zipMalformed();
  return { amount: wideNumber(view, wide + 32), offset: wideNumber(view, wide + 48) };
}

/** Sizes and place beyond 32 bits stand in an extra field, only those that did not fit, in this order. */
function wideSizes(view: DataView, extra: { at: number; length: number }, sizes: readonly number[]): number[] {
  for (let at = extra.at; at + 4 <= extra.at + extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== wideExtra) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== isWide) return size;
      next += 8;
      return wideNumber(view, next - 8);
    });
  }
  return [...sizes];
}

const utf8 = new TextDecoder();

function entryAt(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw zipMalformed();
  const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
  const nameAt = at + entryLength;
  const extra = { at: nameAt + nameLength, length: extraLength };
  const stated = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const [size = 0, packedSize = 0, headerOffset = 0] = wideSizes(view, extra, stated);
  const written = utf8.decode(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength));
  const entry: ZipEntry = {
    name: written.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize,
    size,
    headerOffset,
    checksum: view.getUint32(at + 16, true),
  };
  return { entry, next: extra.at + extraLength + commentLength };
}

function readEntries(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { amount, offset } = directoryOf(view);
  assertWithin(limits, 'entries', amount);
  const entries = new Map<string, ZipEntry>();
  let [at, unpacked] = [offset, 0];
  for (let count = 0; count < amount; count += 1) {
    const { entry, next } = entryAt(view, at);
    at = next;
    unpacked += entry.size;
    assertWithin(limits, 'unpackedBytes', unpacked);
    const key = entry.name.toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
  }
  assertRatio(limits, { packed: bytes.length, unpacked });
  return entries;
}

/** Less than this may be packed as tightly as it likes. */
const freeBytes = 1024 * 1024;

/**
 * Refuses what unpacks to more than the allowed multiple of its packed size.
 * @throws FormatError `too-large`
 */
export function assertRatio(limits: Limits, sizes: { readonly packed: number; readonly unpacked: number }): void {
  if (sizes.unpacked > freeBytes) assertWithin(limits, 'ratio', Math.ceil(sizes.unpacked / Math.max(1, sizes.packed)));
}

/**
 * Reads the directory of an archive and judges the stated sizes, before anything is unpacked.
 * @throws FormatError `zip-malformed`, `too-large`, `too-many`
 */
export function openZip(bytes: Uint8Array, limits: Limits): ZipArchive {
  try {
    return { bytes, entries: readEntries(bytes, limits) };
  } catch (error) {
    throw error instanceof RangeError ? zipMalformed(error) : error;
  }
}

/** Whether bytes begin like an archive. */
export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  const isSignature = (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
  return first === 0x50 && second === 0x4b && isSignature;
}
