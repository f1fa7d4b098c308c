import { describe, expect, it } from 'vitest';
import { audienceFor } from '../../audience/field-group.js';
import type { FieldGroup } from '../../audience/field-group.js';
import { effortEntryEntity } from '../../cooperation/effort-entry.js';
import { actorEntity } from '../actor.js';
import { dutyEntity } from '../duty.js';
import { goalEntity } from '../goal.js';
import { membershipEntity } from '../membership.js';
import { placementEntity } from '../placement.js';
import { resourceEntity } from '../resource.js';
import { seatEntity } from '../seat.js';
import { tieEntity } from '../tie.js';
import { audienceOf, recordGroups } from './group-audiences.js';
import type { RecordGroups } from './group-audiences.js';

const entities = {
  actor: actorEntity,
  tie: tieEntity,
  membership: membershipEntity,
  placement: placementEntity,
  duty: dutyEntity,
  seat: seatEntity,
  resource: resourceEntity,
  goal: goalEntity,
  effortEntry: effortEntryEntity,
};
const kinds = ['organisation', 'person', 'exchange', 'funding', 'personal', 'money'];

const cases = Object.entries(entities).flatMap(([name, entity]) =>
  Object.entries<RecordGroups[string]>(recordGroups[name as keyof typeof entities]).flatMap(([group, readers]) =>
    kinds.map((kind) => ({ name, group, kind, readers, stated: (entity.groups as Record<string, FieldGroup>)[group] })),
  ),
);

describe('recordGroups', () => {
  it.each(cases)('agrees with the schema on $name.$group of kind $kind', ({ kind, readers, stated }) => {
    expect(stated).toBeDefined();
    expect(readers.usual({ kind })).toBe(audienceFor(stated?.audience ?? 'public', { kind }));
    expect(readers.ceiling({ kind })).toBe(audienceFor(stated?.ceiling ?? 'public', { kind }));
    expect(Object.keys(stated?.fields ?? {})).toEqual(expect.arrayContaining([...readers.fields]));
  });
});

const rule = (audience: string, rest = {}) => ({ group: 'core', audience, ...rest });

describe('audienceOf', () => {
  const tie = { kind: 'tie', group: 'core', readers: recordGroups.tie.core } as const;

  it('follows the rule of the record, then the one of the network', () => {
    const visibilityDefaults = [{ group: 'tie.core', audience: 'coordination' }];
    expect(audienceOf({ visibility: [rule('public')] }, { ...tie, visibilityDefaults })).toBe('public');
    expect(audienceOf({}, { ...tie, visibilityDefaults })).toBe('coordination');
    expect(audienceOf({}, tie)).toBe('members');
  });

  it('takes no rule above the ceiling and none that is still to start', () => {
    expect(audienceOf({ kind: 'funding', visibility: [rule('public')] }, tie)).toBe('private');
    expect(audienceOf({ visibility: [rule('public', { from: '2027-01-01T00:00:00Z' })] }, tie)).toBe('members');
  });
});
