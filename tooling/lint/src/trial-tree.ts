import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
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

const runLinter = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    const linter = join(root, 'node_modules/oxlint/bin/oxlint');
    execFile(process.execPath, [linter, '--format=json'], { cwd: folder, maxBuffer: 1e8 }, (_, output) =>
      resolve(output),
    );
  });

/**
 * Lints files in a folder of their own with the configuration of this repository.
 *
 * @returns the codes of the findings by path
 */
export async function lintTree(
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'geflecht-lint-'));
  await writeTree(folder, { ...files, '.oxlintrc.json': await ownConfiguration() });
  const { diagnostics } = JSON.parse(await runLinter(folder)) as Report;
  const findings = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) findings.set(filename, [...(findings.get(filename) ?? []), code]);
  return findings;
}
