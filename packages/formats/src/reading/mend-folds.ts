const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const begin = [66, 69, 71, 73, 78];

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;
const isBlank = (byte: number | undefined) => byte === space || byte === tab;

/** Length of the fold that starts here: a line break and a blank. */
function foldAt(bytes: Uint8Array, at: number): number {
  const feed = bytes[at] === carriageReturn ? at + 1 : at;
  return bytes[feed] === lineFeed && isBlank(bytes[feed + 1]) ? feed + 2 - at : 0;
}

/**
 * Moves the folds of a calendar or business card that cut a UTF-8 sequence behind it; programs that count bytes write
 * them so.
 * @returns undefined where there are none
 */
export function mendFolds(bytes: Uint8Array): Uint8Array | undefined {
  // A byte order mark may stand in front.
  const first = bytes.findIndex((byte) => byte > space && byte < 0x80);
  if (!begin.every((letter, index) => ((bytes[first + index] ?? 0) & 0xdf) === letter)) return undefined;
  const mended = new Uint8Array(bytes.length);
  let isMended = false;
  let written = 0;
  for (let at = 0; at < bytes.length;) {
    const fold = (bytes[at - 1] ?? 0) >= 0x80 ? foldAt(bytes, at) : 0;
    let next = at + Math.max(fold, 1);
    if (fold > 0) for (; isContinuation(bytes[next]); next += 1) mended[written++] = bytes[next] ?? 0;
    isMended ||= fold > 0 && next > at + fold;
    for (let from = at; from < at + Math.max(fold, 1); from += 1) mended[written++] = bytes[from] ?? 0;
    at = next;
  }
  return isMended ? mended : undefined;
}
