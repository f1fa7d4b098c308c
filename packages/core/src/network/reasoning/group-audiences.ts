import { isWithinCeiling } from '../../audience/audience.js';
import type { Audience } from '../../audience/audience.js';
import type { VisibilityRule, WithVisibility } from './records.js';

/** What decides about the readers of a record. */
export interface GuardedRecord extends WithVisibility {
  readonly kind?: unknown;
}

/** Who reads a field group: by default, and at most. */
export interface GroupReaders {
  readonly usual: (record: GuardedRecord) => Audience;
  readonly ceiling: (record: GuardedRecord) => Audience;
  /** Fields that are hidden with the group; the first group of a record hides it whole. */
  readonly fields: readonly string[];
}

/** Field groups of a kind of record, the one that decides about the whole record first. */
export type RecordGroups = Readonly<Record<string, GroupReaders>>;

const always = (audience: Audience) => () => audience;

function group(usual: Audience, ceiling: Audience, ...fields: readonly string[]): GroupReaders {
  return { usual: always(usual), ceiling: always(ceiling), fields };
}

const ifPerson = (record: GuardedRecord): Audience => (record.kind === 'person' ? 'members' : 'public');
const isDelicateTie = ({ kind }: GuardedRecord) => kind === 'funding' || kind === 'personal';
const isDelicateResource = ({ kind }: GuardedRecord) => kind === 'money' || kind === 'staff';

/** Field groups as reasoning reads them, with the names the entities give them. */
export const recordGroups = {
  actor: { core: { usual: ifPerson, ceiling: always('public'), fields: [] } },
  tie: {
    core: {
      usual: (tie) => (isDelicateTie(tie) ? 'private' : 'members'),
      ceiling: (tie) => (isDelicateTie(tie) ? 'members' : 'public'),
      fields: [],
    },
    sides: group('coordination', 'members', 'sides'),
    care: group('coordination', 'coordination', 'lastContactOn', 'rhythmDays', 'nextStep'),
    money: group('private', 'coordination', 'shareBand', 'endsOn'),
  },
  membership: {
    core: group('members', 'public'),
    role: group('coordination', 'members', 'benefits'),
    work: group('private', 'coordination', 'hoursPerMonth'),
  },
  placement: {
    spot: group('members', 'public'),
    stake: group('coordination', 'coordination', 'influence', 'interest'),
  },
  duty: { core: group('members', 'public') },
  seat: { core: group('public', 'public') },
  resource: {
    core: {
      usual: (resource) => (isDelicateResource(resource) ? 'coordination' : 'members'),
      ceiling: always('public'),
      fields: [],
    },
  },
  goal: { core: group('members', 'public') },
  effortEntry: { core: group('private', 'coordination') },
} as const satisfies Readonly<Record<string, RecordGroups>>;

/** Kinds of record that reasoning reads. */
export type RecordKind = keyof typeof recordGroups;

/** Settings under which a group's audience is looked up. */
export interface GroupQuestion {
  readonly kind: RecordKind;
  readonly group: string;
  readonly readers: GroupReaders;
  readonly visibilityDefaults?: readonly VisibilityRule[] | undefined;
}

/**
 * The audience of a group of a record: its own rule, else the network's, else the default. Rules that start at some time
 * are taken as not in force yet, rules above the ceiling as not there.
 */
export function audienceOf(
  record: GuardedRecord,
  { kind, group: name, readers, visibilityDefaults }: GroupQuestion,
): Audience {
  const ceiling = readers.ceiling(record);
  const inForce = (wanted: string) => (rule: VisibilityRule) =>
    rule.group === wanted && rule.from === undefined && isWithinCeiling(rule.audience as Audience, ceiling);
  const rule = record.visibility?.find(inForce(name)) ?? visibilityDefaults?.find(inForce(`${kind}.${name}`));
  return (rule?.audience as Audience | undefined) ?? readers.usual(record);
}
