import { previewPeopleList } from '@geflecht/formats/people-list';
import type { PreviewedColumn } from '@geflecht/formats/people-list';
import type { ReadOptions } from '@geflecht/formats';
import type { Locale } from './locale.js';
import { labelOf } from './report.js';

/** A column of a list of people without any of its cells. */
export type UnderstoodColumn = Omit<PreviewedColumn, 'samples'>;

function columnLine({ heading, sheet, role, becomes, audience, filled }: UnderstoodColumn, locale: Locale): string {
  const place = sheet === undefined ? heading : `${sheet}: ${heading}`;
  const use = role === undefined ? labelOf(becomes, locale) : `${role} – ${labelOf(becomes, locale)}`;
  const readers = audience === 'private' ? `, ${labelOf('needsReaders', locale)}` : '';
  return `  ${place} → ${use}${readers} (${filled})\n`;
}

/** How the columns of a list of people were understood; no names, no addresses. None where the file is no such list. */
export async function understoodColumns(bytes: Uint8Array, options: ReadOptions): Promise<readonly UnderstoodColumn[]> {
  const preview = await previewPeopleList(bytes, options);
  return preview?.columns.map(({ samples: _cells, ...column }) => column) ?? [];
}

/** The same in words, one line each. */
export function understoodLines(columns: readonly UnderstoodColumn[], locale: Locale): string {
  if (columns.length === 0) return '';
  return `${labelOf('columnsUnderstood', locale)}:\n${columns.map((column) => columnLine(column, locale)).join('')}`;
}
