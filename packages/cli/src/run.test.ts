import { describe, expect, it } from 'vitest';
import { fakePlatform } from './fake-platform.js';
import { run } from './run.js';

const ties = 'von;nach\nNord;Süd\nSüd;West\n';

describe('the command line', () => {
  it('answers --help with examples and exit code 0', async () => {
    const platform = fakePlatform();
    expect(await run(['--help'], platform)).toBe(0);
    expect(platform.out()).toMatch(
      /inspect[^]*measure[^]*check[^]*validate[^]*convert[^]*render[^]*snippet[^]*Examples:\n {2}geflecht /,
    );
  });

  it('speaks German where the platform does', async () => {
    const platform = fakePlatform({ locale: 'de' });
    await run(['measure', '--help'], platform);
    expect(platform.out()).toMatch(/^Aufruf: geflecht measure/);
  });

  it.each(['inspect', 'occurrences', 'measure', 'check', 'validate', 'convert', 'render', 'snippet'])(
    'shows examples and exit codes of %s in both languages',
    async (command) => {
      for (const [locale, words] of [
        ['en', /Examples:[^]*Exit codes: 0/] as const,
        ['de', /Beispiele:[^]*Rückgabewerte: 0/] as const,
      ]) {
        const platform = fakePlatform({ locale });
        expect(await run([command, '--help'], platform)).toBe(0);
        expect(platform.out()).toMatch(words);
        expect(platform.out()).toContain(`  geflecht ${command} `);
      }
    },
  );

  it('prints its version', async () => {
    const platform = fakePlatform();
    expect(await run(['--version'], platform, '1.2.3')).toBe(0);
    expect(platform.out()).toBe('1.2.3\n');
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['inspect', '--laut', 'x.csv']],
    ['a missing argument', ['inspect']],
    ['too many arguments', ['inspect', 'a.csv', 'b.csv']],
    ['an option without its value', ['inspect', 'x.csv', '--map']],
    ['a mapping that is no pair', ['inspect', 'x.csv', '--map', 'title']],
    ['an option that is needed and missing', ['occurrences', 'x.ics', '--from', '2027-01-01']],
    ['a format there is not', ['convert', 'x.csv', 'y.csv', '--to', 'word']],
    ['an ending that names no format', ['convert', 'x.csv', 'y.docx']],
    ['readers there are not', ['convert', 'x.csv', 'y.json', '--audience', 'friends']],
    ['a language it does not write', ['convert', 'x.csv', 'y.json', '--locale', 'fr']],
    ['an element there is not', ['snippet', 'calendar', '--src', 'x.json']],
    ['a date that is no day', ['inspect', 'x.csv', '--date', 'morgen']],
  ])('ends with 2 on %s and prints nothing to standard output', async (_case, args) => {
    const platform = fakePlatform({ files: { 'x.csv': ties } });
    expect(await run(args, platform)).toBe(2);
    expect(platform.error()).not.toBe('');
    expect(args.length === 0 ? '' : platform.out()).toBe('');
  });

  it('answers a wrong call with one JSON value where --json is asked for', async () => {
    const platform = fakePlatform({ locale: 'de' });
    expect(await run(['inspect', '--json', '--laut'], platform)).toBe(2);
    expect(JSON.parse(platform.out())).toEqual({
      error: { code: 'usage', message: expect.stringContaining("'--laut'") },
    });
  });

  it('never shows where in the program something unexpected happened', async () => {
    const platform = {
      ...fakePlatform(),
      sizeOf: () => Promise.reject(new TypeError('at secret.ts:1:1')),
    };
    expect(await run(['inspect', 'x.csv'], platform)).toBe(1);
    expect(platform.error()).not.toMatch(/secret|\.ts:/);
  });
});
