import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('../', import.meta.url));

/** The published packages, by their folders. */
const packages = ['core', 'formats', 'sdk', 'widgets', 'cli'];

/** A project of a stranger who has installed the packed packages. */
export interface PackedWorkspace {
  readonly folder: string;
  /** Writes a file of the project. */
  write(name: string, text: string): Promise<void>;
  /** Runs Node in the project; resolves with what it printed, rejects when it fails. */
  node(...args: readonly string[]): Promise<string>;
  /** Everything the packed manifests let others import, such as `@geflecht/core/time`. */
  entries(): readonly string[];
  remove(): Promise<void>;
}

async function unpack(name: string, folder: string): Promise<void> {
  const target = join(folder, 'node_modules/@geflecht', name);
  await mkdir(target, { recursive: true });
  const pack = ['pack', '--json', '--pack-destination', folder, '-w', `@geflecht/${name}`];
  const { stdout } = await run('npm', pack, { cwd: repository, maxBuffer: 64 * 1024 * 1024 });
  const [first] = Object.values(JSON.parse(stdout) as Record<string, { readonly filename: string }>);
  if (first === undefined) throw new TypeError(`npm packed nothing for ${name}`);
  await run('tar', ['-xzf', join(folder, first.filename), '-C', target, '--strip-components=1']);
  // Third-party packages in a version of the package's own stand below it, as npm would put them.
  const own = join(repository, 'packages', name, 'node_modules');
  if (existsSync(own)) await symlink(own, join(target, 'node_modules'));
}

function entriesOf(folder: string, name: string): readonly string[] {
  const manifest = readFileSync(join(folder, 'node_modules/@geflecht', name, 'package.json'), 'utf8');
  const { exports } = JSON.parse(manifest) as { readonly exports: Readonly<Record<string, unknown>> };
  return Object.keys(exports).map((entry) => `@geflecht/${name}${entry.slice(1)}`);
}

/** Packs the packages and unpacks them into a project below this folder, where third-party packages are found as usual. */
export async function packedWorkspace(): Promise<PackedWorkspace> {
  const folder = await mkdtemp(join(here, '.packed-'));
  for (const name of packages) await unpack(name, folder);
  await writeFile(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  return {
    folder,
    write: (name, text) => writeFile(join(folder, name), text),
    node: async (...args) => (await run(process.execPath, args, { cwd: folder })).stdout,
    entries: () => packages.flatMap((name) => entriesOf(folder, name)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies a file of the repository into the project. */
export async function copyIn({ folder }: PackedWorkspace, path: string, name: string): Promise<void> {
  await cp(join(repository, path), join(folder, name));
}
