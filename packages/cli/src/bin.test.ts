import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../bin/geflecht.js', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geflecht-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the program file', () => {
  it('may be executed', () => {
    expect(statSync(program).mode & 0o111).toBe(0o111);
  });

  it('says in one sentence that it is not built, and ends with 2', () => {
    mkdirSync(join(folder, 'bin'));
    const copy = join(folder, 'bin', 'geflecht.mjs');
    copyFileSync(program, copy);
    const { status, stdout, stderr } = spawnSync(process.execPath, [copy, 'inspect', 'x'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
