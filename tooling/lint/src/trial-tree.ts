import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function ownConfiguration(): Promise<string> {
  const text = await readFile(join(root, '.oxlintrc.json'), 'utf8');
  const configuration = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return JSON.stringify({ ...configuration, jsPlugins: [join(root, 'tooling/lint/src/plugin.ts')] });
}

const runLinter = (folder: string, paths: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const linter = join(root, 'node_modules/oxlint/bin/oxlint');
    execFile(
      process.execPath,
      [linter, '--format=json', ...paths],
      { cwd: folder, maxBuffer: 1e8, timeout: 50_000 },
      (_, output) => resolve(output),
    );
  });

/**
 * Lints files with the configuration of this repository, as if their folder were the repository.
 *
 * @param paths what to lint inside the folder; default all
 * @returns the codes of the findings by path
 */
export async function lintFolder(
  folder: string,
  paths: readonly string[] = [],
): Promise<ReadonlyMap<string, readonly string[]>> {
  await writeTree(folder, { '.oxlintrc.json': await ownConfiguration() });
  const { diagnostics } = JSON.parse(await runLinter(folder, paths)) as Report;
  const findings = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) findings.set(filename, [...(findings.get(filename) ?? []), code]);
  return findings;
}

/** Lints files in a folder of their own. */
export async function lintTree(
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'geflecht-lint-'));
  try {
    await writeTree(folder, files);
    return await lintFolder(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
