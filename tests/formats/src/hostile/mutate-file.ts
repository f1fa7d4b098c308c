import type { Random } from '@geflecht/tooling-run/seeded-random';
import { bytesOf } from './joined.js';
import { isArchive, mutateArchive } from './mutate-archive.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateJson } from './mutate-json.js';
import { mutateLines } from './mutate-lines.js';

const longestJson = 400_000;

function jsonOf(bytes: Uint8Array): unknown {
  // Larger files would spend the time on parsing; bytes and lines of them are spoilt all the same.
  if (bytes.length > longestJson || (bytes[0] !== 0x5b && bytes[0] !== 0x7b)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function inside(bytes: Uint8Array, random: Random): Uint8Array {
  try {
    if (isArchive(bytes)) return mutateArchive(bytes, random);
    const json = jsonOf(bytes);
    if (json !== undefined) return bytesOf(JSON.stringify(mutateJson(json, random)));
    return bytesOf(mutateLines(new TextDecoder().decode(bytes), random));
  } catch {
    // What is broken already, or nested too deeply to be written again, is spoilt as bytes.
    return mutateBytes(bytes, random, [bytes]);
  }
}

/** Spoils a file once or twice, as bytes or in the way that suits what it holds: values, lines, parts of an archive. */
export function mutateFile(bytes: Uint8Array, random: Random, donors: readonly Uint8Array[]): Uint8Array {
  const once = random() < 0.5 ? inside(bytes, random) : mutateBytes(bytes, random, donors);
  return random() < 0.3 ? mutateBytes(once, random, donors) : once;
}
