const longestId = 200;
const blank = 0x20;
const lastAscii = 0x7e;
const firstLetterBeyond = 0xa1;
/** End of the letters of western and central European languages; arrows and dashes come later. */
const lastLetter = 0x17f;

/** Whether a text is an id as it stands: printable ASCII without blanks, not too long. Others may be one, too. */
export function isPlainId(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > longestId) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= blank || code > lastAscii) return false;
  }
  return true;
}

/** Whether a text is a name as people write it: letters, digits, marks and inner blanks, neither arrows nor dashes. */
export function isPlainName(text: string): boolean {
  const end = text.length - 1;
  if (end < 0 || end >= longestId || text.charCodeAt(0) === blank || text.charCodeAt(end) === blank) return false;
  for (let at = 0; at <= end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < blank || code > lastLetter || (code > lastAscii && code < firstLetterBeyond)) return false;
  }
  return true;
}
