const mostOctets = 75;

/** A text as a value: separators and line breaks escaped, control characters left out (RFC 5545, section 3.3.11). */
export function escapeText(text = ''): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

function octets(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}

/**
 * Divides a line into pieces of at most 75 octets, the blank of continuations counted, never inside a letter (RFC 5545,
 * section 3.1).
 */
export function foldLine(line: string): string {
  let folded = '';
  let from = 0;
  let length = 0;
  for (let at = 0; at < line.length; at += 1) {
    const size = octets(line.codePointAt(at) ?? 0);
    length += size;
    if (length > mostOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      length = 1 + size;
    }
    // A letter of four octets is two units long.
    if (size === 4) at += 1;
  }
  return folded + line.slice(from);
}
