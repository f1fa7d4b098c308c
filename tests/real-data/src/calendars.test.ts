import { validateDocument } from '@geflecht/core/schema';
import { readOccurrences } from '@geflecht/formats/icalendar';
import { describe, expect, it } from 'vitest';
import { bytesOf, hasData, jsonOf } from './data-folder.js';
import { readReal } from './read-real.js';

/** What one of two independent programs made of a file. */
interface Seen {
  readonly parses: boolean;
  readonly components?: Readonly<Record<string, number>>;
  readonly events?: number;
  readonly window?: readonly [string, string] | null;
  readonly occurrences_in_window?: number | null;
  readonly first?: string | null;
  readonly last_in_window?: string | null;
}

interface Expected {
  readonly agreement: 'full' | 'count' | 'differ' | 'one' | 'none';
  readonly python_icalendar: Seen;
  readonly icaljs: Seen;
}

const { files } = jsonOf<{ files: Record<string, Expected> }>('expected.json', { files: {} });
const calendars = Object.entries(files);
const agreed = calendars.filter(
  ([, { agreement, python_icalendar: seen }]) =>
    (agreement === 'full' || agreement === 'count') && (seen.window?.length ?? 0) === 2,
);
const parsed = calendars.filter(([, { python_icalendar: seen }]) => seen.parses);

function happenings(path: string, [from, to]: readonly [string, string]) {
  return readOccurrences(bytesOf(path) ?? new Uint8Array(), { from, to });
}

const plain = (written: string | null | undefined) => written?.replace(' (floating)', '');

describe.skipIf(!hasData)('calendars of the reference', () => {
  it('are all there', () => {
    expect(calendars.length).toBeGreaterThanOrEqual(58);
  });

  it.each(agreed)('%s has as many happenings, from the first to the last', (path, { agreement, ...seen }) => {
    const { window, occurrences_in_window: count, first, last_in_window: last } = seen.python_icalendar;
    const { occurrences } = happenings(path, window!);
    expect(occurrences).toHaveLength(count!);
    const ends = { first: occurrences[0]?.start, last: occurrences.at(-1)?.start };
    const wanted = { first: plain(first), last: plain(last) };
    expect(agreement === 'full' ? ends : wanted).toEqual(wanted);
  });

  it.each(parsed)('%s has as many entries', async (path, { python_icalendar: seen }) => {
    const { format, kind, counts } = await readReal(path);
    expect({ format, kind }).toEqual({ format: 'icalendar', kind: 'event' });
    const { VEVENT: entries = 0 } = { ...(counts['components'] as Seen['components']) };
    expect(entries).toBe(seen.components?.['VEVENT'] ?? 0);
  });

  it.each(calendars)('%s becomes an event without a fault', async (path) => {
    const { document } = await readReal(path);
    expect(validateDocument(document).issues).toEqual([]);
  });
});

describe.skipIf(!hasData)('particular calendars', () => {
  it.each([
    ['ical/icaljs-multiple_rrules.ics', 36, 'several rules of one entry'],
    ['ical/icaljs-recur_instances.ics', 60, 'added, removed and replaced dates'],
    ['ical/icaljs-google_birthday.ics', 6, 'replacements without their series'],
    ['ical/icaljs-rdate_exdate.ics', 3, 'a removed day of timed starts'],
    ['ical/icalendar-rfc_7529.ics', 55, 'rules of other calendar systems'],
  ])('%s: %i happenings by %s', (path, count) => {
    const { window } = files[path]!.python_icalendar;
    expect(happenings(path, window ?? ['1990-01-01', '2017-10-01']).occurrences).toHaveLength(count);
  });

  it('an unknown zone is named in a warning and its times stay local', () => {
    const { occurrences, warnings } = happenings('ical/node-ical-music-school-weekly-until.ics', [
      '2022-01-01',
      '2023-01-01',
    ]);
    expect(occurrences[0]?.start).toBe('2022-10-04T14:00:00');
    expect(warnings.map(({ code }) => code)).toEqual(['time-zone-floating']);
  });
});
