import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSource } from './source-process.js';

const program = fileURLToPath(new URL('../bin/geflecht.js', import.meta.url));
const ties = 'von;nach\nNord;Süd\nSüd;West\n';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geflecht-'));
  writeFileSync(join(folder, 'netz.csv'), ties);
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

describe('the running command', () => {
  it('reads standard input and writes standard output', () => {
    const { status, out } = runSource(['convert', '-', '-'], { input: ties });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'geflecht', ties: [{ fromId: 'Nord' }, { fromId: 'Süd' }] });
  });

  it('prints one JSON value and nothing else', () => {
    const { status, out, error } = runSource(['inspect', 'netz.csv', '--json'], { folder });
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ format: 'csv', kind: 'network', counts: { actors: 3, ties: 2 } });
  });

  it.each([
    ['de_DE.UTF-8', /gibt es nicht/],
    ['en_GB.UTF-8', /does not exist/],
  ])('tells failures in the language of %s, without its insides', (language, words) => {
    const { status, out, error } = runSource(['inspect', 'fehlt.json', '--json'], { folder, language });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'file-not-found', message: expect.stringMatching(words) } });
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('reads a pipe by its name', () => {
    spawnSync('sh', ['-c', 'mkfifo rohr'], { cwd: folder });
    const writer = spawn('sh', ['-c', `cat netz.csv > rohr`], { cwd: folder });
    const { status, out } = runSource(['inspect', 'rohr', '--json'], { folder });
    writer.kill();
    expect([status, JSON.parse(out)]).toMatchObject([0, { counts: { ties: 2 } }]);
  });

  it('waits for no end of an endless input', () => {
    const { status, out } = runSource(['inspect', '-', '--json'], { input: 'x'.repeat(257 * 1024 * 1024) });
    expect([status, JSON.parse(out)]).toMatchObject([1, { error: { code: 'file-unreadable' } }]);
  });

  it('writes a file once, keeps it unless told otherwise, and leaves nothing else behind', () => {
    expect(runSource(['convert', 'netz.csv', 'netz.json'], { folder }).status).toBe(0);
    const before = readFileSync(join(folder, 'netz.json'), 'utf8');
    expect(runSource(['convert', 'netz.csv', 'netz.json', '--title', 'Neu'], { folder }).status).toBe(1);
    expect(readFileSync(join(folder, 'netz.json'), 'utf8')).toBe(before);
    expect(runSource(['convert', 'netz.csv', 'netz.json', '--title', 'Neu', '--force'], { folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'netz.json'), 'utf8')).toContain('"Neu"');
    expect(readdirSync(folder).toSorted()).toEqual(['netz.csv', 'netz.json']);
  });

  it('says in one sentence that a target cannot be written', () => {
    mkdirSync(join(folder, 'ordner.json'));
    const { status, error } = runSource(['convert', 'netz.csv', 'ordner.json', '--force'], { folder });
    expect(status).toBe(1);
    expect(error).toContain('ordner.json');
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('tells no progress where nobody watches', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `die Mitte des Netzes;Akteur ${at}\n`);
    writeFileSync(join(folder, 'gross.csv'), `von;nach\n${rows.join('')}`);
    expect(runSource(['measure', 'gross.csv', '--json', '--alone'], { folder })).toMatchObject({
      status: 0,
      error: '',
    });
  });
});
