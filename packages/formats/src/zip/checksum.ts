/** Four tables in one, so that four bytes are taken at a time. */
const tables = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[byte] = value;
}
for (let at = 256; at < tables.length; at += 1) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

function of(table: number, value: number): number {
  return tables[table * 256 + (value & 0xff)] ?? 0;
}

/** The checksum of archives (CRC-32) over pieces: start with 0 and hand each result to the next call. */
export function checksum(piece: Uint8Array, before = 0): number {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
  const fours = piece.length - (piece.length % 4);
  let sum = ~before;
  for (let at = 0; at < fours; at += 4) {
    sum ^= view.getInt32(at, true);
    sum = of(3, sum) ^ of(2, sum >>> 8) ^ of(1, sum >>> 16) ^ of(0, sum >>> 24);
  }
  for (let at = fours; at < piece.length; at += 1) sum = (sum >>> 8) ^ of(0, sum ^ (piece[at] ?? 0));
  return ~sum >>> 0;
}
