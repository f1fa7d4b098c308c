const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'ZIP (XLSX, ODS)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'GZIP', bytes: [0x1f, 0x8b] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
];

const beginnings: readonly { readonly name: string; readonly shape: RegExp }[] = [
  { name: 'iCalendar', shape: /^BEGIN:V(CALENDAR|EVENT)/i },
  { name: 'vCard', shape: /^BEGIN:VCARD/i },
  { name: 'UCINET DL', shape: /^dl\s+(n|nr|nm|nc|format)\s*=/i },
  { name: 'RTF', shape: /^\{\\rtf/ },
  { name: 'YAML', shape: /^(---\s*\n|[a-z_]{2,20}:\s*("[^"\n]*"|[^\n,;\t]*)\s*(#[^\n]*)?\n[a-z_]{2,20}:\s)/ },
];

/** The name of a known format that this package does not read, by its first bytes or its first words. */
export function otherFormat(start: Uint8Array | string): string | undefined {
  if (typeof start === 'string') return beginnings.find(({ shape }) => shape.test(start))?.name;
  return signatures.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))?.name;
}
