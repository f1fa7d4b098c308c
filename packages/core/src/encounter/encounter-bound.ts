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

/** Whether two people of different units may share a table in some round. */
export function mayMeet(field: EncounterField, one: number, other: number): boolean {
  const [first, second] = [field.unitOf[one]!, field.unitOf[other]!];
  if (field.apart[first]!.includes(second)) return false;
  const count = field.units.length;
  return field.rounds.some((_, round) => {
    const [here, there] = [round * count + first, round * count + second];
    if (!field.present[here]!.includes(one) || !field.present[there]!.includes(other)) return false;
    const [table, partner] = [field.fixed[here]!, field.fixed[there]!];
    return table < 0 || partner < 0 || table === partner;
  });
}

/** Most that everybody could have of his or her best partners, of all these the best, halved as two share each meeting. */
function bestHalves(worths: readonly (readonly number[])[], { pairs, others }: Meetings): number {
  const chosen = worths.flatMap((own, person) => own.toSorted((one, other) => other - one).slice(0, others[person]));
  const best = chosen.toSorted((one, other) => other - one).slice(0, 2 * pairs);
  return Math.floor(best.reduce((sum, worth) => sum + worth, 0) / 2);
}

/**
 * What no plan can exceed. In one round a person meets at most the others at a table of the largest size; all tables
 * together hold so many pairs, of which some must have met before where tables are larger than their number. Everybody is granted the best partners he or she may meet at all, as many as these two
 * numbers allow, and half of that is summed, since two share each meeting. Pairs of one unit meet anyway and are added.
 */
export function encounterBound(field: EncounterField, sizes: SizeFrame, worthOfUnits: EncounterBound): EncounterBound {
  const meetings = countMeetings(field, sizes);
  const size = field.people.length;
  const values: number[][] = [];
  const news: number[][] = [];
  for (let one = 0; one < size; one++) {
    const own: number[] = [];
    const fresh: number[] = [];
    for (let other = 0; other < size; other++) {
      if (field.unitOf[one] === field.unitOf[other] || !mayMeet(field, one, other)) continue;
      own.push(field.values[one * size + other]!);
      if (field.isNew[one * size + other] === 1) fresh.push(1);
    }
    values.push(own);
    news.push(fresh);
  }
  return {
    value: bestHalves(values, meetings) + worthOfUnits.value,
    newPairs: bestHalves(news, meetings) + worthOfUnits.newPairs,
  };
}
