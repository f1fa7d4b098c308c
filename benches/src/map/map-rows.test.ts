import { describe, expect, it } from 'vitest';
import { usableAt } from './contest.js';
import type { MapAim } from './map-aims.js';
import { mapRows } from './map-rows.js';
import type { MapResult } from './map-rows.js';

const results: readonly MapResult[] = [
  { name: 'ours', kind: 'ours', figures: { firstPaint: 30, bytesAll: 96_000 } },
  { name: 'slow', kind: 'peer', figures: { firstPaint: 90, usable: Infinity } },
  { name: 'quick', kind: 'peer', figures: { firstPaint: 40 } },
  { name: 'broken', kind: 'peer', figures: {}, reason: 'no such library' },
  { name: 'by hand', kind: 'limit', figures: { firstPaint: 20 } },
];

const rowsFor = (...references: MapAim['references']) =>
  mapRows('map-50', results, [{ measure: 'firstPaint', references }]);

describe('mapRows', () => {
  it('compares with the best of the peers', () => {
    const [row] = rowsFor({ kind: 'bestPeer', must: '<=0.5', target: '<=0.3' });
    expect(row).toMatchObject({ bench: 'network', case: 'map-50', measure: 'firstPaint', ours: 30, reference: 40 });
    expect(row).toMatchObject({
      referenceName: 'bestPeer: quick',
      ratio: 0.75,
      must: '<=0.5',
      target: '<=0.3',
      ok: false,
    });
  });

  it('compares with what is written by hand by its name', () => {
    const [row] = rowsFor({ kind: 'limit', name: 'by hand', must: '<=1.5' });
    expect(row).toMatchObject({ reference: 20, referenceName: 'limit: by hand', ratio: 1.5, ok: true });
  });

  it('compares with a fixed figure', () => {
    const aim: MapAim = { measure: 'bytesAll', references: [{ kind: 'ceiling', figure: 48_000, must: '<=1' }] };
    expect(mapRows('map-50', results, [aim])[0]).toMatchObject({
      ours: 96_000,
      reference: 48_000,
      ratio: 2,
      ok: false,
    });
  });

  it('is not ok where nobody got there', () => {
    const aim: MapAim = { measure: 'usable', references: [{ kind: 'bestPeer' }] };
    expect(mapRows('map-50', results, [aim])[0]).toMatchObject({ ours: null, reference: null, ratio: null, ok: false });
  });

  it('leaves a row for every rival that broke off', () => {
    const last = rowsFor({ kind: 'bestPeer' }).at(-1);
    expect(last).toMatchObject({ referenceName: 'broken', ok: false, reason: 'no such library' });
  });
});

describe('usableAt', () => {
  const seen = [0.5, 0.2, 0.4, 0.1].map((stress, at) => ({ at: at * 10, stress }));

  it('is when the stress stays low', () => {
    expect(usableAt(seen, 0.3)).toBe(30);
  });

  it('is never where the last picture is not good enough', () => {
    expect(usableAt(seen, 0.05)).toBe(Infinity);
  });
});
