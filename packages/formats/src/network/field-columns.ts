import { actorColumns, placementColumns, tieColumns } from '../network-table/model-columns.js';
import type { ModelColumn } from '../network-table/model-columns.js';
import { plainCell, wordCell } from '../network-table/cell-codec.js';

/** A field of the model as graph formats carry it, under the name of its path: `contact.mail`. */
export interface FieldColumn extends ModelColumn {
  readonly name: string;
}

const elsewhere = new Set(['id', 'name', 'fromId', 'toId', 'position.x', 'position.y']);

function fieldsOf(columns: readonly ModelColumn[]): readonly FieldColumn[] {
  return columns.flatMap((column) => {
    const name = column.path.join('.');
    return elsewhere.has(name) ? [] : [{ ...column, name }];
  });
}

const noHeading = { de: '', en: '' };

/** Fields of actors but for id and name, which every format has a place of its own for. */
export const actorFields: readonly FieldColumn[] = fieldsOf(actorColumns);

/** Fields of an actor's spot on the map. */
export const spotFields: readonly FieldColumn[] = fieldsOf([
  ...placementColumns,
  { path: ['wedgeId'], heading: noHeading, codec: plainCell },
  {
    path: ['typicality'],
    heading: noHeading,
    codec: wordCell({ usual: { de: 'üblich', en: 'usual' }, untypical: { de: 'untypisch', en: 'untypical' } }),
  },
]);

/** Fields of ties but for id, ends and kind. */
export const tieFields: readonly FieldColumn[] = fieldsOf(tieColumns).filter(({ name }) => name !== 'kind');

/** Fields by name. */
export function byName(fields: readonly FieldColumn[]): ReadonlyMap<string, FieldColumn> {
  return new Map(fields.map((field) => [field.name, field]));
}
