import { keepsTo } from '../harness/limit.js';
import type { Row } from '../harness/row.js';
import type { MapAim, MapMeasure, MapReference } from './map-aims.js';

/** What one contestant was measured at. */
export interface MapResult {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'limit';
  readonly figures: Readonly<Partial<Record<MapMeasure, number>>>;
  /** Why figures are missing. */
  readonly reason?: string | undefined;
}

type Found = { readonly name: string; readonly figure: number | undefined; readonly reason?: string | undefined };

const missing = 'nothing was measured';
const rounded = (figure: number): number => Number(figure.toPrecision(4));
const isKnown = (figure: number | undefined): figure is number => figure !== undefined && Number.isFinite(figure);

function foundOf(result: MapResult | undefined, measure: MapMeasure, name: string): Found {
  return { name, figure: result?.figures[measure], reason: result?.reason };
}

function referenceOf(results: readonly MapResult[], measure: MapMeasure, reference: MapReference): Found {
  if (reference.kind === 'ceiling') return { name: 'ceiling', figure: reference.figure };
  if (reference.kind === 'limit') {
    const limit = results.find(({ name, kind }) => kind === 'limit' && name === reference.name);
    return foundOf(limit, measure, `limit: ${reference.name}`);
  }
  const [best] = results
    .filter(({ kind, figures }) => kind === 'peer' && isKnown(figures[measure]))
    .toSorted((one, other) => (one.figures[measure] ?? 0) - (other.figures[measure] ?? 0));
  return foundOf(best, measure, best === undefined ? 'bestPeer' : `bestPeer: ${best.name}`);
}

function rowOf(
  results: readonly MapResult[],
  frame: Pick<Row, 'bench' | 'case' | 'measure'>,
  [aim, reference]: readonly [MapAim, MapReference],
): Row {
  const ours = results.find(({ kind }) => kind === 'ours');
  const own = foundOf(ours, aim.measure, 'ours');
  const theirs = referenceOf(results, aim.measure, reference);
  const { must = null, target = null } = reference;
  const shared = { ...frame, referenceName: theirs.name, must, target };
  const [one, other] = [own.figure, theirs.figure];
  if (!isKnown(one) || !isKnown(other)) {
    const reason = (isKnown(one) ? theirs.reason : own.reason) ?? missing;
    const known = (figure: number | undefined) => (isKnown(figure) ? rounded(figure) : null);
    return { ...shared, ours: known(one), reference: known(other), ratio: null, ok: false, reason };
  }
  const ratio = one / other;
  return { ...shared, ours: rounded(one), reference: rounded(other), ratio: rounded(ratio), ok: keepsTo(must, ratio) };
}

/** A row for each contestant that broke off. */
function failures(bench: string, name: string, results: readonly MapResult[]): readonly Row[] {
  return results.flatMap(({ name: referenceName, kind, reason }) => {
    if (reason === undefined || kind === 'ours') return [];
    const figures = { ours: null, reference: null, ratio: null, must: null, target: null };
    return [{ bench, case: name, measure: 'all', referenceName, ...figures, ok: false, reason }];
  });
}

/** All rows of a case. */
export function mapRows(name: string, results: readonly MapResult[], aims: readonly MapAim[]): readonly Row[] {
  const bench = 'network';
  const rows = aims.flatMap((aim) =>
    aim.references.map((reference) => rowOf(results, { bench, case: name, measure: aim.measure }, [aim, reference])),
  );
  return [...rows, ...failures(bench, name, results)];
}
