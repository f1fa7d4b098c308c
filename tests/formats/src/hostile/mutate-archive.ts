import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pick } from '@geflecht/tooling-run/seeded-random';
import type { Random } from '@geflecht/tooling-run/seeded-random';
import { mutateBytes } from './mutate-bytes.js';
import { mutateLines } from './mutate-lines.js';

type Parts = Readonly<Record<string, Uint8Array>>;

/** XML stands on one long line in archives; elements take the place of lines. */
function mutateElements(bytes: Uint8Array, random: Random): Uint8Array {
  const text = strFromU8(bytes).replaceAll('><', '>\n<');
  return strToU8(mutateLines(text, random).replaceAll('>\n<', '><'));
}

function mutateParts(parts: Parts, random: Random): Parts {
  const names = Object.keys(parts);
  const name = pick(names, random);
  const bytes = parts[name] ?? new Uint8Array();
  const donors = Object.values(parts);
  const { [name]: _left, ...others } = parts;
  const variants = [
    () => others,
    () => ({ ...others, [`${name}.alt`]: bytes }),
    () => ({ ...parts, [name]: pick(donors, random) }),
    () => ({ ...parts, [name]: mutateBytes(bytes, random, donors) }),
    () => ({ ...parts, [name]: mutateElements(bytes, random) }),
    () => ({ ...parts, [name]: mutateElements(bytes, random) }),
    () => ({ ...parts, [name]: mutateElements(bytes, random) }),
  ];
  return pick<() => Parts>(variants, random)();
}

/** Whether bytes begin like an archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The same archive with one of its parts missing, renamed, exchanged, or spoilt inside. */
export function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  return zipSync({ ...mutateParts(unzipSync(bytes), random) }, { level: 1, mtime: new Date(2027, 0, 1) });
}
