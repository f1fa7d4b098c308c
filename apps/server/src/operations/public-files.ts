import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths, programmePath, sheetPath } from '@geflecht/core/contract';
import { sheetNames } from '@geflecht/core/html';
import type { App } from '../app.js';
import { ServerError } from '../errors/server-error.js';

/** One public document as it lies on web space. */
export interface PublicFile {
  /** Path below the folder, with slashes. */
  readonly path: string;
  /** Path at which the server answers with the same. */
  readonly from: string;
  /** Hash of its content, which changes with it. */
  readonly version: string;
}

/** What one export did. */
export interface ExportReport {
  readonly files: readonly PublicFile[];
  readonly written: number;
  readonly removed: number;
}

type Collection = 'events' | 'networks';
type Listed = Readonly<Record<Collection, readonly { readonly id: string }[] | undefined>>;

const indexName = 'index.json';
const readableByAll = 0o644;
const hashLength = 16;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, hashLength);

/** An id as the name of a file anywhere; whatever had to be changed is told apart by a hash. */
export function fileNameOf(id: string): string {
  const plain = id.replaceAll(/[^a-z\d._-]/gi, '_').replace(/^\.+/, '_');
  return plain === id && id.length < 100 ? id : `${plain.slice(0, 100)}-${hashOf(id)}`;
}

/** Nothing where there is none: no sheet without entries, and an event may go while files are written. */
async function ask(app: App, path: string): Promise<string | undefined> {
  const response = await app.request(path);
  if (response.ok) return response.text();
  if (response.status === 404) return undefined;
  throw new ServerError({
    code: 'export-failed',
    finding: `The server answers ${response.status} at ${path}`,
    wayOut: 'Try again; the files of the last export are still there',
  });
}

async function listed(app: App, collection: Collection): Promise<readonly string[]> {
  const document = JSON.parse((await ask(app, paths[collection]())) ?? '{}') as Listed;
  return (document[collection] ?? []).map(({ id }) => id);
}

/** What everybody may read, by the path of its file. */
async function publicPaths(app: App): Promise<readonly (readonly [path: string, from: string])[]> {
  const events = (await listed(app, 'events')).flatMap((id) => {
    const file = `events/${fileNameOf(id)}`;
    return [
      [`${file}.json`, paths.event(id)],
      [`${file}.version.json`, paths.eventVersion(id)],
      [`${file}.ics`, paths.calendar(id)],
      [`${file}.html`, programmePath(id)],
      ...sheetNames.map((name) => [`${file}/${name}.html`, sheetPath(id, name)] as const),
    ] as const;
  });
  const networks = (await listed(app, 'networks')).map(
    (id) => [`networks/${fileNameOf(id)}.json`, paths.network(id)] as const,
  );
  return [['events.json', paths.events()], ['networks.json', paths.networks()], ...events, ...networks];
}

function filesBefore(folder: string): readonly PublicFile[] {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, indexName), 'utf8')) as Pick<ExportReport, 'files'>;
    return files;
  } catch {
    return [];
  }
}

/** A visitor never reads half a file. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.unfinished`, text, { mode: readableByAll });
  renameSync(`${file}.unfinished`, file);
}

const isInside = ({ path }: PublicFile): boolean => /^(?:events|networks)(?:\/[\w-][\w.-]*){0,2}\.[a-z.]+$/.test(path);

/**
 * Writes all that everybody may read as files for a web space or a network of servers: documents, calendars, pages and
 * sheets for paper, and `index.json` which names them. What did not change is not touched; files of an earlier export that are
 * public no longer go.
 * @throws ServerError `export-failed`
 */
export async function writePublicFiles(app: App, folder: string): Promise<ExportReport> {
  const before = filesBefore(folder).filter(isInside);
  const known = new Map(before.map(({ path, version }) => [path, version]));
  const files: PublicFile[] = [];
  let written = 0;
  for (const [path, from] of await publicPaths(app)) {
    const text = await ask(app, from);
    if (text === undefined) continue;
    const version = hashOf(text);
    files.push({ path, from, version });
    if (known.get(path) === version) continue;
    writeWhole(join(folder, path), text);
    written += 1;
  }
  const kept = new Set(files.map(({ path }) => path));
  const gone = before.filter(({ path }) => !kept.has(path));
  for (const { path } of gone) rmSync(join(folder, path), { force: true });
  writeWhole(join(folder, indexName), `${JSON.stringify({ files }, undefined, 2)}\n`);
  return { files, written, removed: gone.length };
}
