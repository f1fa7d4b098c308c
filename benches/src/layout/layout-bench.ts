import { keepsTo } from '../harness/limit.js';
import { measureInTurn } from '../harness/measure-in-turn.js';
import type { Bench, Row } from '../harness/row.js';
import { attachmentGraph } from './attachment-graph.js';
import { randomStress, samplePairs } from './layout-stress.js';
import type { LayoutContestant } from './layout-contestant.js';
import { ours } from './ours.js';
import { peers } from './peers.js';
import { scoutLayout, stepsUntil } from './scout-layout.js';
import type { Scouting } from './scout-layout.js';

const seed = 2028;

interface Case {
  readonly size: number;
  readonly rounds: number;
  readonly usableTarget: string;
}

const cases: readonly Case[] = [
  { size: 1_000, rounds: 5, usableTarget: '<=0.33' },
  { size: 10_000, rounds: 3, usableTarget: '<=0.4' },
];

/** How far a usable picture has come from random places to the best of the peers. */
const usableShare = 0.7;

interface Entrant {
  readonly contestant: LayoutContestant;
  readonly start: ReturnType<LayoutContestant['prepare']>;
  readonly scouting: Scouting;
}

function finalStress({ scouting }: Entrant): number {
  return scouting.stresses.at(-1) ?? 1;
}

interface Figures {
  readonly case: string;
  readonly measure: string;
  /** By name of the contestant. */
  readonly figures: ReadonlyMap<string, number>;
  readonly must?: string;
  readonly target?: string;
}

const rounded = (figure: number): number => Number(figure.toPrecision(4));

/** Ours against the best peer. */
function rowOf({ figures, must, target, ...names }: Figures): Row {
  const own = figures.get(ours.name);
  const [best] = [...figures].filter(([name]) => name !== ours.name).toSorted(([, one], [, other]) => one - other);
  const frame = {
    bench: 'network',
    ...names,
    must: must ?? null,
    target: target ?? null,
    referenceName: `bestPeer: ${best?.[0] ?? 'none'}`,
  };
  if (own === undefined || best === undefined) {
    const reason = own === undefined ? 'ours never got there' : 'no peer got there';
    return { ...frame, ours: own ?? null, reference: best?.[1] ?? null, ratio: null, ok: false, reason };
  }
  const ratio = own / best[1];
  const values = { ours: rounded(own), reference: rounded(best[1]), ratio: rounded(ratio) };
  return { ...frame, ...values, ok: keepsTo(must ?? null, ratio) };
}

interface Racer {
  readonly entrant: Entrant;
  /** Steps until its picture is usable. */
  readonly steps: number;
}

/** Ours and the two peers that were there first when they were scouted; the others only cost time. */
function racersOf(entrants: readonly Entrant[], threshold: number): readonly Racer[] {
  const there = entrants.flatMap((entrant) => {
    const steps = stepsUntil(entrant.scouting, threshold);
    return steps === undefined ? [] : [{ entrant, steps }];
  });
  const spent = ({ entrant, steps }: Racer) => entrant.scouting.times[steps - 1] ?? Infinity;
  const isOurs = ({ entrant }: Racer) => entrant.contestant === ours;
  const quickest = there.filter((racer) => !isOurs(racer)).toSorted((one, other) => spent(one) - spent(other));
  return [...there.filter(isOurs), ...quickest.slice(0, 2)];
}

/** Median milliseconds until the usable picture is there, by name. */
function timesOf(racers: readonly Racer[], rounds: number): ReadonlyMap<string, number> {
  const racing = racers.map(({ entrant, steps }) => {
    const work = (): unknown => {
      const run = entrant.start();
      for (let step = 0; step < steps; step++) run.step();
      return run.picture();
    };
    return { name: entrant.contestant.name, work };
  });
  const measured = measureInTurn(racing, { rounds });
  return new Map([...measured].flatMap(([name, time]) => ('ms' in time ? [[name, time.ms] as const] : [])));
}

/** Figures of one contestant for whoever looks on. */
function tell(size: number, { contestant, scouting }: Entrant, threshold: number): void {
  const { stresses, times } = scouting;
  const steps = stepsUntil(scouting, threshold);
  const usable = steps === undefined ? 'never usable' : `usable after ${steps} (${times[steps - 1]?.toFixed(0)} ms)`;
  const whole = `stress ${stresses.at(-1)?.toFixed(4)} after ${stresses.length} steps (${times.at(-1)?.toFixed(0)} ms)`;
  process.stderr.write(`map-${size}, ${contestant.name}: ${whole}, ${usable}\n`);
}

async function runCase({ size, rounds, usableTarget }: Case, report: (row: Row) => void): Promise<void> {
  const graph = attachmentGraph(size, seed);
  const pairs = samplePairs(graph, seed);
  const entrants: Entrant[] = [];
  for (const contestant of [ours, ...peers]) {
    if (size > (contestant.largest ?? Infinity)) continue;
    const start = contestant.prepare(graph);
    entrants.push({ contestant, start, scouting: scoutLayout(start(), pairs) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const stresses = new Map(entrants.map((entrant) => [entrant.contestant.name, finalStress(entrant)]));
  const best = Math.min(...[...stresses].flatMap(([name, stress]) => (name === ours.name ? [] : stress)));
  const random = randomStress(graph, pairs, seed);
  const threshold = random - usableShare * (random - best);
  for (const entrant of entrants) tell(size, entrant, threshold);
  const figures = timesOf(racersOf(entrants, threshold), rounds);
  report(rowOf({ case: `map-${size}`, measure: 'layoutUsable', figures, must: '<=0.5', target: usableTarget }));
  report(rowOf({ case: `map-${size}`, measure: 'layoutStress', figures: stresses, must: '<=1' }));
}

/** Layouts by ties against those of other libraries, in Node without a page. */
export const layoutBench: Bench = {
  name: 'network-layout',
  async run(report, { isQuick = false } = {}) {
    for (const each of isQuick ? cases.slice(0, 1) : cases) await runCase(each, report);
  },
};
