import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import { joined } from './joined.js';
import { keepsTo } from './limit.js';
import { measureInTurn } from './measure-in-turn.js';
import { median } from './median.js';
import { readRequest, runBenches, unknownArguments } from './run-benches.js';
import type { Row } from './row.js';
import { tableOf } from './table.js';

/** A clock that moves only when work is done on it. */
function workClock() {
  let time = 0;
  return {
    now: () => time,
    takes: (milliseconds: number) => () => {
      time += milliseconds;
    },
  };
}

const nothing = () => undefined;
const breaksOff = () => {
  throw new RangeError('out of memory');
};

describe('keepsTo', () => {
  it.each([
    ['<=0.5', 0.5, true],
    ['<=0.5', 0.51, false],
    ['<1', 1, false],
    ['>= 2', 2, true],
    ['>2', 2, false],
  ])('knows whether %s holds for %f', (limit, ratio, isKept) => {
    expect(keepsTo(limit, ratio)).toBe(isKept);
  });

  it('takes no limit as kept and another form as a mistake', () => {
    expect(keepsTo(null, 99)).toBe(true);
    expect(() => keepsTo('half', 1)).toThrow(RangeError);
  });
});

describe('median', () => {
  it('is the middle, or the mean of both middles', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('measureInTurn', () => {
  it('lets contestants take turns and does not count the first one', () => {
    const turns: string[] = [];
    const { now, takes } = workClock();
    const contestant = (name: string) => ({ name, work: () => (turns.push(name), takes(30)()) });
    measureInTurn([contestant('a'), contestant('b')], { rounds: 2, turn: 20, now });
    expect(turns).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  });

  it('repeats short work and tells the time of one piece', () => {
    const { now, takes } = workClock();
    const measured = measureInTurn([{ name: 'a', work: takes(4) }], { rounds: 3, turn: 20, now });
    expect(measured.get('a')).toEqual({ ms: 4 });
  });

  it('says why a contestant did not run and goes on with the others', () => {
    const { now, takes } = workClock();
    const contestants = [
      { name: 'broken', work: breaksOff },
      { name: 'a', work: takes(30) },
    ];
    const measured = measureInTurn(contestants, { rounds: 1, now });
    expect(measured.get('broken')).toEqual({ reason: 'out of memory' });
    expect(measured.get('a')).toEqual({ ms: 30 });
  });
});

describe('compare', () => {
  const frame = { bench: 'b', case: 'c', measure: 'm ms' };
  const comparison = (ours: number, reference: number, must?: string) => {
    const { now, takes } = workClock();
    const options = { rounds: 1, now };
    return compare({ ...frame, ours: takes(ours), reference: { name: 'peer', work: takes(reference) }, must, options });
  };

  it('gives ours, reference and their ratio', () => {
    expect(comparison(20, 40, '<=0.5')).toEqual({
      ...frame,
      ours: 20,
      reference: 40,
      referenceName: 'peer',
      ratio: 0.5,
      must: '<=0.5',
      target: null,
      ok: true,
    });
  });

  it('is not ok when the figure that must hold does not', () => {
    expect(comparison(30, 40, '<=0.5')).toMatchObject({ ratio: 0.75, ok: false });
    expect(comparison(30, 40)).toMatchObject({ must: null, ok: true });
  });

  it('is not measured where the results differ', () => {
    const row = compare({ ...frame, ours: nothing, reference: { name: 'peer', work: nothing }, agree: () => false });
    expect(row).toMatchObject({ ours: null, reference: null, ratio: null, ok: false });
    expect(row.reason).toMatch(/agree/u);
  });

  it('is a row with a reason where a contestant breaks off', () => {
    const { now, takes } = workClock();
    const row = compare({
      ...frame,
      ours: takes(30),
      reference: { name: 'peer', work: breaksOff },
      options: { now, rounds: 1 },
    });
    expect(row).toMatchObject({ ok: false, reason: 'out of memory', ratio: null });
  });
});

describe('runBenches', () => {
  const row = { ours: 1, reference: 2, referenceName: 'peer', ratio: 0.5, must: null, target: null, ok: true };
  const bench = (name: string) => ({
    name,
    run: async (report: (row: Row) => void) => report({ bench: name, case: 'c', measure: 'm', ...row }),
  });
  const catalogue = {
    one: async () => bench('one'),
    two: async () => bench('two'),
    broken: async () => {
      throw new RangeError('no such library');
    },
  };

  it('runs all benches, or those that are named', async () => {
    const all = await runBenches(catalogue, { names: [], isJson: true }, nothing);
    expect(all.map(({ bench: name }) => name)).toEqual(['one', 'two', 'broken']);
    const some = await runBenches(catalogue, { names: ['two'], isJson: true }, nothing);
    expect(some.map(({ bench: name }) => name)).toEqual(['two']);
  });

  it('leaves a row with a reason of a bench that breaks off', async () => {
    const [failed] = await runBenches(catalogue, { names: ['broken'], isJson: true }, nothing);
    expect(failed).toMatchObject({ bench: 'broken', ok: false, reason: 'no such library' });
  });

  it('goes on with the next part of a joined bench where one breaks off', async () => {
    const parts = [catalogue.one, catalogue.broken, catalogue.two];
    const rows = await runBenches({ all: async () => joined('all', parts) }, { names: [], isJson: true }, nothing);
    expect(rows.map(({ bench: name, reason }) => [name, reason])).toEqual([
      ['one', undefined],
      ['all', 'no such library'],
      ['two', undefined],
    ]);
  });

  it('reports every row when it is known', async () => {
    const known: string[] = [];
    await runBenches(catalogue, { names: [], isJson: true }, ({ bench: name }) => known.push(name));
    expect(known).toEqual(['one', 'two', 'broken']);
  });

  it('tells each bench when a rough answer soon is wanted', async () => {
    const told: unknown[] = [];
    const only = {
      quick: async () => ({ name: 'quick', run: async (_report: unknown, wish: unknown) => void told.push(wish) }),
    };
    await runBenches(only, readRequest(['--quick']), nothing);
    await runBenches(only, readRequest([]), nothing);
    expect(told).toEqual([{ isQuick: true }, { isQuick: false }]);
  });

  it('reads names and wishes, and knows what means nothing', () => {
    expect(readRequest(['graph', '--json'])).toEqual({ names: ['graph'], isJson: true, isQuick: false });
    expect(readRequest(['--quick'])).toEqual({ names: [], isJson: false, isQuick: true });
    expect(unknownArguments(['one', '--json', 'three', '--fast'], catalogue)).toEqual(['three', '--fast']);
  });

  it('makes a table with a line per row', async () => {
    const rows = await runBenches(catalogue, { names: [], isJson: false }, nothing);
    expect(tableOf(rows).split('\n')).toHaveLength(1 + rows.length);
    expect(tableOf(rows)).toContain('no such library');
  });
});
