import type { Figures } from './contest.js';
import type { Look } from './contestants.js';
import { limitNames } from './rivals.js';

/** Number of sessions. */
export type Size = '12' | '200' | '2000';

/** What a figure is compared with, and how it is to stand to it. */
export type Reference = { readonly must?: string | undefined; readonly target?: string | undefined } & (
  | { readonly kind: 'bestPeer' }
  /** Something written by hand. */
  | { readonly kind: 'limit'; readonly name: string }
  /** A fixed figure. */
  | { readonly kind: 'ceiling'; readonly figure: number }
);

/** A measure and everything it is compared with. */
export interface Aim {
  /** As the rows call it. */
  readonly measure: string;
  readonly figure: keyof Figures | 'bytesAll';
  readonly references: readonly Reference[];
}

type BySize = Readonly<Partial<Record<Size, string>>>;

const paintToPeer: Readonly<Record<Look, BySize>> = {
  list: { '12': '<=0.5', '200': '<=0.5', '2000': '<=0.34' },
  grid: { '2000': '<=0.22' },
};
const paintToLimit: Readonly<Record<Look, BySize>> = {
  list: { '12': '<=1.3', '200': '<=1.15', '2000': '<=1.25' },
  grid: { '2000': '<=1.25' },
};
/** By which way of writing by hand typing is judged, and how near to it is aimed at. */
const keyLimit = {
  list: { name: limitNames.list.plain, target: '<=0.9' },
  grid: { name: limitNames.grid.visibility, target: '<=2' },
} as const;

const longestTask = 50;
const mostHeap = 5;
const ceilings = { bytesFirst: 16_000, bytesAll: 32_000 } as const;

function paint(look: Look, size: Size): Aim {
  const { visibility, ...others } = limitNames[look];
  return {
    measure: 'paint',
    figure: 'paint',
    references: [
      { kind: 'bestPeer', must: '<=0.5', target: paintToPeer[look][size] },
      { kind: 'limit', name: visibility, must: '<=2', target: paintToLimit[look][size] },
      ...Object.values(others).map((name): Reference => ({ kind: 'limit', name })),
    ],
  };
}

function typing(look: Look, size: Size): readonly Aim[] {
  const isLarge = size === '2000';
  const { name, target } = keyLimit[look];
  const toPeer = isLarge ? { must: '<=0.35', target: '<=0.28' } : {};
  return [
    {
      measure: 'keystroke',
      figure: 'keystroke',
      references: [
        { kind: 'bestPeer', ...toPeer },
        { kind: 'limit', name, target: isLarge ? target : undefined },
      ],
    },
    {
      measure: 'longestTask',
      figure: 'keyTask',
      references: [{ kind: 'ceiling', figure: longestTask, must: '<=1' }],
    },
    { measure: 'longestTaskPaint', figure: 'paintTask', references: [{ kind: 'ceiling', figure: longestTask }] },
  ];
}

function heap(look: Look): Aim {
  const toLimit: readonly Reference[] =
    look === 'list' ? [{ kind: 'limit', name: limitNames.list.lit, target: '<=2' }] : [];
  return {
    measure: 'heap',
    figure: 'heap',
    references: [
      { kind: 'ceiling', figure: mostHeap, must: '<=1' },
      { kind: 'bestPeer', target: '<=0.25' },
      ...toLimit,
    ],
  };
}

function bytes(look: Look): readonly Aim[] {
  const toLimit: readonly Reference[] =
    look === 'list' ? [{ kind: 'limit', name: limitNames.list.lit, target: '<=2.1' }] : [];
  return [
    {
      measure: 'bytesFirst',
      figure: 'bytes',
      references: [
        { kind: 'ceiling', figure: ceilings.bytesFirst, must: '<=1' },
        { kind: 'bestPeer', target: '<=0.33' },
        ...toLimit,
      ],
    },
    {
      measure: 'bytesAll',
      figure: 'bytesAll',
      references: [{ kind: 'ceiling', figure: ceilings.bytesAll, must: '<=1' }],
    },
  ];
}

/** What is measured in a case, and what it is compared with. Bytes do not depend on the size: the smallest case has them. */
export function aimsOf(look: Look, size: Size): readonly Aim[] {
  return [
    paint(look, size),
    ...typing(look, size),
    ...(size === '2000' ? [heap(look)] : []),
    ...(size === '12' ? bytes(look) : []),
  ];
}
