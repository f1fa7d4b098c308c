import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateDocument } from '@geflecht/core/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, hasData, jsonOf } from './data-folder.js';

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

interface Occurrence {
  readonly start: string;
  readonly allDay: boolean;
}

interface ExpectedCalendar {
  readonly agreement: string;
  readonly python_icalendar: {
    readonly window?: readonly [string, string];
    readonly occurrences_in_window?: number;
    readonly first?: string;
    readonly last_in_window?: string;
  };
}

const { files: calendars } = jsonOf<{ readonly files: Readonly<Record<string, ExpectedCalendar>> }>('expected.json', {
  files: {},
});
/** One calendar of each kind: all-day, floating, zoned, with exceptions, without end. */
const calendarPaths = [
  'ical/ical4j-Belgische32feestdagen.ics',
  'ical/hebcal-jerusalem-2026.ics',
  'ical/icalendar-timezoned.ics',
  'ical/node-ical-festival-multiday-rrule.ics',
  'ical/icaljs-daily_recur.ics',
].filter((path) => calendars[path]?.agreement === 'full');

interface ReferenceMeasures {
  readonly n: number;
  readonly m_simple_undirected: number;
  readonly density: number;
  readonly components: number;
  readonly isolates: number;
  readonly max_degree: readonly { readonly id: string; readonly degree: number }[];
  readonly betweenness_top5: readonly { readonly id: string; readonly raw: number }[];
  readonly articulation_points: { readonly count: number };
}

const { networks } = jsonOf<{ readonly networks: Readonly<Record<string, ReferenceMeasures>> }>(
  'reference-metrics.json',
  { networks: {} },
);
const measured = Object.entries(networks).filter(([path]) => !path.includes('debian'));

/** Figures as `measure` prints them. */
interface Figures {
  readonly degree: readonly { readonly value: number }[];
  readonly betweenness: readonly { readonly value: number }[];
}

/** The instant or date of the reference without its remarks. */
function plain(instant: string | undefined): string {
  return (instant ?? '').replace(/ \(floating\)$/, '').replace(/\+00:00$/, 'Z');
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
    ['schedules/cccamp-1999.csv', 'event', { sessions: 32 }],
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

  it.each(calendarPaths)('lists what happens in %s', (path) => {
    const {
      window = ['', ''],
      occurrences_in_window: count,
      first,
      last_in_window: last,
    } = calendars[path]!.python_icalendar;
    const found = answer('occurrences', `${dataFolder}/${path}`, '--from', window[0], '--to', window[1], '--json');
    const starts = (found as readonly Occurrence[]).map(({ start }) => start);
    expect(starts).toHaveLength(count ?? 0);
    expect([starts[0], starts.at(-1)]).toEqual([plain(first), plain(last)]);
  });

  it.each(measured)('measures %s as igraph does', (path, reference) => {
    const figures = answer('measure', `${dataFolder}/${path}`, '--json') as Figures;
    expect(figures).toMatchObject({
      actors: reference.n,
      ties: reference.m_simple_undirected,
      components: reference.components,
      isolates: reference.isolates,
      articulationPoints: { count: reference.articulation_points.count },
    });
    const top = reference.betweenness_top5.map(({ raw }) => raw);
    const degrees = reference.max_degree.map(({ degree }) => degree);
    expect(figures.degree.slice(0, degrees.length).map(({ value }) => value)).toEqual(degrees);
    for (const [place, raw] of top.entries()) {
      expect(Math.abs((figures.betweenness[place]?.value ?? 0) - raw)).toBeLessThanOrEqual(raw * 1e-6);
    }
  });

  it('names what a broken calendar holds, or why it cannot, without a trace of its insides', () => {
    const { status, stdout, stderr } = geflecht('inspect', `${dataFolder}/ical/icalendar-broken_ical.ics`, '--json');
    expect(JSON.parse(stdout)).toHaveProperty(status === 0 ? 'warnings.0.code' : 'error.code');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('checks a programme without calling anything in it an error', () => {
    const { status, stdout } = geflecht('check', `${dataFolder}/schedules/cccamp-2019.frab.json`, '--json');
    expect(status).toBe(0);
    const { errors, findings } = JSON.parse(stdout) as { errors: number; findings: readonly { code: string }[] };
    expect(errors).toBe(0);
    expect(findings.map(({ code }) => code)).toContain('contact-missing');
  });
});
