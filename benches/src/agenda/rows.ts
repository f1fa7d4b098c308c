import { keepsTo } from '../harness/limit.js';
import type { Row } from '../harness/row.js';
import type { Aim, Reference } from './aims.js';
import type { Figures, Result } from './contest.js';

/** A case and what came out of it. */
export interface CaseResults {
  readonly case: string;
  readonly ours: Result | undefined;
  /** Names and results of the calendars. */
  readonly peers: readonly (readonly [string, Result | undefined])[];
  /** Names and results of what was written by hand. */
  readonly limits: readonly (readonly [string, Result | undefined])[];
  /** Bytes of every part, or why they are not known; absent where they are not asked for. */
  readonly bytesAll?: number | { readonly reason: string };
}

type Figure = number | { readonly reason: string };
type Named = readonly [string, Figure];

const missing = { reason: 'nothing was measured' };

function figureOf(result: Result | undefined, figure: keyof Figures): Figure {
  if (result === undefined) return missing;
  return 'reason' in result ? result : result[figure];
}

function ownFigure({ bytesAll, ours }: CaseResults, figure: Aim['figure']): Figure {
  return figure === 'bytesAll' ? (bytesAll ?? missing) : figureOf(ours, figure);
}

function bestOf(peers: CaseResults['peers'], figure: keyof Figures): Named {
  const known = peers.flatMap(([name, result]) => {
    const own = figureOf(result, figure);
    return typeof own === 'number' ? [{ name, own }] : [];
  });
  const [best] = known.toSorted((one, other) => one.own - other.own);
  return best === undefined ? ['bestPeer', missing] : [`bestPeer: ${best.name}`, best.own];
}

function referenceOf(reference: Reference, figure: Aim['figure'], { limits, peers }: CaseResults): Named {
  if (reference.kind === 'ceiling') return ['ceiling', reference.figure];
  if (figure === 'bytesAll') return [reference.kind, missing];
  if (reference.kind === 'bestPeer') return bestOf(peers, figure);
  const found = limits.find(([name]) => name === reference.name);
  return [`limit: ${reference.name}`, figureOf(found?.[1], figure)];
}

const rounded = (figure: number): number => Number(figure.toPrecision(4));

/** The row of one comparison. */
function rowOf(results: CaseResults, { figure, measure }: Aim, reference: Reference): Row {
  const [referenceName, theirs] = referenceOf(reference, figure, results);
  const ours = ownFigure(results, figure);
  const { must = null, target = null } = reference;
  const frame = { bench: 'agenda', case: results.case, measure, referenceName, must, target };
  const failed = [ours, theirs].find((each) => typeof each !== 'number');
  if (typeof ours !== 'number' || typeof theirs !== 'number') {
    return { ...frame, ours: null, reference: null, ratio: null, ok: false, reason: (failed ?? missing).reason };
  }
  const ratio = ours / theirs;
  return { ...frame, ours: rounded(ours), reference: rounded(theirs), ratio: rounded(ratio), ok: keepsTo(must, ratio) };
}

/** A row for each contestant that did not run or showed something else than it was asked for. */
function failures(results: CaseResults): readonly Row[] {
  return [...results.limits, ...results.peers].flatMap(([referenceName, result = missing]) => {
    if (!('reason' in result)) return [];
    const { reason } = result;
    const figures = { ours: null, reference: null, ratio: null, must: null, target: null };
    return [{ bench: 'agenda', case: results.case, measure: 'all', referenceName, ...figures, ok: false, reason }];
  });
}

/** All rows of a case. */
export function rowsOf(results: CaseResults, aims: readonly Aim[]): readonly Row[] {
  const rows = aims.flatMap((aim) => aim.references.map((reference) => rowOf(results, aim, reference)));
  return [...rows, ...failures(results)];
}

/** One line with the figures of one contestant, for whoever looks on. */
export function lineOf(name: string, result: Result | undefined): string {
  if (result === undefined || 'reason' in result) return `${name}: ${(result ?? missing).reason}`;
  const { bytes, heap, keystroke, keyTask, paint, paintTask } = result;
  const [first, key, taskFirst, taskKey] = [paint, keystroke, paintTask, keyTask].map((ms) => ms.toFixed(0));
  return `${name}: paint ${first} ms (longest task ${taskFirst}), key ${key} ms (longest task ${taskKey}), heap ${heap.toFixed(1)} MB, ${bytes} bytes`;
}
