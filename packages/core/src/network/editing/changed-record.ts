import { sameJson } from '../../document/merge/same-json.js';
import { succeed } from '../../errors/index.js';
import type { Result } from '../../errors/index.js';
import { dayOf } from '../../time/day-of.js';
import type { Day, Instant } from '../../time/instant.js';
import type { ChangeableCollection, NetworkChange } from '../network-change.js';
import type { Tie } from '../tie.js';
import type { RecordKey } from './change-refusal.js';
import { revisionOf } from './record-table.js';
import type { AnyRecord } from './record-table.js';
import { tieEffects } from './tie-effects.js';
import { transitionTie } from './tie-transition.js';

/** Whether somebody sees a stored record. */
export type SeesRecord = (collection: ChangeableCollection, record: AnyRecord) => boolean;

/** Where and when changes are made. */
export interface ChangeContext {
  readonly networkId: string;
  /** Of the change; day and period of a tie's steps follow from it. */
  readonly at: Instant;
  /** Zone in which a day begins; default UTC. */
  readonly timeZone?: string | undefined;
  /** Whether the set takes an earlier one back, so that ties may step where they came from; default no. */
  readonly takesBack?: boolean | undefined;
  /** Last revision of records that were removed before, so that none is counted twice; default 0. */
  readonly lastRevision?: ((key: RecordKey) => number) | undefined;
  /** Whether the author sees a record; one they do not see is not there for them; default all. */
  readonly sees?: SeesRecord | undefined;
  /** Records of removed actors that come back with them; nobody stated them, so they are not judged; default none. */
  readonly companions?: readonly NetworkChange[] | undefined;
  /** Whether nothing comes of it yet, so that an id a hidden record has is no conflict; default no. */
  readonly isDraft?: boolean | undefined;
}

/** Fields a change cannot set: they follow from where and when it is made. */
const keptFields: ReadonlySet<string> = new Set([
  'id',
  'networkId',
  'scope',
  'revision',
  'createdAt',
  'updatedAt',
  'source',
]);

const withNetworkId: readonly ChangeableCollection[] = ['ties', 'placements', 'memberships', 'duties'];

/** What a record says beside where and when it was written. */
export function statedFields(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([field, value]) => !keptFields.has(field) && value !== undefined);
}

/** The day of a change where the network works. */
export function changeDay({ at, timeZone = 'UTC' }: ChangeContext): Day {
  return dayOf(at, timeZone, '00:00');
}

/** Who is named need not be said to be somebody. */
function settled(record: AnyRecord): AnyRecord {
  if (record['holderId'] === undefined || record['held'] === undefined) return record;
  const { held: _said, ...rest } = record;
  return rest;
}

/** The record a change creates. */
export function createdRecord({ collection, record }: NetworkChange, context: ChangeContext): AnyRecord {
  const { networkId, at, lastRevision = () => 0 } = context;
  return settled({
    ...Object.fromEntries(statedFields(record)),
    id: record.id,
    ...(withNetworkId.includes(collection) ? { networkId } : {}),
    scope: { networkId },
    revision: lastRevision({ collection, id: record.id }) + 1,
    createdAt: at,
    updatedAt: at,
  });
}

/** A record once more written. */
export function rewritten(record: AnyRecord, at: Instant): AnyRecord {
  return { ...record, revision: revisionOf(record) + 1, updatedAt: at };
}

function merged(before: AnyRecord, { record, clears = [] }: NetworkChange): AnyRecord {
  const all = Object.entries({ ...before, ...Object.fromEntries(statedFields(record)) });
  return Object.fromEntries(all.filter(([name]) => keptFields.has(name) || !clears.includes(name))) as AnyRecord;
}

/** The record a change leaves behind; a tie takes with it what its step brings, unless the change says otherwise. */
export function updatedRecord(
  before: AnyRecord,
  change: NetworkChange,
  context: ChangeContext,
): Result<AnyRecord, 'transition-refused'> {
  const after = rewritten(settled(merged(before, change)), context.at);
  if (change.collection !== 'ties') return succeed(after);
  const [from, to] = [before, after] as unknown as readonly [Tie, Tie];
  const step = transitionTie(from, to, context);
  if (!step.ok) return step;
  const effects = Object.entries(tieEffects(from, to, changeDay(context)));
  const own = effects.filter(
    ([field]) => sameJson(after[field], before[field]) && change.clears?.includes(field) !== true,
  );
  return succeed({ ...after, ...Object.fromEntries(own) });
}
