const longestId = 200;
const firstPrintable = 0x21;
const lastPrintable = 0x7e;

/** Whether a text is an id as it stands: printable ASCII without blanks, not too long. Others may be one, too. */
export function isPlainId(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > longestId) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < firstPrintable || code > lastPrintable) return false;
  }
  return true;
}
