import encode from 'qrcode-generator';

/**
 * Modules of the QR code of a short text of plain letters row by row, dark ones true; a seventh of them may be lost.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const code = encode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}
