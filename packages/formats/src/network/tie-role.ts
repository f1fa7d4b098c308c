import { comparableName } from '../records/comparable-name.js';
import { attributeOfColumn } from './attribute-names.js';
import { directionNames, sinceNames, tieKindNames, untilNames, weightNames, yearNames } from './data/column-names.js';
import { byName, tieFields } from './field-columns.js';
import type { FieldColumn } from './field-columns.js';

/** What a column of ties may say beside being an attribute. */
export type TiePart = 'weight' | 'kind' | 'kindId' | 'direction' | 'since' | 'until' | 'year';

/** What a column of ties says. */
export interface TieRole {
  readonly part?: TiePart | undefined;
  /** The best counts 0. */
  readonly rank: number;
  /** The field of the model it carries, under exactly the field's name. */
  readonly field?: FieldColumn | undefined;
  /** Name of the attribute it becomes. */
  readonly attribute: string;
}

const fields = byName(tieFields);
const parts: readonly (readonly [TiePart, readonly string[]])[] = [
  ['kind', tieKindNames],
  ['direction', directionNames],
  ['since', sinceNames],
  ['until', untilNames],
  ['year', yearNames],
];

/** What a column of this name says about a tie. */
export function tieRole(name: string, weights: readonly string[] = weightNames): TieRole {
  const attribute = attributeOfColumn(name, 'tie');
  if (attribute !== undefined) return { rank: 0, attribute };
  const comparable = comparableName(name);
  if (name === 'kindId') return { part: 'kindId', rank: 0, attribute: name };
  for (const [part, names] of [['weight', weights] as const, ...parts]) {
    const rank = names.indexOf(comparable);
    if (rank >= 0) return { part, rank, attribute: name };
  }
  return { rank: 0, field: fields.get(name), attribute: name };
}
