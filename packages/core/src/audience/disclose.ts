import * as z from 'zod/mini';
import { strippedSchema } from '../schema/reshape.js';
import type { Audience } from './audience.js';
import type { Entity } from './entity.js';
import { rightFor } from './field-group.js';
import type { FieldGroup } from './field-group.js';
import { groupAudience, ruleFor } from './group-audience.js';
import type { GroupQuestion } from './group-audience.js';
import type { Scope } from './meta.js';
import { redactConsents } from './redact-consents.js';
import { redactLocation } from './redact-location.js';
import { audiencesOf } from './viewer.js';
import type { Asking } from './viewer.js';

type Fields = Readonly<Record<string, unknown>>;

const strippedFields = new WeakMap<object, z.core.$ZodType>();

function stripped(schema: z.core.$ZodType): z.core.$ZodType {
  const known = strippedFields.get(schema);
  if (known !== undefined) return known;
  const made = strippedSchema(schema);
  strippedFields.set(schema, made);
  return made;
}

/** The part of a value its schema knows; the rest counts as private. Undefined where the value does not fit. */
export function knownPart(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.core.safeParse(stripped(schema), value);
  return parsed.success ? parsed.data : undefined;
}

/** What both actors of a tie read of it; how the coordination cares for it is not theirs. */
const readBySides: readonly string[] = ['core', 'sides', 'meta'];

/** Fields that name whom a record is about, by the list of the viewer that holds such ids. */
const ownSides: Readonly<Record<string, readonly [list: 'isActor' | 'holdsSignUp', ...fields: readonly string[]]>> = {
  actor: ['isActor', 'id'],
  signUp: ['holdsSignUp', 'id'],
  needsAnswer: ['holdsSignUp', 'signUpId'],
  attendance: ['holdsSignUp', 'signUpId'],
  membership: ['isActor', 'actorId'],
  tie: ['isActor', 'fromId', 'toId'],
  resource: ['isActor', 'actorId'],
  effortEntry: ['isActor', 'actorId'],
  duty: ['isActor', 'holderId'],
  seat: ['isActor', 'holderId', 'represents'],
};

function isOwnSide(entity: Entity, record: Fields, { viewer }: Asking): boolean {
  const author = (record['by'] as Fields | undefined)?.['actorId'];
  if (entity.name === 'suggestion') return viewer.isActor.includes(String(author));
  const [list = 'isActor', ...fields] = ownSides[entity.name] ?? [];
  return fields.some((field) => viewer[list].includes(String(record[field])));
}

/** Records inside a record are disclosed each by itself; without a scope of their own they share the outer one. */
function withInner(entity: Entity, seen: Fields, asking: InnerAsking): Fields | undefined {
  if (entity.visitInner === undefined) return seen;
  return entity.visitInner(seen, (inner, record) =>
    disclose(inner, { ...record, scope: record['scope'] ?? asking.scope }, asking),
  );
}

interface InnerAsking extends Asking {
  readonly scope: unknown;
}

/** An event or network is in its own scope too, whatever it belongs to. */
function scopesOf(entity: Entity, record: Fields): readonly (Scope | undefined)[] {
  const scope = record['scope'] as Scope | undefined;
  if (entity.name === 'event') return [scope, { eventId: record['id'] } as Scope];
  if (entity.name === 'network') return [scope, { networkId: record['id'] } as Scope];
  return [scope];
}

function audiencesFor(entity: Entity, record: Fields, { viewer }: Asking): ReadonlySet<Audience> {
  return new Set(scopesOf(entity, record).flatMap((scope) => [...audiencesOf(viewer, scope)]));
}

function mayRead(question: GroupQuestion, reads: ReadonlySet<Audience>): boolean {
  const group = question.entity.groups[question.group] as FieldGroup;
  const { viewer } = question.asking;
  const right = rightFor(group, question.record);
  if (right !== undefined && viewer.rights.includes(right)) return true;
  const audience = groupAudience(question);
  if (reads.has(audience)) return true;
  if (audience !== 'private') return false;
  const circle = ruleFor(question)?.circle ?? [];
  return circle.some((actorId) => viewer.isActor.includes(actorId));
}

function isReleased(entity: Entity, record: Fields, at: string): boolean {
  if (entity.name !== 'onlineAccess' || typeof record['from'] !== 'string') return true;
  return Date.parse(record['from']) <= Date.parse(at);
}

function knownFields(group: FieldGroup, record: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(group.fields).flatMap(([field, schema]) => {
    const value = record[field] === undefined ? undefined : knownPart(schema, record[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
}

/** Groups of a record the viewer reads, in reading order; the record's own side reads all, those of a tie what both share. */
export function readableGroups(entity: Entity, record: Fields, asking: Asking): readonly string[] {
  const isOwn = isOwnSide(entity, record, asking);
  const groups = Object.keys(entity.groups);
  if (isOwn && entity.name !== 'tie') return groups;
  const reads = audiencesFor(entity, record, asking);
  return groups.filter(
    (group) => (isOwn && readBySides.includes(group)) || mayRead({ entity, group, record, asking }, reads),
  );
}

/**
 * Returns what the viewer may see of a record: unseen groups are absent, not null, unknown fields
 * count as private at every depth, places are reduced to their stated precision, and quotes name nobody
 * without a live consent. The record's own side sees all of it. Records inside a record keep their own audiences.
 * @returns undefined when the viewer may not see the record at all.
 */
export function disclose(entity: Entity, record: Fields, asking: Asking): Fields | undefined {
  if (entity.name !== 'tie' && isOwnSide(entity, record, asking)) return record;
  const reads = audiencesFor(entity, record, asking);
  const readable = readableGroups(entity, record, asking);
  const [first] = Object.keys(entity.groups);
  if (first === undefined || readable[0] !== first) return undefined;
  if (!reads.has('coordination') && !isReleased(entity, record, asking.at)) return undefined;
  const known = Object.fromEntries(
    readable.flatMap((name) => [...knownFields(entity.groups[name] as FieldGroup, record)]),
  );
  const seen = withInner(entity, known, { ...asking, scope: record['scope'] });
  if (seen === undefined) return undefined;
  const isPrivateHome = record['kind'] === 'privateHome';
  return redactLocation(reads.has('coordination') ? seen : redactConsents(seen), {
    isPrivateHome,
    isTrusted: isPrivateHome ? readable.includes('approach') : reads.size > 1,
  });
}
