const mostOctets = 75;

/** A text as a value: separators and line breaks escaped, control characters left out (RFC 5545, section 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/**
 * Divides a line into pieces of at most 75 octets, the blank of continuations counted, never inside a letter (RFC 5545,
 * section 3.1).
 */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = 1 + Number(code > 0x7f) + Number(code > 0x7ff) + Number(code > 0xffff);
    length += size;
    if (length > mostOctets) {
      folded += '\r\n ';
      length = 1 + size;
    }
    folded += letter;
  }
  return folded;
}
