import { comparableName } from '../records/comparable-name.js';
import { actorColumns, exactKind, exactSectors, placementColumns, tieColumns } from './model-columns.js';
import type { ModelColumn } from './model-columns.js';

/** A column of a table in this project's own layout. */
export interface OwnColumn {
  /** Its place in the row. */
  readonly index: number;
  readonly field: ModelColumn;
  /** Language of the text, for columns such as `Name [en]`. */
  readonly language?: string | undefined;
}

/** A table in this project's own layout: columns of the model, and all others by their headings. */
export interface OwnTable {
  readonly columns: readonly OwnColumn[];
  readonly attributes: readonly (readonly [name: string, index: number])[];
}

const languageShape = /^(.{1,100}) \[([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\]$/;
/** What headings of attributes start with that would else be taken for a field. */
export const attributeMark = 'attribute ';
const locales = ['de', 'en'] as const;

function columnAt(fields: ReadonlyMap<string, ModelColumn>, heading: string, index: number): OwnColumn | undefined {
  const whole = fields.get(heading);
  if (whole !== undefined) return { index, field: whole };
  const [, base = '', language] = languageShape.exec(heading) ?? [];
  const field = fields.get(base);
  return field?.isText === true ? { index, field, language } : undefined;
}

function ownTable(
  headings: readonly string[],
  fields: readonly ModelColumn[],
  locale: 'de' | 'en',
): OwnTable | undefined {
  const usual = fields.filter(({ isUsual }) => isUsual === true).map(({ heading }) => heading[locale]);
  if (!usual.every((heading) => headings.includes(heading))) return undefined;
  const byHeading = new Map(fields.map((field) => [field.heading[locale], field]));
  const columns = headings.flatMap((heading, index) => columnAt(byHeading, heading, index) ?? []);
  const taken = new Set(columns.map(({ index }) => index));
  const attributes = headings.flatMap((heading, index) =>
    taken.has(index) || heading === ''
      ? []
      : [[heading.startsWith(attributeMark) ? heading.slice(attributeMark.length) : heading, index] as const],
  );
  return { columns, attributes };
}

function inAnyLocale(headings: readonly string[], fields: readonly ModelColumn[]): OwnTable | undefined {
  for (const locale of locales) {
    const table = ownTable(headings, fields, locale);
    if (table !== undefined) return table;
  }
  return undefined;
}

/** The columns of a table of actors in this project's own layout, in German or English; nothing for any other table. */
export function ownActorTable(headings: readonly string[]): OwnTable | undefined {
  return inAnyLocale(headings, [...actorColumns, exactSectors, ...placementColumns]);
}

/** The columns of a table of ties in this project's own layout, in German or English; nothing for any other table. */
export function ownTieTable(headings: readonly string[]): OwnTable | undefined {
  return inAnyLocale(headings, [...tieColumns, exactKind]);
}

const reserved = new Set(
  [...actorColumns, exactSectors, ...placementColumns, ...tieColumns, exactKind]
    .flatMap(({ heading }) => [heading.de, heading.en])
    .map(comparableName),
);

/** The heading of an attribute, told apart from those of fields. */
export function attributeHeading(name: string): string {
  const [base = name] = name.split(' [');
  const isTaken = [name, base].some((each) => reserved.has(comparableName(each)));
  return isTaken || name.startsWith(attributeMark) ? attributeMark + name : name;
}
