import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The manifest fields the rules read. */
export interface Manifest {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One file seen from its package. */
export interface FileInPackage {
  /** Folder that holds the manifest. */
  readonly root: string;
  readonly manifest: Manifest;
  /** Short name without the scope: `core`, `tests-e2e`. */
  readonly packageName: string;
  /** Path from the package's folder, with forward slashes: `src/text/text.ts`. */
  readonly path: string;
}

const manifests = new Map<string, Manifest | undefined>();

function manifestIn(folder: string): Manifest | undefined {
  if (!manifests.has(folder)) {
    const file = join(folder, 'package.json');
    manifests.set(folder, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined);
  }
  return manifests.get(folder);
}

/** Finds the workspace package a file belongs to; `undefined` outside the scope `@geflecht`. */
export function locate(filename: string): FileInPackage | undefined {
  for (let folder = dirname(filename); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = manifestIn(folder);
    if (manifest?.name === undefined) continue;
    if (!manifest.name.startsWith('@geflecht/')) return undefined;
    const path = relative(folder, filename).split(sep).join('/');
    return { root: folder, manifest, packageName: manifest.name.replace('@geflecht/', ''), path };
  }
  return undefined;
}

/** Whether a file exists for tests, stories or benches only and is never published. */
export function isCheckFile(path: string): boolean {
  return /\.(?:test|test-d|stories|bench)\.ts$/u.test(path);
}

/** Whether a file configures a tool and runs while building only. */
export function isConfigFile(path: string): boolean {
  return path.endsWith('.config.ts') || path.startsWith('.storybook/');
}

const sourceCondition = 'geflecht-source';

/** Source file behind an entry of another workspace package, such as `@geflecht/core/text`; `undefined` for all else. */
export function entrySource(importer: FileInPackage, specifier: string): string | undefined {
  const [, name, ...rest] = specifier.startsWith('@geflecht/') ? specifier.split('/') : [];
  if (name === undefined) return undefined;
  const root = join(importer.root, '../../packages', name);
  const target = manifestIn(root)?.exports?.[['.', ...rest].join('/')];
  if (typeof target !== 'object' || target === null || !(sourceCondition in target)) return undefined;
  return join(root, String(target[sourceCondition]));
}
