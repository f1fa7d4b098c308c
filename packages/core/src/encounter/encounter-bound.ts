/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { EncounterField, SizeFrame } from './encounter-field.js';

/** What no plan with tables of these sizes can exceed. */
export interface EncounterBound {
  /** Worth of all first meetings. */
  readonly value: number;
  /** Pairs of people who do not work together yet and meet. */
  readonly newPairs: number;
}

interface Meetings {
  /** Most pairs of different units that can meet for the first time, all rounds together. */
  readonly pairs: number;
  /** Per person: most others outside the unit at its tables, all rounds together. */
  readonly others: Float64Array;
}

const pairsOf = (people: number) => (people * (people - 1)) / 2;

/** Most pairs at the tables of one round: the line between fewest and most lies above the true, bulging curve. */
function mostPairs(least: Int32Array, most: Int32Array, people: number): number {
  let pairs = 0;
  let rest = people;
  const extra: (readonly [slope: number, room: number])[] = [];
  for (const [table, low] of least.entries()) {
    const high = most[table]!;
    pairs += pairsOf(low);
    rest -= low;
    if (high > low) extra.push([(pairsOf(high) - pairsOf(low)) / (high - low), high - low]);
  }
  for (const [slope, room] of extra.toSorted(([one], [other]) => other - one)) {
    pairs += slope * Math.min(room, Math.max(0, rest));
    rest -= room;
  }
  return pairs;
}

/** Fewest pairs among so many people from so many places that share a place. */
function pairsFromOnePlace(people: number, places: number): number {
  const each = Math.floor(people / places);
  const more = people % places;
  return more * pairsOf(each + 1) + (places - more) * pairsOf(each);
}

/**
 * Fewest pairs of one round that met in an earlier one: who is at a table now sat at so many tables then, so that with more
 * people than tables some sat together (pigeonholes). Who was not there then counts as a table of his or her own.
 */
function forcedRepeats(field: EncounterField, { least }: SizeFrame, round: number): number {
  const tables = field.partIds.length;
  const count = field.units.length;
  const sizes = least.subarray(round * tables, (round + 1) * tables);
  let forced = 0;
  for (let earlier = 0; earlier < round; earlier++) {
    let newcomers = 0;
    for (const unit of field.units.keys()) {
      const then = field.present[earlier * count + unit]!;
      newcomers += field.present[round * count + unit]!.filter((person) => !then.includes(person)).length;
    }
    const repeats = sizes.reduce((sum, size) => sum + pairsFromOnePlace(size, tables + newcomers), 0);
    forced = Math.max(forced, repeats);
  }
  return forced;
}

function countMeetings(field: EncounterField, sizes: SizeFrame): Meetings {
  const tables = field.partIds.length;
  const count = field.units.length;
  const others = new Float64Array(field.people.length);
  let pairs = 0;
  for (let round = 0; round < field.rounds.length; round++) {
    const most = sizes.most.subarray(round * tables, (round + 1) * tables);
    const largest = most.reduce((one, other) => Math.max(one, other), 0);
    let people = 0;
    let within = 0;
    for (const unit of field.units.keys()) {
      const members = field.present[round * count + unit]!;
      const table = field.fixed[round * count + unit]!;
      people += members.length;
      within += pairsOf(members.length);
      for (const person of members)
        others[person]! += Math.max(0, (table < 0 ? largest : most[table]!) - members.length);
    }
    const all = mostPairs(sizes.least.subarray(round * tables, (round + 1) * tables), most, people);
    pairs += all - Math.max(within, forcedRepeats(field, sizes, round));
  }
  return { pairs: Math.max(0, Math.floor(pairs)), others };
}

/** Whether two units may share a table in some round. */
function mayMeet(field: EncounterField, one: number, other: number): boolean {
  if (field.apart[one]!.includes(other)) return false;
  const count = field.units.length;
  for (let start = 0; start < field.fixed.length; start += count) {
    if (field.present[start + one]!.length === 0 || field.present[start + other]!.length === 0) continue;
    const [table, partner] = [field.fixed[start + one]!, field.fixed[start + other]!];
    if (table < 0 || partner < 0 || table === partner) return true;
  }
  return false;
}

/** How many meetings there are of each worth. */
class Worths {
  readonly #counts = new Float64Array(256);

  add(worth: number, times = 1): void {
    this.#counts[worth]! += times;
  }

  /** The best so many, worth by worth. */
  *best(most: number): Generator<readonly [worth: number, times: number], void> {
    let rest = most;
    for (let worth = 255; worth > 0 && rest > 0; worth--) {
      const times = Math.min(this.#counts[worth]!, rest);
      rest -= times;
      if (times > 0) yield [worth, times];
    }
  }
}

/** Most that everybody could have of the best partners, of all these the best, halved as two share each meeting. */
function bestHalves(own: (person: number) => Worths, { pairs, others }: Meetings): number {
  const all = new Worths();
  for (const [person, most] of others.entries()) {
    for (const [worth, times] of own(person).best(most)) all.add(worth, times);
  }
  let sum = 0;
  for (const [worth, times] of all.best(2 * pairs)) sum += worth * times;
  return Math.floor(sum / 2);
}

/**
 * What no plan can exceed. In one round a person meets at most the others at a table of the largest size; all tables
 * together hold so many pairs, of which some must have met before where tables are larger than their number. Everybody
 * is granted the best partners whose units may meet at all, as many as these two numbers allow, and half of that is summed,
 * since two share each meeting. Pairs of one unit meet anyway and are added.
 */
export function encounterBound(field: EncounterField, sizes: SizeFrame, worthOfUnits: EncounterBound): EncounterBound {
  const meetings = countMeetings(field, sizes);
  const { people, unitOf, values, isNew } = field;
  const partnersOf = (table: Uint8Array) => (person: number) => {
    const worths = new Worths();
    for (let other = 0; other < people.length; other++) {
      const worth = table[person * people.length + other]!;
      if (worth === 0 || unitOf[person] === unitOf[other]) continue;
      if (mayMeet(field, unitOf[person]!, unitOf[other]!)) worths.add(worth);
    }
    return worths;
  };
  return {
    value: bestHalves(partnersOf(values), meetings) + worthOfUnits.value,
    newPairs: bestHalves(partnersOf(isNew), meetings) + worthOfUnits.newPairs,
  };
}
