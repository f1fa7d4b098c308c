import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { documentSchema } from '../document/document.js';
import { collectionNames, entities } from '../document/entities.js';
import { sessionEntity } from '../event/session.js';
import { openObject } from '../schema/open-object.js';
import { undecidedFields } from './index.js';
import type { Entity } from '../audience/entity.js';
import { defineEntity } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';

const note = fieldGroup({ audience: 'public' }, { id: z.string() });

describe('audience decisions', () => {
  it.each(collectionNames)('exist for every field of %s at every depth', (name) => {
    expect(undecidedFields(entities[name] as unknown as Entity)).toEqual([]);
  });

  it('exist for every collection of the document', () => {
    const frame = ['format', 'version', 'defaults', 'source', 'taxonomies', 'areas'];
    expect(Object.keys(documentSchema._zod.def.shape).filter((field) => !frame.includes(field))).toEqual([
      ...collectionNames,
    ]);
  });
});

describe('undecidedFields', () => {
  it('finds a field that was added to the schema past its groups', () => {
    const schema = z.extend(sessionEntity.schema, { diary: z.string() });
    expect(undecidedFields({ groups: sessionEntity.groups, schema })).toEqual(['diary']);
  });

  it('finds a field whose schema differs from the one its group decided about', () => {
    const schema = z.extend(sessionEntity.schema, { links: z.array(openObject({ secret: z.string() })) });
    expect(undecidedFields({ groups: sessionEntity.groups, schema })).toEqual(['links']);
  });

  it('finds a nested value of any shape in a group that others read', () => {
    const details = openObject({ list: z.array(openObject({ rest: z.unknown() })) });
    const entity = defineEntity({
      name: 'note',
      plural: 'notes',
      groups: { note, details: fieldGroup({ audience: 'members' }, { details }) },
    });
    expect(undecidedFields(entity)).toEqual(['details.details.list.rest']);
  });

  it('finds a container that disclosure cannot look through', () => {
    const pair = z.tuple([z.string(), openObject({ a: z.string() })]);
    const entity = defineEntity({
      name: 'note',
      plural: 'notes',
      groups: { note, pair: fieldGroup({ audience: 'public' }, { pair }) },
    });
    expect(undecidedFields(entity)).toEqual(['pair.pair']);
  });

  it('finds a group whose default lies above its ceiling', () => {
    const text = fieldGroup({ audience: 'public', ceiling: 'members' }, { text: z.string() });
    expect(undecidedFields(defineEntity({ name: 'note', plural: 'notes', groups: { note, text } }))).toEqual([
      'text.text',
    ]);
  });

  it('finds a group whose audience does not exist', () => {
    const text = fieldGroup({ audience: 'friends' as 'public' }, { text: z.string() });
    expect(undecidedFields(defineEntity({ name: 'note', plural: 'notes', groups: { note, text } }))).toEqual([
      'text.text',
    ]);
  });
});
