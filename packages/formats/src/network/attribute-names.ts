import { comparableName } from '../records/comparable-name.js';
import {
  axisNames,
  directionNames,
  labelNames,
  sinceNames,
  tieKindNames,
  untilNames,
  weightNames,
  yearNames,
} from './data/column-names.js';
import { actorFields, spotFields, tieFields } from './field-columns.js';

const mark = 'attribute ';

function reserved(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(comparableName));
}

const reservedNames = {
  actor: reserved([
    ...labelNames,
    ...axisNames,
    ...[...actorFields, ...spotFields].map(({ name }) => name),
    'sector',
    'description',
  ]),
  tie: reserved([
    ...[weightNames, tieKindNames, directionNames, sinceNames, untilNames, yearNames].flat(),
    ...tieFields.map(({ name }) => name),
    'kindId',
    'label',
  ]),
} as const;

/** What a column belongs to. */
export type RecordKind = keyof typeof reservedNames;

function isTaken(name: string, kind: RecordKind): boolean {
  const [base = name] = name.split(' [');
  return name.startsWith(mark) || [name, base].some((each) => reservedNames[kind].has(comparableName(each)));
}

/** The name of a column for an attribute, told apart from those of the model: `attribute label`. */
export function attributeColumn(name: string, kind: RecordKind): string {
  return isTaken(name, kind) ? mark + name : name;
}

/** The attribute that a column was named after by {@link attributeColumn}; nothing for all other columns. */
export function attributeOfColumn(column: string, kind: RecordKind): string | undefined {
  const name = column.slice(mark.length);
  return column.startsWith(mark) && isTaken(name, kind) ? name : undefined;
}
