import { audiences, isWithinCeiling } from '../../audience/audience.js';
import type { Audience } from '../../audience/audience.js';
import type { Entity } from '../../audience/entity.js';
import { audienceFor } from '../../audience/field-group.js';
import type { FieldGroup } from '../../audience/field-group.js';
import type { AudienceRule } from '../../audience/meta.js';
import { entities } from '../../document/entities.js';
import type { CollectionName } from '../../document/entities.js';
import type { Plain } from '../plain.js';

type Fields = Readonly<Record<string, unknown>>;
type Rules = readonly Plain<AudienceRule>[] | undefined;

function changeableGroups(entity: Entity): readonly (readonly [string, FieldGroup])[] {
  return Object.entries<FieldGroup>(entity.groups).filter(([, { mayBeNarrowed }]) => mayBeNarrowed);
}

function allowedAudience(group: FieldGroup, wanted: Audience, record: Fields): Audience {
  const ceiling = audienceFor(group.ceiling, record);
  const isOpenPerson = record['kind'] === 'person' && wanted === 'public';
  if (isWithinCeiling(wanted, ceiling) && !isOpenPerson) return wanted;
  return audiences.findLast((audience) => isWithinCeiling(audience, ceiling)) ?? 'private';
}

/** Rules a record may have: any generated group name stands for one of the entity's own groups. */
export function settleVisibility(collection: CollectionName, record: Fields): Fields {
  const groups = changeableGroups(entities[collection]);
  const rules = (record['visibility'] as Rules)?.flatMap((rule) => {
    const [name, group] = groups[rule.group.length % groups.length] ?? [];
    if (name === undefined || group === undefined) return [];
    return [{ ...rule, group: name, audience: allowedAudience(group, rule.audience, record) }];
  });
  return rules === undefined ? record : { ...record, visibility: rules };
}

const named = Object.values(entities).flatMap((entity: Entity) =>
  changeableGroups(entity).map(([name, group]) => [`${entity.name}.${name}`, group] as const),
);

/** Defaults a network may have: any generated group name stands for a group of some entity. */
export function settleVisibilityDefaults(rules: Rules): Rules {
  return rules?.flatMap((rule) => {
    const [name, group] = named[rule.group.length % named.length] ?? [];
    if (name === undefined || group === undefined) return [];
    return [{ ...rule, group: name, audience: allowedAudience(group, rule.audience, {}) }];
  });
}
