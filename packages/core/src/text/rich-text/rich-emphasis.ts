import type { DelimiterToken, RichToken } from './rich-token.js';

/** What a run of stars or underscores turned out to be. */
export interface Emphasis {
  /** Emphasis that ends here, innermost first. */
  readonly ends: readonly EmphasisKind[];
  /** Marks that belong to nothing and stay text. */
  readonly left: number;
  /** Emphasis that begins here, innermost first. */
  readonly begins: readonly EmphasisKind[];
}

/** Two marks or one. */
export type EmphasisKind = 'strong' | 'emphasis';

interface OpenRun {
  readonly token: DelimiterToken;
  readonly ends: EmphasisKind[];
  left: number;
  readonly begins: EmphasisKind[];
}

interface Matching {
  /** Runs that may still open, outermost first. */
  readonly open: OpenRun[];
  /** Runs below this place stand outside the present link. */
  base: number;
  /** Kind of closing run → place in `open` below which none can match it. */
  floors: number[];
}

const kindsOfClosers = 12;

/**
 * Finds which marks belong together, each run by its token. CommonMark's rules (0.31, process emphasis): an inner pair
 * first, never across the border of a link; searches in vain are remembered, which keeps it linear.
 */
export function matchEmphasis(tokens: readonly RichToken[]): ReadonlyMap<RichToken, Emphasis> {
  const runs = new Map<RichToken, OpenRun>();
  const matching: Matching = { open: [], base: 0, floors: Array.from({ length: kindsOfClosers }, () => 0) };
  let outside = { base: 0, floors: matching.floors };
  for (const token of tokens) {
    if (token.kind === 'linkStart') {
      outside = { base: matching.base, floors: [...matching.floors] };
      matching.base = matching.open.length;
    } else if (token.kind === 'linkEnd') {
      matching.open.length = matching.base;
      Object.assign(matching, outside);
    } else if (token.kind === 'delimiter') {
      const run: OpenRun = { token, ends: [], left: token.length, begins: [] };
      runs.set(token, run);
      if (token.canClose) closeRun(run, matching);
      if (token.canOpen && run.left > 0) matching.open.push(run);
    }
  }
  return runs;
}

function closeRun(run: OpenRun, matching: Matching): void {
  const { open } = matching;
  while (run.left > 0) {
    const at = findOpener(run, matching);
    const opener = open[at];
    if (opener === undefined) return;
    const used = Math.min(opener.left, run.left, 2);
    const kind = used === 2 ? 'strong' : 'emphasis';
    opener.begins.push(kind);
    run.ends.push(kind);
    opener.left -= used;
    run.left -= used;
    open.length = opener.left === 0 ? at : at + 1;
    matching.floors = matching.floors.map((floor) => Math.min(floor, open.length));
  }
}

/** Place of the nearest run that this one can close, or −1. */
function findOpener(run: OpenRun, { open, base, floors }: Matching): number {
  const kind = kindOf(run.token);
  const floor = Math.max(base, floors[kind] ?? 0);
  for (let at = open.length - 1; at >= floor; at--) {
    const opener = open[at];
    if (opener !== undefined && canPair(opener.token, run.token)) return at;
  }
  floors[kind] = open.length;
  return -1;
}

function kindOf({ mark, length, canOpen }: DelimiterToken): number {
  return (length % 3) + (canOpen ? 3 : 0) + (mark === '*' ? 6 : 0);
}

function canPair(opener: DelimiterToken, closer: DelimiterToken): boolean {
  if (opener.mark !== closer.mark) return false;
  const isAmbiguous = opener.canClose || closer.canOpen;
  return !isAmbiguous || (opener.length + closer.length) % 3 !== 0 || closer.length % 3 === 0;
}
