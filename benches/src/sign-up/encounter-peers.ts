/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { meetingValues, otherSectorValue } from '@geflecht/core/encounter';
import type { EncounterPerson, EncounterProblem, PlannedPlace } from '@geflecht/core/encounter';
import { seededRandom } from '@geflecht/tooling-run/seeded-random';

/** Per round: table by person, numbered in the order of the problem's lists. */
type Seats = number[][];

/** What a method found, and how many seats it tried for that. */
export interface PeerPlan {
  readonly seats: readonly PlannedPlace[];
  readonly tried: number;
}

/** Worth of all pairs, computed before the clock starts, as ours needs it, too. */
export interface PeerProblem {
  readonly problem: EncounterProblem;
  /** Person × person. */
  readonly worth: readonly (readonly number[])[];
}

/** Worth of a first meeting in problems with one organisation, actor and sector per person, as the bench draws them. */
function worthOfPair(
  stages: ReadonlyMap<string, keyof typeof meetingValues>,
  one: EncounterPerson,
  other: EncounterPerson,
) {
  const [house, otherHouse] = [one.organisationKeys?.[0] ?? '', other.organisationKeys?.[0] ?? ''];
  if (house === otherHouse) return meetingValues.sameOrganisation;
  const bond = stages.get([house, otherHouse].toSorted().join(' ')) ?? 'none';
  return meetingValues[bond] + (one.sectorIds?.[0] === other.sectorIds?.[0] ? 0 : otherSectorValue);
}

/** Prepares what peers count with. */
export function peerProblemOf(problem: EncounterProblem): PeerProblem {
  const order = ['wished', 'contact', 'workingRelation', 'cooperation', 'partnership'] as const;
  const stages = new Map<string, (typeof order)[number]>();
  for (const { actorIds, stage } of problem.ties ?? []) {
    const key = actorIds.toSorted().join(' ');
    const known = stages.get(key);
    if (known === undefined || order.indexOf(known) < order.indexOf(stage)) stages.set(key, stage);
  }
  const { people } = problem;
  return { problem, worth: people.map((one) => people.map((other) => worthOfPair(stages, one, other))) };
}

function hostsOf({ people, tables }: EncounterProblem): readonly number[] {
  return people.map(({ hostOf }) => tables.findIndex(({ partId }) => partId === hostOf));
}

function drawSeats(problem: EncounterProblem, hosts: readonly number[], random: () => number): Seats {
  const tables = problem.tables.length;
  const guests = hosts.flatMap((table, person) => (table < 0 ? [person] : []));
  return problem.rounds.map(() => {
    const lots = guests.map((person) => ({ person, lot: random() })).toSorted((one, other) => one.lot - other.lot);
    const seats = [...hosts];
    for (const [at, { person }] of lots.entries()) seats[person] = at % tables;
    return seats;
  });
}

/** Worth of the pairs at one table that were at none before; notes them. */
function worthAtTable(people: readonly number[], { worth, problem }: PeerProblem, met: Uint8Array): number {
  const size = problem.people.length;
  let sum = 0;
  for (let at = 0; at < people.length; at++) {
    for (let next = at + 1; next < people.length; next++) {
      const pair = people[at]! * size + people[next]!;
      if (met[pair] === 0) sum += worth[people[at]!]![people[next]!]!;
      met[pair] = 1;
    }
  }
  return sum;
}

/** Worth of all pairs that meet, counted anew from all tables. */
export function worthOf(seats: readonly (readonly number[])[], peer: PeerProblem): number {
  const { people, tables } = peer.problem;
  const met = new Uint8Array(people.length ** 2);
  let sum = 0;
  for (const round of seats) {
    const groups: number[][] = tables.map(() => []);
    for (const [person, table] of round.entries()) groups[table]!.push(person);
    for (const group of groups) sum += worthAtTable(group, peer, met);
  }
  return sum;
}

function placesOf(seats: Seats, { rounds, people, tables }: EncounterProblem): readonly PlannedPlace[] {
  return rounds.flatMap((round, at) =>
    people.map(({ personId }, person) => ({ personId, round, partId: tables[seats[at]![person]!]!.partId })),
  );
}

/** Draws lots for every round, over and over, and keeps the best draw. */
export function drawLots(peer: PeerProblem, milliseconds: number, seed: number): PeerPlan {
  const random = seededRandom(seed);
  const hosts = hostsOf(peer.problem);
  const end = performance.now() + milliseconds;
  let best: Seats = drawSeats(peer.problem, hosts, random);
  let highest = worthOf(best, peer);
  let tried = 1;
  while (performance.now() < end) {
    const seats = drawSeats(peer.problem, hosts, random);
    const worth = worthOf(seats, peer);
    tried++;
    if (worth <= highest) continue;
    best = seats;
    highest = worth;
  }
  return { seats: placesOf(best, peer.problem), tried };
}

/** Simulated annealing as it is written in an hour: exchange two guests, count everything anew, cool down in time. */
export function annealSimply(peer: PeerProblem, milliseconds: number, seed: number): PeerPlan {
  const random = seededRandom(seed);
  const hosts = hostsOf(peer.problem);
  const guests = hosts.flatMap((table, person) => (table < 0 ? [person] : []));
  const start = performance.now();
  const seats = drawSeats(peer.problem, hosts, random);
  let now = worthOf(seats, peer);
  let best = seats.map((round) => [...round]);
  let highest = now;
  let tried = 0;
  for (let passed = 0; passed < 1; passed = (performance.now() - start) / milliseconds) {
    const round = seats[Math.floor(random() * seats.length)]!;
    const one = guests[Math.floor(random() * guests.length)]!;
    const other = guests[Math.floor(random() * guests.length)]!;
    [round[one], round[other]] = [round[other]!, round[one]!];
    const worth = worthOf(seats, peer);
    tried++;
    const isTaken = worth >= now || random() < Math.exp((worth - now) / (10 * (1 - passed) + 1e-9));
    if (isTaken) now = worth;
    else [round[one], round[other]] = [round[other], round[one]];
    if (now <= highest) continue;
    best = seats.map((each) => [...each]);
    highest = now;
  }
  return { seats: placesOf(best, peer.problem), tried };
}
