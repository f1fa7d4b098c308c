import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { valueAt } from '../network-table/column-values.js';
import { isJsonObject } from '../records/json-value.js';
import { attributeColumn } from './attribute-names.js';
import type { RecordKind } from './attribute-names.js';
import type { Attributes } from './attributes.js';
import type { FieldColumn } from './field-columns.js';
import { graphColumn, graphValue } from './graph-column.js';
import type { GraphColumn, GraphValue } from './graph-column.js';

type Records = readonly unknown[];
type Locale = 'de' | 'en';

/** Columns of the languages of texts; records of one language only leave them empty. */
function languageColumns(name: string, texts: readonly unknown[]): readonly GraphColumn[] {
  const tags = new Set(texts.flatMap((text) => (isJsonObject(text) ? Object.keys(text) : [])));
  return [...tags].map((tag) =>
    graphColumn(
      `${name} [${tag}]`,
      texts.map((text) => (isJsonObject(text) && typeof text[tag] === 'string' ? text[tag] : undefined)),
    ),
  );
}

/** The text that is shown, in the wanted language if there is one in it. */
export function shownText(text: unknown, locale: Locale): string | undefined {
  if (typeof text !== 'string' && !isJsonObject(text)) return undefined;
  return pickText(text as Text, [locale])?.value;
}

/** A column of texts and one per language they are in. */
export function textColumns(name: string, texts: readonly unknown[], locale: Locale): readonly GraphColumn[] {
  return [
    graphColumn(
      name,
      texts.map((text) => shownText(text, locale)),
    ),
    ...languageColumns(name, texts),
  ];
}

function fieldValue({ codec }: FieldColumn, value: unknown): GraphValue | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? undefined : value;
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) return value;
  const written = codec.write(value, 'en');
  return written === '' ? undefined : written;
}

/** The columns of fields; those that no record has are left out unless they are usual. */
export function fieldColumns(fields: readonly FieldColumn[], records: Records, locale: Locale): readonly GraphColumn[] {
  return fields.flatMap((field) => {
    const values = records.map((record) => valueAt(record, field.path));
    if (field.isUsual !== true && values.every((value) => value === undefined)) return [];
    if (field.isText === true) return textColumns(field.name, values, locale);
    return [
      graphColumn(
        field.name,
        values.map((value) => fieldValue(field, value)),
      ),
    ];
  });
}

/** One column per attribute, in the order of first mention. */
export function attributeColumns(
  records: readonly { readonly attributes?: Attributes | undefined }[],
  kind: RecordKind,
): readonly GraphColumn[] {
  const names = new Set(records.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  return [...names].map((name) =>
    graphColumn(
      attributeColumn(name, kind),
      records.map(({ attributes = {} }) =>
        Object.hasOwn(attributes, name) ? graphValue(attributes[name]) : undefined,
      ),
    ),
  );
}
