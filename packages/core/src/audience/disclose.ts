import * as z from 'zod/mini';
import { strippedSchema } from '../schema/reshape.js';
import { isWithinCeiling, narrowest } from './audience.js';
import type { Audience } from './audience.js';
import type { Entity } from './entity.js';
import { audienceFor } from './field-group.js';
import type { FieldGroup } from './field-group.js';
import type { AudienceRule, Scope } from './meta.js';
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

/** The known part of a value; what a schema does not know counts as private. */
function knownPart(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.core.safeParse(stripped(schema), value);
  return parsed.success ? parsed.data : undefined;
}

function isOwnSide(entity: Entity, record: Fields, { viewer }: Asking): boolean {
  const id = String(record['id']);
  if (entity.name === 'actor') return viewer.isActor.includes(id);
  if (entity.name === 'signUp') return viewer.holdsSignUp.includes(id);
  if (entity.name === 'membership') return viewer.isActor.includes(String(record['actorId']));
  if (entity.name === 'tie') {
    return [record['fromId'], record['toId']].some((side) => viewer.isActor.includes(String(side)));
  }
  return false;
}

/** A record's own rule names its group, a network's default `entity.group` (`tie.core`). */
function ruleFor(entity: Entity, name: string, record: Fields, asking: Asking): AudienceRule | undefined {
  const own = (record['visibility'] as readonly AudienceRule[] | undefined) ?? [];
  const inForce = (group: string) => (rule: AudienceRule) =>
    rule.group === group && (rule.from === undefined || Date.parse(rule.from) <= Date.parse(asking.at));
  return own.find(inForce(name)) ?? asking.visibilityDefaults?.find(inForce(`${entity.name}.${name}`));
}

function personIsPublishable(record: Fields, at: string): boolean {
  const consents = (record['consents'] ?? []) as readonly { withdrawnAt?: string }[];
  const live = consents.some((consent) => consent.withdrawnAt === undefined);
  return live && typeof record['reviewOn'] === 'string' && record['reviewOn'] >= at.slice(0, 10);
}

/**
 * The audience of one group of one record: its rule, then the network's, then the default.
 * A rule above the ceiling is refused, so the default holds.
 */
export function groupAudience(entity: Entity, name: string, record: Fields, asking: Asking): Audience {
  const group = entity.groups[name] as FieldGroup;
  const rule = ruleFor(entity, name, record, asking);
  const ceiling = audienceFor(group.ceiling, record);
  const fallback = audienceFor(group.audience, record);
  const stated = rule !== undefined && group.mayBeNarrowed ? rule.audience : fallback;
  let audience = isWithinCeiling(stated, ceiling) ? stated : fallback;
  const isPerson = entity.name === 'actor' && record['kind'] === 'person';
  if (isPerson && audience === 'public' && !personIsPublishable(record, asking.at)) {
    audience = 'members';
  }
  return entity.isDraft(record) ? narrowest(audience, 'coordination') : audience;
}

function mayRead(entity: Entity, name: string, record: Fields, asking: Asking): boolean {
  const group = entity.groups[name] as FieldGroup;
  const { viewer } = asking;
  if (group.right !== undefined && viewer.rights.includes(group.right)) return true;
  const circle = ruleFor(entity, name, record, asking)?.circle ?? [];
  if (circle.some((actorId) => viewer.isActor.includes(actorId))) return true;
  const reads = audiencesOf(viewer, record['scope'] as Scope | undefined);
  return reads.has(groupAudience(entity, name, record, asking));
}

function isReleased(entity: Entity, record: Fields, asking: Asking): boolean {
  if (entity.name !== 'onlineAccess' || typeof record['from'] !== 'string') return true;
  const reads = audiencesOf(asking.viewer, record['scope'] as Scope | undefined);
  return reads.has('coordination') || Date.parse(record['from']) <= Date.parse(asking.at);
}

/**
 * Returns what the viewer may see of a record: unseen groups are absent, not null, unknown fields
 * count as private at every depth, and places are reduced to their stated precision.
 * @returns undefined when the viewer may not see the record at all.
 */
export function disclose(entity: Entity, record: Fields, asking: Asking): Fields | undefined {
  if (isOwnSide(entity, record, asking)) return record;
  const [first] = Object.keys(entity.groups);
  if (first === undefined || !mayRead(entity, first, record, asking)) return undefined;
  if (!isReleased(entity, record, asking)) return undefined;
  const seen: Record<string, unknown> = {};
  for (const [name, group] of Object.entries(entity.groups)) {
    if (!mayRead(entity, name, record, asking)) continue;
    for (const [field, schema] of Object.entries(group.fields)) {
      const value = record[field] === undefined ? undefined : knownPart(schema, record[field]);
      if (value !== undefined) seen[field] = value;
    }
  }
  return redactLocation(seen, record, audiencesOf(asking.viewer, record['scope'] as Scope));
}
