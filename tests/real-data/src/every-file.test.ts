import { readdirSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { isFormatError } from '@geflecht/formats';
import type { ReadResult } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import { bytesOf, dataFolder, hasData, jsonOf } from './data-folder.js';
import { readReal } from './read-real.js';

/** Folders that hold no input: texts of licences, and what is kept under seal. */
const others = new Set(['LICENSES', 'sealed']);
const folders = hasData
  ? readdirSync(dataFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !others.has(entry.name))
  : [];
const paths = folders.flatMap(({ name: folder }) =>
  readdirSync(`${dataFolder}/${folder}`).map((name) => `${folder}/${name}`),
);

/** Files that the table of the folder marks as broken. */
const broken = new Set(
  [...new TextDecoder().decode(bytesOf('README.md')).matchAll(/^\| `([^`]+)` \|.*\*\*broken\*\*/gm)].map(
    ([, path]) => path,
  ),
);

interface Expected {
  readonly events?: number;
  readonly session_entries?: number;
  readonly programme_items?: number;
  readonly rows?: number;
  readonly sessions?: number;
}

const { files } = jsonOf<{ files: Record<string, Expected> }>('expected-schedules.json', { files: {} });

/** Sessions that a file has to have; an expectation without a total lists them by group, such as holidays by country. */
function expectedSessions(expected: Expected): number {
  const { events, session_entries: entries, programme_items: items, rows, sessions } = expected;
  const groups = Object.values(expected as Readonly<Record<string, number>>);
  return events ?? entries ?? items ?? rows ?? sessions ?? groups.reduce((sum, size) => sum + size, 0);
}

/** What is wrong with a result: faults of its document, warnings that say nothing. */
function faultsOf({ document, warnings }: ReadResult): readonly unknown[] {
  const faults = validateDocument(document).issues.filter(({ severity }) => severity === 'error');
  const mute = warnings.filter(({ code, message: { de, en }, at }) => [code, de, en, at].includes(''));
  return [...faults, ...mute];
}

async function resultOf(path: string): Promise<ReadResult | { readonly code: string }> {
  try {
    return await readReal(path);
  } catch (error) {
    if (isFormatError(error) && error.cause === undefined) return { code: error.code };
    throw error;
  }
}

const sound = paths.filter((path) => !broken.has(path));

describe.skipIf(!hasData)('every real file', () => {
  it('is there, and some of them are broken', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect([...broken].filter((path) => !paths.includes(path ?? ''))).toEqual([]);
    expect(broken.size).toBeGreaterThan(0);
  });

  it.each(sound)('%s is read into a faultless document, the same one every time', async (path) => {
    const [first, second] = [await readReal(path), await readReal(path)];
    expect(faultsOf(first)).toEqual([]);
    expect(second).toEqual(first);
  });

  it.each([...broken])('%s is refused with a code, or read in part with a warning', async (path) => {
    const result = await resultOf(path ?? '');
    const answer = 'code' in result ? [result.code] : result.warnings.map(({ code }) => code);
    expect(answer.filter((code) => code !== '')).not.toEqual([]);
    expect('code' in result ? [] : faultsOf(result)).toEqual([]);
  });

  it.each(Object.entries(files))('%s has as many sessions as were counted by other means', async (path, expected) => {
    const { kind, counts } = await readReal(path);
    expect({ kind, sessions: counts['sessions'] }).toEqual({ kind: 'event', sessions: expectedSessions(expected) });
  });
});
