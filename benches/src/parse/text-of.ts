/** Bytes as text: what every parser of text has to do first. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Text as bytes, the way it lies in a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
