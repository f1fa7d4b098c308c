import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommandError } from './command-error.js';
import { joinStates } from './network-states.js';
import type { ReadNetwork } from './network-states.js';

/** One entry of `imported/index.json`, from which the playground builds its page of imported files. */
export interface ImportedFile {
  /** Name of the document beside the index. */
  readonly file: string;
  /** Name of the file it was made from. */
  readonly name: string;
  readonly format: string;
  /** `event` or `network`, by which the page chooses its element. */
  readonly kind: string;
  readonly warnings: readonly unknown[];
  readonly dropped: readonly unknown[];
}

interface Imported {
  readonly entry: ImportedFile;
  readonly read: ReadNetwork;
}

async function importFile(path: string, folder: string, position: number): Promise<Imported> {
  const name = basename(path);
  try {
    // Loaded here, because most starts import nothing.
    const { readFile: readForeign } = await import('@geflecht/formats');
    const { document, warnings, dropped, format, kind } = await readForeign(await readFile(path), { name });
    const file = `${String(position)}.json`;
    await writeFile(join(folder, file), JSON.stringify(document));
    const entry = { file, name, format, kind, warnings, dropped };
    return { entry, read: { name, document } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError('file-unreadable', `"${path}" cannot be shown: ${reason}`, { cause: error });
  }
}

/** Several files of one network are one map with a line of time, before the maps of each. */
async function importStates(imported: readonly Imported[], folder: string): Promise<readonly ImportedFile[]> {
  const networks = imported.filter(({ entry }) => entry.kind === 'network').map(({ read }) => read);
  const joined = joinStates(networks);
  if (joined === undefined) return [];
  const file = 'states.json';
  await writeFile(join(folder, file), JSON.stringify(joined));
  const name = networks.map((each) => each.name).join(' → ');
  return [{ file, name, format: 'geflecht', kind: 'network', warnings: [], dropped: [] }];
}

/**
 * Converts files into documents of the own format for the playground; what an earlier start imported is gone afterwards.
 * Files that hold the same network at several times are shown as one map, too, in the order in which they are named.
 *
 * @param folder receives `index.json` and one document per file
 * @throws CommandError `file-unreadable`
 */
export async function importFiles(paths: readonly string[], folder: string): Promise<readonly ImportedFile[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const imported: Imported[] = [];
  for (const [position, path] of paths.entries()) imported.push(await importFile(path, folder, position));
  const files = [...(await importStates(imported, folder)), ...imported.map(({ entry }) => entry)];
  await writeFile(join(folder, 'index.json'), JSON.stringify(files));
  return files;
}
