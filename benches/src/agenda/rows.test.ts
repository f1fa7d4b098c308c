import { describe, expect, it } from 'vitest';
import { aimsOf } from './aims.js';
import type { Aim } from './aims.js';
import type { Figures } from './contest.js';
import type { CaseResults } from './rows.js';
import { rowsOf } from './rows.js';

const figures = (some: Partial<Figures>): Figures => ({
  paint: 0,
  paintTask: 0,
  keystroke: 0,
  keyTask: 0,
  heap: 0,
  bytes: 0,
  ...some,
});

const results: CaseResults = {
  case: 'list-12',
  ours: figures({ paint: 30, bytes: 12_000 }),
  peers: [
    ['slow', figures({ paint: 90 })],
    ['quick', figures({ paint: 40 })],
    ['broken', { reason: 'no such library' }],
  ],
  limits: [['by hand', figures({ paint: 20 })]],
  bytesAll: 40_000,
};

const aim = (references: Aim['references'], figure: Aim['figure'] = 'paint'): readonly Aim[] => [
  { measure: 'm', figure, references },
];

describe('rowsOf', () => {
  it('compares with the best of the peers', () => {
    const [row] = rowsOf(results, aim([{ kind: 'bestPeer', must: '<=0.5', target: '<=0.3' }]));
    expect(row).toMatchObject({ ours: 30, reference: 40, referenceName: 'bestPeer: quick', ratio: 0.75, ok: false });
    expect(row).toMatchObject({ must: '<=0.5', target: '<=0.3' });
  });

  it('compares with what is written by hand by its name', () => {
    const [row] = rowsOf(results, aim([{ kind: 'limit', name: 'by hand', must: '<=2' }]));
    expect(row).toMatchObject({ reference: 20, referenceName: 'limit: by hand', ratio: 1.5, ok: true });
  });

  it('compares with a fixed figure', () => {
    const [row] = rowsOf(results, aim([{ kind: 'ceiling', figure: 32_000, must: '<=1' }], 'bytesAll'));
    expect(row).toMatchObject({ ours: 40_000, reference: 32_000, ratio: 1.25, ok: false });
  });

  it('says of ours why it did not run', () => {
    const [row] = rowsOf({ ...results, ours: { reason: 'no such page' } }, aim([{ kind: 'bestPeer' }]));
    expect(row).toMatchObject({ ours: null, ratio: null, ok: false, reason: 'no such page' });
  });

  it('leaves a row for every rival that did not run', () => {
    const last = rowsOf(results, aim([{ kind: 'bestPeer' }])).at(-1);
    expect(last).toMatchObject({ referenceName: 'broken', ok: false, reason: 'no such library' });
  });
});

describe('aimsOf', () => {
  it('holds painting to the best peer and to what is written by hand in every case', () => {
    for (const look of ['list', 'grid'] as const) {
      for (const size of ['12', '200', '2000'] as const) {
        const paint = aimsOf(look, size).find(({ measure }) => measure === 'paint');
        expect(paint?.references.flatMap(({ must }) => must ?? [])).toEqual(['<=0.5', '<=2']);
      }
    }
  });
});
