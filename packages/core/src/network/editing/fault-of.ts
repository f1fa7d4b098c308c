import type { Refusal } from '../../errors/index.js';
import { refuse } from '../../errors/index.js';
import type { ChangeableCollection } from '../network-change.js';
import type { ChangeRefusalCode } from './change-refusal.js';
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
}

/** Ids hold no control characters, and the one text that may comes last. */
function keyOf(tie: AnyRecord): string {
  const pair = [String(tie['fromId']), String(tie['toId'])];
  const ordered = tie['direction'] === 'directed' ? pair : pair.toSorted();
  return [...ordered, tie['direction'], tie['kind']].join('\u0000');
}

/** Ties as they will be; what is written comes last. */
function tiesAfter({ table, written, removed, networkId }: Outcome): readonly AnyRecord[] {
  const fresh = written.get('ties') ?? new Map<string, AnyRecord>();
  const gone = removed.get('ties') ?? new Set<string>();
  const kept = table.of('ties').filter((tie) => belongsTo(networkId, tie) && !fresh.has(tie.id) && !gone.has(tie.id));
  return [...kept, ...fresh.values()];
}

function duplicate(outcome: Outcome): Found {
  const fresh = outcome.written.get('ties');
  if (fresh === undefined || fresh.size === 0) return undefined;
  const keys = new Map<string, string>();
  for (const tie of tiesAfter(outcome)) {
    const other = keys.get(keyOf(tie));
    if (other !== undefined && fresh.has(tie.id)) {
      return refuse('tie-duplicate', { collection: 'ties', id: tie.id, otherId: other });
    }
    keys.set(keyOf(tie), tie.id);
  }
  return undefined;
}

function lostEnd({ table, written, removed }: Outcome, collection: ChangeableCollection, record: AnyRecord): Found {
  const isThere = (id: string) =>
    removed.get('actors')?.has(id) !== true &&
    (written.get('actors')?.has(id) === true || table.get({ collection: 'actors', id }) !== undefined);
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
