const leadOfTwo = 0xc0;
const continued = 0x80;
const longestLetter = 4;

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Where the last letter of a piece starts that may go on in the next one; its end where none does. */
function lastWhole(piece: Uint8Array): number {
  for (let at = piece.length - 1; at >= Math.max(0, piece.length - longestLetter); at -= 1) {
    const byte = piece[at] ?? 0;
    if (byte < continued) return piece.length;
    if (byte >= leadOfTwo) return at;
  }
  return piece.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/**
 * Decodes the text of a part piece by piece. Pieces of UTF-8 are cut between letters, because engines decode whole texts
 * many times faster than streams.
 */
export class PieceDecoder {
  #decoder: TextDecoder | undefined;
  #isStream = false;
  #rest = new Uint8Array();

  /**
   * The text of the next piece as far as it is complete.
   * @throws TypeError where the bytes are no text
   */
  decode(piece: Uint8Array): string {
    const decoder = this.#open(piece);
    if (this.#isStream) return decoder.decode(piece, { stream: true });
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    const end = lastWhole(bytes);
    this.#rest = bytes.slice(end);
    return decoder.decode(bytes.subarray(0, end));
  }

  /**
   * What was left over.
   * @throws TypeError where the text ends within a letter
   */
  finish(): string {
    return this.#decoder?.decode(this.#rest) ?? '';
  }

  #open(piece: Uint8Array): TextDecoder {
    if (this.#decoder !== undefined) return this.#decoder;
    const encoding = encodingOf(piece);
    this.#isStream = encoding !== 'utf-8';
    // The parser passes over a mark at the start; anywhere else it is a letter.
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return this.#decoder;
  }
}
