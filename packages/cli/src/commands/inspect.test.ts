import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const ties = 'von;nach\nNord;Süd\nSüd;West\n';

describe('geflecht inspect', () => {
  it('prints format, kind, counts and warnings as one JSON value', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': ties } });
    expect(await run(['inspect', 'netz.csv', '--json'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toEqual({
      format: 'csv',
      kind: 'network',
      counts: { actors: 3, ties: 2 },
      warnings: [{ code: 'columns-mapped', message: expect.any(String), at: 'row 1' }],
    });
    expect(platform.error()).toBe('');
  });

  it('names counts in words for people', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': ties }, locale: 'de' });
    await run(['inspect', 'netz.csv'], platform);
    expect(platform.out()).toMatch(/^netz\.csv: Netzwerk \(csv\)\n {2}Akteure: 3\n {2}Verbindungen: 2\n/);
  });

  it('reads standard input where the file is a dash', async () => {
    const platform = fakePlatform({ input: ties });
    expect(await run(['inspect', '-', '--json'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toMatchObject({ kind: 'network' });
  });

  it('takes a mapping of columns', async () => {
    const platform = fakePlatform({ files: { 'x.csv': 'Wer;Wen\na;b\n' } });
    expect(await run(['inspect', 'x.csv', '--json', '--map', 'from=Wer', '--map', 'to=Wen'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toMatchObject({ counts: { actors: 2, ties: 1 } });
  });

  it.each([
    ['file-not-found', 'fehlt.json', {}],
    ['json-malformed', 'x.json', { 'x.json': '{"a":' }],
    ['empty', 'x.csv', { 'x.csv': '' }],
    ['format-not-supported', 'x.vcf', { 'x.vcf': 'BEGIN:VCARD\r\n' }],
  ])('ends with 1 and the error %s as JSON', async (code, path, files) => {
    const platform = fakePlatform({ files });
    expect(await run(['inspect', path, '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code, message: expect.any(String) } });
    expect(platform.error()).not.toMatch(/\n\s+at /);
  });
});
