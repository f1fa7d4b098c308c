/** One field of a record that is another one now. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that is in both states and not the same. */
export interface RecordChange {
  readonly id: string;
  /** By name of the field. */
  readonly changes: readonly FieldChange[];
}

/** What came, went and changed between two states of a collection. */
export interface CollectionChange {
  /** In the order of the later state. */
  readonly addedIds: readonly string[];
  /** In the order of the earlier state. */
  readonly removedIds: readonly string[];
  /** In the order of the later state. */
  readonly changed: readonly RecordChange[];
}

/** Fields that say nothing about the matter: who wrote when, and who may read. */
const bookkeeping = new Set([
  'id',
  'scope',
  'revision',
  'createdAt',
  'updatedAt',
  'contentLocale',
  'source',
  'visibility',
]);

interface Identified {
  readonly id: string;
}

/** Compares two states of a collection by id and field; an absent field and an empty list are the same. */
export function compareRecords(
  earlier: readonly Identified[] = [],
  later: readonly Identified[] = [],
): CollectionChange {
  const before = new Map(earlier.map((record) => [record.id, record] as const));
  const after = new Map(later.map((record) => [record.id, record] as const));
  return {
    addedIds: [...after.keys()].filter((id) => !before.has(id)),
    removedIds: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, record]) => {
      const earlierRecord = before.get(id);
      const changes = earlierRecord === undefined ? [] : compareFields(earlierRecord, record);
      return changes.length === 0 ? [] : [{ id, changes }];
    }),
  };
}

function compareFields(one: Identified, other: Identified): readonly FieldChange[] {
  const before = fieldsOf(one);
  const after = fieldsOf(other);
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }))
    .filter((change) => !isSame(change.before, change.after));
}

function fieldsOf(record: Identified): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record).filter(([field, value]) => !bookkeeping.has(field) && !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const before = new Map(Object.entries(one).filter(([, value]) => value !== undefined));
  const after = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  return (
    before.size === after.size && [...before].every(([key, value]) => after.has(key) && isSame(value, after.get(key)))
  );
}
