import { describe, expect, it } from 'vitest';
import { fakePlatform } from './fake-platform.js';
import { writeTarget } from './write-target.js';

const file = (ending: string) => ({ ending, mediaType: 'text/csv', bytes: new TextEncoder().encode(ending) });
const pair = [file('-edges.csv'), file('-nodes.csv')];

async function pathsOf(path: string, files = pair): Promise<readonly string[]> {
  return writeTarget(fakePlatform(), files, { path, mayReplace: false });
}

describe('writing files', () => {
  it('takes the name given for a single one, whatever its ending', async () => {
    expect(await pathsOf('o/kalender.txt', [file('.ics')])).toEqual(['o/kalender.txt']);
  });

  it.each([
    ['o/netz.csv', ['o/netz-edges.csv', 'o/netz-nodes.csv']],
    ['netz-edges.csv', ['netz-edges.csv', 'netz-nodes.csv']],
    ['netz', ['netz-edges.csv', 'netz-nodes.csv']],
    ['netz.v2.csv', ['netz.v2-edges.csv', 'netz.v2-nodes.csv']],
  ])('names several after the stem of %s', async (path, paths) => {
    expect(await pathsOf(path)).toEqual(paths);
  });

  it('writes none where one of them is in the way', async () => {
    const platform = fakePlatform({ files: { 'netz-nodes.csv': 'da' } });
    await expect(writeTarget(platform, pair, { path: 'netz.csv', mayReplace: false })).rejects.toMatchObject({
      code: 'file-exists',
    });
    expect(platform.written.size).toBe(0);
  });

  it('refuses several on standard output', async () => {
    await expect(pathsOf('-')).rejects.toMatchObject({ code: 'several-files', exitCode: 2 });
  });
});
