import { pickText } from '../../text/pick-text.js';
import type { Text } from '../../text/text.js';
import type { AnyRecord } from './record-table.js';

type Fields = Readonly<Record<string, unknown>>;
/** Removed actors by their ids. */
export type RemovedActors = ReadonlyMap<string, AnyRecord>;

const nothing = Symbol('nothing');

/** Fields that hold the id of an actor, or a list of them, other than the ends of a record. */
const mentions: ReadonlySet<string> = new Set(['partOf', 'via', 'circle', 'holderId', 'represents', 'fromId', 'toId']);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf({ name, shortName }: AnyRecord): string {
  return pickText((name ?? shortName ?? '') as Text, [])?.value ?? '';
}

/** Somebody who was named by id is named by name, so that what was said stays true. */
function namedOnly(fields: Fields, actor: AnyRecord): Fields {
  const { actorId: _gone, ...rest } = fields;
  return { name: nameOf(actor), ...rest };
}

function without(field: string, value: unknown, removed: RemovedActors): unknown {
  if (mentions.has(field) && typeof value === 'string') return removed.has(value) ? nothing : value;
  if (!Array.isArray(value)) return isFields(value) ? inFields(value, removed) : value;
  const kept = value.filter((item) => !mentions.has(field) || !removed.has(String(item)));
  const items = kept.map((item: unknown) => without(field, item, removed));
  return kept.length === value.length && items.every((item, index) => item === value[index]) ? value : items;
}

function inFields(fields: Fields, removed: RemovedActors): Fields {
  const actor = typeof fields['actorId'] === 'string' ? removed.get(fields['actorId']) : undefined;
  const named = actor === undefined ? fields : namedOnly(fields, actor);
  const entries = Object.entries(named).map(([field, value]) => [field, without(field, value, removed)] as const);
  const isSame = entries.every(([field, value]) => value === named[field]);
  return isSame ? named : Object.fromEntries(entries.filter(([, value]) => value !== nothing));
}

/**
 * A record that no longer mentions removed actors: `partOf` and `via` go, a reference by id becomes one by name.
 * @returns the same object where it mentions none
 */
export function dropMentions(record: AnyRecord, removed: RemovedActors): AnyRecord {
  return inFields(record, removed) as AnyRecord;
}
