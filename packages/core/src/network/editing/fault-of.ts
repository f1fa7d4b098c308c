import type { Refusal } from '../../errors/index.js';
import { refuse } from '../../errors/index.js';
import type { ChangeableCollection } from '../network-change.js';
import type { ChangeRefusalCode } from './change-refusal.js';
import type { SeesRecord } from './changed-record.js';
import { belongsTo, endsOf } from './record-table.js';
import type { AnyRecord, RecordTable } from './record-table.js';

type Written = ReadonlyMap<string, AnyRecord>;
type Found = Refusal<ChangeRefusalCode> | undefined;

/** What a network holds once a set of changes is applied. */
export interface Outcome {
  readonly networkId: string;
  readonly table: RecordTable;
  readonly written: ReadonlyMap<ChangeableCollection, Written>;
  readonly removed: ReadonlyMap<ChangeableCollection, ReadonlySet<string>>;
  /** Whether the author sees a record; default all. */
  readonly sees?: SeesRecord | undefined;
}

/** Ids hold no control characters, and the one text that may comes last. */
function keyOf(tie: AnyRecord): string {
  const pair = [String(tie['fromId']), String(tie['toId'])];
  const ordered = tie['direction'] === 'directed' ? pair : pair.toSorted();
  return [...ordered, tie['direction'], tie['kind']].join('\u0000');
}

/** Ties as they will be, as far as their author sees them; what is written comes last. */
function tiesAfter({ table, written, removed, networkId, sees = () => true }: Outcome): readonly AnyRecord[] {
  const fresh = written.get('ties') ?? new Map<string, AnyRecord>();
  const gone = removed.get('ties') ?? new Set<string>();
  const kept = table.of('ties').filter((tie) => belongsTo(networkId, tie) && !fresh.has(tie.id) && !gone.has(tie.id));
  const keys = new Set([...fresh.values()].map(keyOf));
  return [...kept.filter((tie) => keys.has(keyOf(tie)) && sees('ties', tie)), ...fresh.values()];
}

/** A tie that is there already; two that were there before, unseen by one another's authors, may still be changed. */
function duplicate(outcome: Outcome): Found {
  const fresh = outcome.written.get('ties');
  if (fresh === undefined || fresh.size === 0) return undefined;
  const isMoved = (tie: AnyRecord) => {
    const before = outcome.table.get({ collection: 'ties', id: tie.id });
    return fresh.has(tie.id) && (before === undefined || keyOf(before) !== keyOf(tie));
  };
  const known = new Map<string, AnyRecord>();
  for (const tie of tiesAfter(outcome)) {
    const other = known.get(keyOf(tie));
    const moved = other === undefined ? undefined : [tie, other].find(isMoved);
    if (moved !== undefined) return refuse('tie-duplicate', { collection: 'ties', id: moved.id });
    known.set(keyOf(tie), tie);
  }
  return undefined;
}

function lostEnd(outcome: Outcome, collection: ChangeableCollection, record: AnyRecord): Found {
  const { table, written, removed, sees = () => true } = outcome;
  const isThere = (id: string) => {
    if (removed.get('actors')?.has(id) === true) return false;
    const actor = table.get({ collection: 'actors', id });
    return written.get('actors')?.has(id) === true || (actor !== undefined && sees('actors', actor));
  };
  const lost = endsOf(collection, record).find((id) => !isThere(id));
  return lost === undefined ? undefined : refuse('end-unknown', { collection, id: record.id, actorId: lost });
}

function ownFault(collection: ChangeableCollection, record: AnyRecord): Found {
  if (collection === 'ties' && record['fromId'] === record['toId']) {
    return refuse('tie-to-itself', { collection, id: record.id });
  }
  const isNobodys = collection === 'placements' && record['actorId'] === undefined && record['wanted'] === undefined;
  return isNobodys ? refuse('spot-empty', { collection, id: record.id }) : undefined;
}

/** What is wrong with the written records among the others: a tie joins two actors that are there, once. */
export function faultOf(outcome: Outcome): Found {
  for (const [collection, records] of outcome.written) {
    for (const record of records.values()) {
      const fault = ownFault(collection, record) ?? lostEnd(outcome, collection, record);
      if (fault !== undefined) return fault;
    }
  }
  return duplicate(outcome);
}
