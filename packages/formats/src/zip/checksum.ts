const table = Int32Array.from({ length: 256 }, (_entry, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of archives (CRC-32) over pieces: start with 0 and hand each result to the next call. */
export function checksum(piece: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let at = 0; at < piece.length; at += 1) sum = (sum >>> 8) ^ (table[(sum ^ (piece[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
