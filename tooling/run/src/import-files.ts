import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommandError } from './command-error.js';

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

async function importFile(path: string, folder: string, position: number): Promise<ImportedFile> {
  const name = basename(path);
  try {
    // Loaded here, because most starts import nothing.
    const { readFile: readForeign } = await import('@geflecht/formats');
    const { document, warnings, dropped, format, kind } = await readForeign(await readFile(path), { name });
    const file = `${String(position)}.json`;
    await writeFile(join(folder, file), JSON.stringify(document));
    return { file, name, format, kind, warnings, dropped };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError('file-unreadable', `"${path}" cannot be shown: ${reason}`, { cause: error });
  }
}

/**
 * Converts files into documents of the own format for the playground; what an earlier start imported is gone afterwards.
 *
 * @param folder receives `index.json` and one document per file
 * @throws CommandError `file-unreadable`
 */
export async function importFiles(paths: readonly string[], folder: string): Promise<readonly ImportedFile[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files: ImportedFile[] = [];
  for (const [position, path] of paths.entries()) files.push(await importFile(path, folder, position));
  await writeFile(join(folder, 'index.json'), JSON.stringify(files));
  return files;
}
