import encode from 'qrcode-generator';

/** Most octets that a code with this much repair holds, as ISO/IEC 18004 counts them. */
const mostOctets = 2331;

/**
 * Modules of the QR code (ISO/IEC 18004) of a web address or of a few plain letters row by row, dark ones true, as few as
 * it allows; a seventh of them may be lost.
 * @returns nothing where the address is too long for any code
 */
export function qrModules(address: string): readonly (readonly boolean[])[] | undefined {
  // The library cuts letters to one byte each; this way there are none that need more.
  const letters = URL.canParse(address) ? new URL(address).href : encodeURI(address);
  if (letters.length > mostOctets) return undefined;
  const code = encode(0, 'M');
  code.addData(letters, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}
