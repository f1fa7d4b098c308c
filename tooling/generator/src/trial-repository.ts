import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = ['core', 'formats', 'sdk', 'widgets'];
/** Builds, dependencies and archives stay behind; another check may be packing an archive just now. */
const isSource = (path: string): boolean =>
  !/\/(?:dist|node_modules|\.types|\.turbo|storybook-static)(?:\/|$)|\.tgz$/u.test(path);

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

function linkModules(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name.startsWith('@') && name !== '@geflecht') linkModules(join(from, name), join(to, name));
    else if (!name.startsWith('.') && name !== '@geflecht') link(join(from, name), join(to, name));
  }
}

/** Makes a folder that looks to generator and linter like this repository: its packages copied, their dependencies linked. */
export function trialRepository(): string {
  const trial = realpathSync(mkdtempSync(join(tmpdir(), 'geflecht-new-')));
  linkModules(join(root, 'node_modules'), join(trial, 'node_modules'));
  link(join(root, 'node_modules/.bin'), join(trial, 'node_modules/.bin'));
  for (const path of ['tsconfig.base.json', 'tooling/tsconfig', ...packages.map((name) => `packages/${name}`)]) {
    cpSync(join(root, path), join(trial, path), {
      recursive: true,
      filter: (source) => isSource(source.slice(root.length - 1)),
    });
  }
  for (const name of packages) link(join(trial, 'packages', name), join(trial, 'node_modules/@geflecht', name));
  return trial;
}
