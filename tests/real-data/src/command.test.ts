import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateDocument } from '@geflecht/core/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, hasData } from './data-folder.js';

const manifest = fileURLToPath(import.meta.resolve('@geflecht/cli/package.json'));
const program = join(manifest, '..', 'bin', 'geflecht.js');
let folder = '';

/** Runs the built command as a shell would. */
function geflecht(...args: readonly string[]) {
  const environment = { ...process.env, LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function answer(...args: readonly string[]): unknown {
  return JSON.parse(geflecht(...args).stdout);
}

describe.skipIf(!hasData)('the built command', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'geflecht-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['schedules/cccamp-2019.frab.json', 'event', { sessions: 79, days: 5, rooms: 2, contributors: 90 }],
    ['schedules/democon.pretalx.json', 'event', { sessions: 36, days: 3, rooms: 2, contributors: 27 }],
    ['networks/nfdi-2019.csv', 'network', { actors: 23, ties: 111 }],
    ['schedules/cccamp-1999.csv', 'table', { rows: 32, columns: 6 }],
  ])('inspects %s', (path, kind, counts) => {
    const { status, stdout, stderr } = geflecht('inspect', `${dataFolder}/${path}`, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['format', 'kind', 'counts', 'warnings']);
    expect(JSON.parse(stdout)).toMatchObject({ kind, counts });
  });

  it('measures a table of ties together with the list of actors beside it', () => {
    const figures = answer('measure', `${dataFolder}/networks/civic-data-lab-edges.csv`, '--json');
    expect(figures).toMatchObject({
      actors: 653,
      ties: 932,
      components: 73,
      isolates: 2,
      articulationPoints: { count: 130 },
    });
    expect(figures).toMatchObject({ sources: ['civic-data-lab-edges.csv', 'civic-data-lab-nodes.csv'] });
    const alone = answer('measure', `${dataFolder}/networks/civic-data-lab-edges.csv`, '--json', '--alone');
    expect(alone).toMatchObject({ actors: 651, isolates: 0 });
  });

  it('converts a programme into a faultless document', () => {
    const target = join(folder, 'woche.json');
    const { status } = geflecht('convert', `${dataFolder}/schedules/wuerzburg-web-week-2019.json`, target);
    expect(status).toBe(0);
    expect(validateDocument(JSON.parse(readFileSync(target, 'utf8'))).issues).toEqual([]);
    expect(answer('inspect', target, '--json')).toMatchObject({ format: 'geflecht', counts: { sessions: 143 } });
  });

  it('names what it does not read, without a trace of its insides', () => {
    const { status, stdout, stderr } = geflecht('inspect', `${dataFolder}/ical/icalendar-broken_ical.ics`, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'format-not-supported' } });
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
