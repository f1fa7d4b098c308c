import { judgeEncounters, planEncounters } from '@geflecht/core/encounter';
import type { EncounterFigures, EncounterProblem, PlannedPlace } from '@geflecht/core/encounter';
import { buildCafe } from '@geflecht/core/testing';
import { keepsTo } from '../harness/limit.js';
import { median } from '../harness/median.js';
import type { Bench, Row } from '../harness/row.js';
import { annealSimply, drawLots, peerProblemOf } from './encounter-peers.js';
import type { PeerPlan } from './encounter-peers.js';

interface Case {
  readonly name: string;
  readonly problem: EncounterProblem;
  readonly steps: number;
}

const cases: readonly Case[] = [
  {
    name: 'cafe-85',
    problem: buildCafe({ people: 85, tables: 10, rounds: 3, organisations: 40, ties: 80, sectors: 8 }),
    steps: 500_000,
  },
  {
    name: 'cafe-300',
    problem: buildCafe({ people: 300, tables: 40, rounds: 4, organisations: 120, ties: 300, sectors: 10 }),
    steps: 500_000,
  },
];

const seeds = [1, 2, 3];

interface Run {
  readonly figures: EncounterFigures;
  /** Seats tried in a millisecond. */
  readonly pace: number;
}

function judged(problem: EncounterProblem, seats: readonly PlannedPlace[]): EncounterFigures {
  const answer = judgeEncounters(problem, seats);
  if (!answer.ok) throw new RangeError(answer.code);
  return answer.value.figures;
}

interface Timed extends Run {
  readonly milliseconds: number;
}

function ourRun({ problem, steps }: Case, seed: number): Timed {
  const start = performance.now();
  const plan = planEncounters(problem, { seed, steps });
  const milliseconds = performance.now() - start;
  if (!plan.ok) throw new RangeError(plan.code);
  return { figures: judged(problem, plan.value.seats), milliseconds, pace: plan.value.steps / milliseconds };
}

function peerRun(problem: EncounterProblem, milliseconds: number, plan: PeerPlan): Run {
  return { figures: judged(problem, plan.seats), pace: plan.tried / milliseconds };
}

const lostPairs = ({ figures }: Run) => figures.newPairsAtMost - figures.newPairs;
const lostWorth = ({ figures }: Run) => figures.valueAtMost - figures.value;
const rounded = (figure: number) => Number(figure.toPrecision(4));

interface Figures {
  readonly case: string;
  readonly measure: string;
  readonly referenceName: string;
  readonly must: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

function rowOf({ ours, theirs, must, ...frame }: Figures): Row {
  const [own, other] = [median(ours), median(theirs)];
  const ratio = own / other;
  const values = { ours: rounded(own), reference: rounded(other), ratio: rounded(ratio) };
  return { bench: 'sign-up', ...frame, ...values, must, target: null, ok: keepsTo(must, ratio) };
}

function tell(name: string, contestant: string, { figures, pace }: Run): void {
  const { newPairs, newPairsAtMost, value, valueAtMost, repeats, revisits } = figures;
  const counted = `${newPairs} of ${newPairsAtMost} new pairs, worth ${value} of ${valueAtMost}`;
  const more = `${repeats} repeats, ${revisits} revisits, ${pace.toFixed(1)} tried per ms`;
  process.stderr.write(`${name}, ${contestant}: ${counted}, ${more}\n`);
}

function runCase(each: Case, report: (row: Row) => void): void {
  const { name, problem } = each;
  const peer = peerProblemOf(problem);
  ourRun(each, 9);
  const ours = seeds.map((seed) => ourRun(each, seed));
  const run = (method: typeof drawLots) =>
    seeds.map((seed, at) => {
      const milliseconds = ours[at]?.milliseconds ?? 0;
      return peerRun(problem, milliseconds, method(peer, milliseconds, seed));
    });
  const peers = [
    { referenceName: 'lots drawn', runs: run(drawLots) },
    { referenceName: 'simple annealing', runs: run(annealSimply) },
  ];
  for (const own of ours) tell(name, 'ours', own);
  for (const { referenceName, runs } of peers) {
    for (const other of runs) tell(name, referenceName, other);
    const frame = { case: name, referenceName };
    const row = (measure: string, of: (one: Run) => number, must: string) =>
      report(rowOf({ ...frame, measure, must, ours: ours.map(of), theirs: runs.map(of) }));
    row('lostPairs', lostPairs, '<=0.5');
    row('lostWorth', lostWorth, '<=0.5');
    row('ms per try', ({ pace }) => 1 / pace, '<=0.1');
  }
}

/** Who meets whom in a World Café, beside what is written by hand, in the same time. */
export const encounterBench: Bench = {
  name: 'sign-up-encounter',
  async run(report, { isQuick = false } = {}) {
    for (const each of isQuick ? cases.slice(0, 1) : cases) runCase(each, report);
  },
};
