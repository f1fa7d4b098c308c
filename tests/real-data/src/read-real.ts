import { readFile } from '@geflecht/formats';
import type { ReadOptions, ReadResult } from '@geflecht/formats';
import { bytesOf } from './data-folder.js';

/** Reads a real file, together with the list of actors beside it where there is one. */
export async function readReal(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const bytes = bytesOf(path) ?? new Uint8Array();
  const neighbour = path.endsWith('-nodes.csv') ? undefined : path.replace(/(-edges)?\.csv$/, '-nodes.csv');
  const companion = neighbour === undefined || neighbour === path ? undefined : bytesOf(neighbour);
  return readFile(bytes, {
    ...options,
    name: path,
    companion: companion === undefined ? undefined : { name: neighbour ?? '', bytes: companion },
  });
}
