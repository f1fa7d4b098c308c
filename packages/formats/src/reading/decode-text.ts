import { FormatError } from '../errors/format-error.js';
import { mendFolds } from './mend-folds.js';

/** Text of a file and how its bytes were read. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** Label of the encoding, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  /** The bytes left a choice and the encoding is a guess. */
  readonly isAssumed: boolean;
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
const sampleLength = 1_024;

function markedEncoding(bytes: Uint8Array): string | undefined {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding;
}

/** UTF-16 without a mark shows in zero bytes on one side of most pairs. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isMost = (count: number) => count > sample.length * 0.2;
  if (isMost(odd) && even * 8 < odd) return 'utf-16le';
  return isMost(even) && odd * 8 < even ? 'utf-16be' : undefined;
}

/** What an XML declaration says; it is ASCII in every encoding that has no zero bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  return label === undefined || /^utf-?(8|16)/.test(label) ? undefined : label;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Turns bytes into text: by byte order mark, by the pattern of UTF-16, by an XML declaration, as UTF-8, and at last as
 * Windows-1252, in which German offices still save tables.
 * @throws FormatError `encoding-unreadable`
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const stated = markedEncoding(bytes) ?? wideEncoding(bytes) ?? declaredEncoding(bytes);
  for (const encoding of stated === undefined ? ['utf-8'] : [stated, 'utf-8']) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined) return { text, encoding, isAssumed: false };
  }
  if (stated?.startsWith('utf-16') === true) throw unreadable(stated);
  const mended = mendFolds(bytes);
  const unfolded = mended === undefined ? undefined : decodeAs(mended, 'utf-8');
  if (unfolded !== undefined) return { text: unfolded, encoding: 'utf-8', isAssumed: false };
  const text = decodeAs(bytes, 'windows-1252');
  if (text === undefined) throw unreadable('windows-1252');
  return { text, encoding: 'windows-1252', isAssumed: true };
}

function unreadable(encoding: string): FormatError {
  return new FormatError({
    code: 'encoding-unreadable',
    message: {
      de: `Datei gelesen: Die Bytes sind kein gültiger Text (${encoding}). Die Datei als UTF-8 speichern.`,
      en: `Read file: the bytes are no valid text (${encoding}). Save the file as UTF-8.`,
    },
  });
}
