import { comparableName } from '../records/comparable-name.js';
import { attributeOfColumn } from './attribute-names.js';
import { actorKindNames, labelNames, sectorNames } from './data/column-names.js';
import { actorFields, byName, spotFields } from './field-columns.js';
import type { FieldColumn } from './field-columns.js';

/** What a column of actors may say. Ranks count from 0, the best; infinity means no. */
export interface ActorRole {
  readonly label: number;
  readonly kind: number;
  readonly sector: number;
  readonly axis?: 'x' | 'y' | undefined;
  /** The field of the model it carries, under exactly the field's name. */
  readonly field?: FieldColumn | undefined;
  /** Whether the field belongs to the actor's spot on the map. */
  readonly isSpot: boolean;
  /** Whether this project's own files say by it what the model has a place for: it is no attribute there. */
  readonly isOwn: boolean;
  /** Language of the field's text. */
  readonly language?: string | undefined;
  /** Name of the attribute it becomes. */
  readonly attribute: string;
}

const fields = byName(actorFields);
const spots = byName(spotFields);
const ownNames = new Set(['x', 'y', 'sector']);
const languageShape = /^(.{1,100}) \[([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\]$/;
const nothing = { label: Infinity, kind: Infinity, sector: Infinity, isSpot: false, isOwn: false };

function rank(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  return index < 0 ? Infinity : index;
}

/** What a column of this name may say about an actor. */
export function actorRole(name: string): ActorRole {
  const attribute = attributeOfColumn(name, 'actor');
  if (attribute !== undefined) return { ...nothing, attribute };
  const [, base = name, language] = languageShape.exec(name) ?? [];
  const comparable = comparableName(name);
  const field = fields.get(base);
  const isField = language === undefined || field?.isText === true;
  return {
    label: rank(labelNames, comparable),
    kind: rank(actorKindNames, comparable),
    sector: rank(sectorNames, comparable),
    axis: comparable === 'x' || comparable === 'y' ? comparable : undefined,
    field: isField ? (field ?? spots.get(base)) : undefined,
    isSpot: field === undefined && spots.has(base),
    isOwn: ownNames.has(name),
    language: base === 'label' || isField ? language : undefined,
    attribute: name,
  };
}
