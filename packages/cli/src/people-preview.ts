import { previewPeopleList } from '@geflecht/formats/people-list';
import type { PreviewedColumn } from '@geflecht/formats/people-list';
import type { ReadOptions } from '@geflecht/formats';
import type { Locale } from './locale.js';
import { labelOf } from './report.js';

function columnLine({ heading, sheet, role, becomes, audience, filled }: PreviewedColumn, locale: Locale): string {
  const place = sheet === undefined ? heading : `${sheet}: ${heading}`;
  const use = role === undefined ? labelOf(becomes, locale) : `${role} – ${labelOf(becomes, locale)}`;
  const readers = audience === 'private' ? `, ${labelOf('needsReaders', locale)}` : '';
  return `  ${place} → ${use}${readers} (${filled})\n`;
}

/** How the columns of a list of people were understood; no names, no addresses. Empty where the file is none. */
export async function previewText(bytes: Uint8Array, options: ReadOptions, locale: Locale): Promise<string> {
  const preview = await previewPeopleList(bytes, options);
  if (preview === undefined) return '';
  const heading = labelOf('columnsUnderstood', locale);
  return `${heading}:\n${preview.columns.map((column) => columnLine(column, locale)).join('')}`;
}
