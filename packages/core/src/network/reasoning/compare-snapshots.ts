import { components } from '../measures/components.js';
import { density } from '../measures/density.js';
import { isolates } from '../measures/degrees.js';
import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { compareFindings } from './compare-findings.js';
import type { FindingsChange } from './compare-findings.js';
import { compareRecords } from './compare-records.js';
import type { CollectionChange, RecordChange } from './compare-records.js';
import type { FindingOptions } from './finding-context.js';
import { findingsWork } from './findings.js';
import { readNetwork } from './read-network.js';
import type { NetworkReading } from './read-network.js';
import type { NetworkRecords, ReasoningNetwork } from './records.js';

/** A state of a network at some time; a stored snapshot fits, and so does the present with its records under `frozen`. */
export interface NetworkMoment {
  /** Day or instant. */
  readonly takenAt?: string | undefined;
  readonly phase?: string | undefined;
  readonly frozen?: Partial<Omit<NetworkRecords, 'network' | 'on'>> | undefined;
}

/** Settings of {@link compareSnapshots}. */
export interface SnapshotOptions extends FindingOptions {
  /** The network of both states; needed where the records name several. */
  readonly network?: ReasoningNetwork | undefined;
}

/** Counts that describe one state. */
export interface StateFigures {
  readonly actorCount: number;
  /** Established ties, parallel ones counted each. */
  readonly tieCount: number;
  /** Parts of two and more actors. */
  readonly partCount: number;
  readonly isolateCount: number;
  /** Share of the possible ties that exist, 0 to 1. */
  readonly density: number;
}

/** How one value went over into another; both undefined where it was never stated. */
export interface ValueStep<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What a tie changed in how far it has grown, whether it lives and how strong it is. */
export interface TieShift {
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly stage: ValueStep<string> | undefined;
  readonly activity: ValueStep<string> | undefined;
  readonly strength: ValueStep<number> | undefined;
}

/** An actor the team put into another ring. */
export interface RingMove extends ValueStep<string> {
  readonly actorId: string;
}

/** What changed between two states of a network, as data. */
export interface SnapshotComparison {
  readonly takenAt: ValueStep<string>;
  /** Undefined where it is the same. */
  readonly phase: ValueStep<string> | undefined;
  readonly figures: { readonly before: StateFigures; readonly after: StateFigures };
  readonly actors: CollectionChange;
  readonly ties: CollectionChange;
  readonly memberships: CollectionChange;
  readonly placements: CollectionChange;
  readonly duties: CollectionChange;
  readonly seats: CollectionChange;
  /** Ties of both states, in the order of the later one. */
  readonly tieShifts: readonly TieShift[];
  /** Actors placed in both states, in the order of the later one. */
  readonly ringMoves: readonly RingMove[];
  readonly findings: FindingsChange;
}

/** Compares two states of a network by ids: who and what came, went and changed, and which findings did. */
export function compareSnapshots(
  earlier: NetworkMoment,
  later: NetworkMoment,
  options: SnapshotOptions = {},
): SnapshotComparison {
  return finishWork(compareSnapshotsWork(earlier, later, options));
}

/** The same as {@link compareSnapshots} in slices. */
export function* compareSnapshotsWork(
  earlier: NetworkMoment,
  later: NetworkMoment,
  options: SnapshotOptions = {},
): SteppedWork<SnapshotComparison> {
  const [before, after] = [read(earlier, options), read(later, options)];
  const findingsBefore = yield* findingsWork(before, options);
  const findingsAfter = yield* findingsWork(after, options);
  const ties = compareRecords(before.ties, after.ties);
  return {
    takenAt: { before: earlier.takenAt, after: later.takenAt },
    phase: stepOf(earlier.phase, later.phase),
    figures: { before: figuresOf(before), after: figuresOf(after) },
    actors: compareRecords(before.actors, after.actors),
    ties,
    memberships: compareRecords(before.memberships, after.memberships),
    placements: compareRecords(before.placements, after.placements),
    duties: compareRecords(before.duties, after.duties),
    seats: compareRecords(before.seats, after.seats),
    tieShifts: tieShifts(ties.changed, after),
    ringMoves: ringMoves(before, after),
    findings: compareFindings(findingsBefore, findingsAfter),
  };
}

function read({ takenAt, frozen }: NetworkMoment, { network }: SnapshotOptions): NetworkReading {
  return readNetwork({
    ...frozen,
    actors: frozen?.actors ?? [],
    ties: frozen?.ties ?? [],
    network,
    on: takenAt?.slice(0, 'YYYY-MM-DD'.length),
  });
}

function stepOf<Value>(before: Value | undefined, after: Value | undefined): ValueStep<Value> | undefined {
  return before === after ? undefined : { before, after };
}

function figuresOf({ view, established }: NetworkReading): StateFigures {
  return {
    actorCount: view.actorCount,
    tieCount: established.length,
    partCount: components(view).sizes.filter((size) => size > 1).length,
    isolateCount: isolates(view).length,
    density: density(view),
  };
}

function tieShifts(changed: readonly RecordChange[], { ties }: NetworkReading): readonly TieShift[] {
  const byId = new Map(ties.map((tie) => [tie.id, tie] as const));
  return changed.flatMap(({ id, changes }) => {
    const tie = byId.get(id);
    const stepIn = <Value>(field: string) => {
      const change = changes.find((each) => each.field === field);
      return change && ({ before: change.before, after: change.after } as ValueStep<Value>);
    };
    const [stage, activity, strength] = [
      stepIn<string>('stage'),
      stepIn<string>('activity'),
      stepIn<number>('strength'),
    ];
    if (tie === undefined || (stage ?? activity ?? strength) === undefined) return [];
    return [{ tieId: id, fromId: tie.fromId, toId: tie.toId, stage, activity, strength }];
  });
}

function ringMoves(before: NetworkReading, after: NetworkReading): readonly RingMove[] {
  const rings = new Map(before.placements.map(({ actorId, ringId }) => [actorId, { ringId }] as const));
  return after.placements.flatMap(({ actorId, ringId }) => {
    const known = rings.get(actorId);
    const isSame = known === undefined || known.ringId === ringId;
    return actorId === undefined || isSame ? [] : [{ actorId, before: known.ringId, after: ringId }];
  });
}
