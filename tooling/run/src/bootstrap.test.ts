import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from './workspace-root.js';

/** Runs the first file of the commands as if the machine were another one. */
function runOn(version: string, platform: string): { readonly status: number | null; readonly stderr: string } {
  const disguise = join(mkdtempSync(join(tmpdir(), 'geflecht-')), 'disguise.cjs');
  const versions = JSON.stringify({ node: version });
  writeFileSync(
    disguise,
    `Object.defineProperty(process, 'versions', { value: ${versions} });
     Object.defineProperty(process, 'platform', { value: '${platform}' });
     Object.defineProperty(process, 'arch', { value: 'x64' });`,
  );
  const bootstrap = join(workspaceRoot, 'tooling/run/bootstrap.cjs');
  return spawnSync(process.execPath, ['--require', disguise, bootstrap, 'nothing'], { encoding: 'utf8' });
}

describe('the first file of the commands', () => {
  it.each([
    ['12.22.0', 'linux', '20'],
    ['18.20.8', 'linux', '20'],
    ['22.18.0', 'darwin', '22.19'],
  ])('says in one sentence that Node %s on %s is too old', (version, platform, wanted) => {
    const { status, stderr } = runOn(version, platform);
    expect(stderr).toBe(`Geflecht needs Node ${wanted} or newer; this is Node ${version}.\n`);
    expect(status).toBe(1);
  });
});
