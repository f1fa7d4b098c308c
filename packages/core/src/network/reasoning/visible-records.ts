import type { Audience } from '../../audience/audience.js';
import { audienceOf, recordGroups } from './group-audiences.js';
import type { RecordGroups, RecordKind } from './group-audiences.js';
import type { NetworkRecords, ReasoningDuty, ReasoningSeat, WithVisibility } from './records.js';

/** Circles of readers, each of which reads what the ones before it read. */
export const readerCircles = ['public', 'members', 'coordination', 'private'] as const satisfies readonly Audience[];

/** A circle of readers. */
export type ReaderCircle = (typeof readerCircles)[number];

const readableBy: Readonly<Record<ReaderCircle, readonly Audience[]>> = {
  public: ['public'],
  members: ['public', 'members'],
  coordination: ['public', 'members', 'confirmed', 'coordination'],
  private: ['public', 'members', 'confirmed', 'coordination', 'private'],
};

/**
 * The part of the records that a circle of readers may see, by default audiences and by the rules that came with the
 * records. Serves to tell how widely a finding may be shared; it is no disclosure and replaces none.
 */
export function visibleRecords(records: NetworkRecords, circle: ReaderCircle): NetworkRecords {
  if (circle === 'private') return records;
  const pick = picker(records, circle);
  const isPerson = new Set(records.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const hideHolder = <Each extends ReasoningSeat | ReasoningDuty>(holding: Each): Each =>
    circle === 'public' && isPerson.has(holding.holderId ?? '')
      ? { ...holding, holderId: undefined, held: true }
      : holding;
  return {
    ...records,
    actors: pick('actor', records.actors),
    ties: pick('tie', records.ties),
    memberships: pick('membership', records.memberships ?? []),
    placements: pick('placement', records.placements ?? []),
    duties: pick('duty', records.duties ?? []).map(hideHolder),
    seats: pick('seat', records.seats ?? []).map(hideHolder),
    resources: pick('resource', records.resources ?? []),
    goals: pick('goal', records.goals ?? []),
    effortEntries: pick('effortEntry', records.effortEntries ?? []),
  };
}

function picker({ network }: NetworkRecords, circle: ReaderCircle) {
  const visibilityDefaults = network?.visibilityDefaults;
  const readable = readableBy[circle];
  return <Each extends WithVisibility>(kind: RecordKind, all: readonly Each[]): readonly Each[] => {
    const groups = Object.entries<RecordGroups[string]>(recordGroups[kind]);
    return all.flatMap((record) => {
      const hidden = groups.filter(
        ([group, readers]) => !readable.includes(audienceOf(record, { kind, group, readers, visibilityDefaults })),
      );
      if (hidden[0]?.[0] === groups[0]?.[0] && hidden.length > 0) return [];
      return [
        without(
          record,
          hidden.flatMap(([, { fields }]) => fields),
        ),
      ];
    });
  };
}

function without<Each extends object>(record: Each, fields: readonly string[]): Each {
  if (!fields.some((field) => field in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))) as Each;
}
