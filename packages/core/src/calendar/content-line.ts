const mostOctets = 75;

/** A text as a value: separators and line breaks escaped, control characters left out (RFC 5545, section 3.3.11). */
export function escapeText(text = ''): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

function octets(letter: string): number {
  if (letter < '\u0080') return 1;
  // Letters of four octets are two units long.
  return letter < '\u0800' ? 2 : letter.length + 2;
}

/**
 * Divides a line into pieces of at most 75 octets, the blank of continuations counted, never inside a letter (RFC 5545,
 * section 3.1).
 */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    length += size;
    if (length > mostOctets) {
      folded += '\r\n ';
      length = 1 + size;
    }
    folded += letter;
  }
  return folded;
}
