const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'GZIP', bytes: [0x1f, 0x8b] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
];

const beginnings: readonly { readonly name: string; readonly shape: RegExp }[] = [
  { name: 'vCard', shape: /^BEGIN:VCARD/i },
  { name: 'RTF', shape: /^\{\\rtf/ },
];

/** The name of a known format that this package does not read, by its first bytes or its first words. */
export function otherFormat(start: Uint8Array | string): string | undefined {
  if (typeof start === 'string') return beginnings.find(({ shape }) => shape.test(start))?.name;
  return signatures.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))?.name;
}

/** `EncryptedPackage` in UTF-16, the name under which Office keeps a workbook with a password. */
const encryptedPackage = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/** Whether a file in the frame of XLS is a newer workbook behind a password. */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const [first = 0] = encryptedPackage;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (encryptedPackage.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
