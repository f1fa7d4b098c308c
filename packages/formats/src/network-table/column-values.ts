import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { isJsonObject } from '../records/json-value.js';
import type { Cell } from './cell-codec.js';
import type { ModelColumn } from './model-columns.js';
import { attributeHeading } from './own-layout.js';

/** A column of a table that is to be written. */
export interface WrittenColumn {
  readonly heading: string;
  /** Cells in the order of the records; empty texts where there is nothing. */
  readonly cells: readonly Cell[];
}

/** The value at a path of a record. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
  let value = record;
  for (const name of path) value = isJsonObject(value) ? value[name] : undefined;
  return value;
}

/** Columns of the languages of a text; records of one language only leave them empty. */
function languageColumns(heading: string, values: readonly unknown[]): readonly WrittenColumn[] {
  const tags = new Set(values.flatMap((value) => (isJsonObject(value) ? Object.keys(value) : [])));
  return [...tags].map((tag) => ({
    heading: `${heading} [${tag}]`,
    cells: values.map((value) => (isJsonObject(value) && typeof value[tag] === 'string' ? value[tag] : '')),
  }));
}

/** The columns of one field, none where no record has a value and the field is not usual. */
export function columnsOf(
  { path, heading, codec, isText = false, isUsual = false }: ModelColumn,
  records: readonly unknown[],
  locale: 'de' | 'en',
): readonly WrittenColumn[] {
  const values = records.map((record) => valueAt(record, path));
  if (!isUsual && values.every((value) => value === undefined)) return [];
  const shown = isText ? values.map((value) => pickText((value ?? '') as Text, [locale])?.value) : values;
  const cells = shown.map((value) => codec.write(value, locale) ?? '');
  return [{ heading: heading[locale], cells }, ...(isText ? languageColumns(heading[locale], values) : [])];
}

/** The value of an attribute as a cell; several values are parted by a stroke. */
export function attributeCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((item) => String(item ?? '')).join('|');
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : '';
}

/** One column per attribute, in the order of first mention. */
export function attributeColumns(
  records: readonly { readonly attributes?: Readonly<Record<string, unknown>> | undefined }[],
): readonly WrittenColumn[] {
  const names = new Set(records.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  return [...names].map((name) => ({
    heading: attributeHeading(name),
    cells: records.map(({ attributes = {} }) =>
      Object.hasOwn(attributes, name) ? attributeCell(attributes[name]) : '',
    ),
  }));
}
