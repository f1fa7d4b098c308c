import { buildGraphView } from '@geflecht/core/measures';
import type { GraphView } from '@geflecht/core/measures';
import { UndirectedGraph } from 'graphology';
import { keepsTo } from '../harness/limit.js';
import { median } from '../harness/median.js';
import type { Row } from '../harness/row.js';
import type { AnalysisCase, Held } from './analysis-cases.js';
import { linearCases, slowCases } from './analysis-cases.js';
import { IgraphPeer } from './igraph-peer.js';
import { sameValues } from './same-values.js';
import type { PlainGraph } from './seeded-graph.js';
import { growGraph } from './seeded-graph.js';

const seed = 2027;
const sizes = [1_000, 5_000, 100_000];
const largest = 100_000;
/** Least milliseconds of one turn. */
const turn = 50;

/** The same graph for everybody. */
interface Contest {
  readonly name: string;
  readonly view: GraphView;
  readonly plain: PlainGraph;
  readonly igraph: IgraphPeer;
  readonly rounds: number;
}

/** Milliseconds and modularities of all rounds but the first. */
interface Times {
  readonly ours: number[];
  readonly igraph: number[];
  readonly graphology: number[];
  readonly ourModularity: number[];
  readonly theirModularity: number[];
}

/** The array view of a graph. */
export function viewOf({ ids, ties }: PlainGraph): GraphView {
  return buildGraphView(
    ids.map((id) => ({ id })),
    ties.map(([from, to]) => ({ fromId: ids[from] ?? '', toId: ids[to] ?? '' })),
  );
}

/** The same graph in graphology. */
export function graphologyOf({ ids, ties }: PlainGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, to] of ties) graph.addEdge(ids[from], ids[to]);
  return graph;
}

function turnOf(work: () => unknown): number {
  const start = performance.now();
  let times = 0;
  do {
    work();
    times += 1;
  } while (performance.now() - start < turn);
  return (performance.now() - start) / times;
}

/** Contestants take turns, round after round; the first round warms up and does not count. */
async function measureCase({ measure, ours, graphology }: AnalysisCase, contest: Contest): Promise<Times> {
  const { view, plain, igraph, rounds } = contest;
  // A heap full of objects would slow everybody's garbage collection down: it is built only for whom it is needed.
  const graph = graphology === undefined ? undefined : graphologyOf(plain);
  const times: Times = { ours: [], igraph: [], graphology: [], ourModularity: [], theirModularity: [] };
  for (let round = 0; round <= rounds; round += 1) {
    let found: unknown;
    const own = turnOf(() => {
      found = ours(view, round);
    });
    const theirs = await igraph.turnOf(measure, turn);
    const others = graph === undefined ? undefined : turnOf(() => graphology?.work(graph));
    if (round === 0) continue;
    times.ours.push(own);
    times.igraph.push(theirs.ms);
    if (others !== undefined) times.graphology.push(others);
    if (typeof found === 'number') times.ourModularity.push(found);
    if (theirs.modularity !== undefined) times.theirModularity.push(theirs.modularity);
  }
  return times;
}

const rounded = (figure: number): number => Number(figure.toPrecision(4));

interface Figures extends Held {
  readonly case: string;
  readonly measure: string;
  readonly referenceName: string;
  readonly ours: number;
  readonly reference: number;
}

function rowOf({ ours, reference, ...frame }: Figures): Row {
  const ratio = ours / reference;
  const figures = { ours: rounded(ours), reference: rounded(reference), ratio: rounded(ratio) };
  return { bench: 'network', ...frame, ...figures, ok: keepsTo(frame.must, ratio) };
}

const nameOf = (peer: string, isBest: boolean): string => (isBest ? `bestPeer: ${peer}` : peer);

async function rowsOf(one: AnalysisCase, contest: Contest): Promise<readonly Row[]> {
  const { measure } = one;
  const frame = { case: contest.name, measure };
  const isLeiden = measure === 'leiden';
  if (!isLeiden && !sameValues([...one.values(contest.view)], await contest.igraph.valuesOf(measure))) {
    throw new RangeError('ours and C igraph do not agree about the result');
  }
  const times = await measureCase(one, contest);
  const [ours, igraph] = [median(times.ours), median(times.igraph)];
  const others = times.graphology.length === 0 ? Infinity : median(times.graphology);
  const rows = [
    rowOf({ ...frame, ...one.igraph, referenceName: nameOf('C igraph', igraph <= others), ours, reference: igraph }),
  ];
  if (one.graphology !== undefined) {
    const { must, target } = one.graphology;
    rows.push(
      rowOf({ ...frame, must, target, referenceName: nameOf('graphology', others < igraph), ours, reference: others }),
    );
  }
  if (isLeiden) {
    const [own, theirs] = [median(times.ourModularity), median(times.theirModularity)];
    rows.push(
      rowOf({
        ...frame,
        measure: 'leidenModularity',
        must: '>=1',
        target: null,
        referenceName: 'bestPeer: C igraph',
        ours: own,
        reference: theirs,
      }),
    );
  }
  return rows;
}

function failedRow(name: string, measure: string, error: unknown): Row {
  const reason = error instanceof Error ? error.message : String(error);
  const figures = { ours: null, reference: null, ratio: null, must: null, target: null };
  return { bench: 'network', case: name, measure, referenceName: 'bestPeer: C igraph', ...figures, ok: false, reason };
}

/** All rows of a measure; of one that did not take place, a row that says why. */
async function reportCase(one: AnalysisCase, contest: Contest, report: (row: Row) => void): Promise<void> {
  try {
    for (const row of await rowsOf(one, contest)) report(row);
  } catch (error) {
    report(failedRow(contest.name, one.measure, error));
  }
}

/** Measures of generated graphs beside C igraph and graphology. */
export async function runAnalysis(report: (row: Row) => void, isQuick: boolean): Promise<void> {
  const igraph = await IgraphPeer.open();
  try {
    for (const size of sizes) {
      const plain = growGraph(size, seed);
      await igraph.load(plain);
      const rounds = isQuick ? 3 : 7;
      const contest: Contest = { name: `ba-${size}`, view: viewOf(plain), plain, igraph, rounds };
      const isLargest = size === largest;
      const cases = [...(isLargest ? [] : slowCases), ...linearCases(isLargest)];
      for (const one of cases) await reportCase(one, contest, report);
    }
  } finally {
    igraph.close();
  }
}
