import type { Text } from '@geflecht/core/text';
import { linkOf } from '../event/links.js';
import type { Link, LinkContext } from '../event/links.js';

const address = /(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>"]+/gi;
const longestCell = 8_000;

function labelOf(text: string): string | undefined {
  const label = text.replace(/^[\s,;|]+/, '').replace(/\s*[:–-]?\s*$/, '');
  return label === '' ? undefined : label;
}

function linksIn(line: string, context: LinkContext, label: Text | undefined): readonly Link[] {
  const found = [...line.matchAll(address)];
  if (found.length === 0) return [linkOf(line, label, context)].filter((link) => link !== undefined);
  let from = 0;
  return found.flatMap(({ 0: written, index }) => {
    const words = labelOf(line.slice(from, index));
    from = index + written.length;
    // Punctuation belongs to the sentence where the sentence goes on.
    const url = from < line.length ? written.replace(/[.,;)]+$/, '') : written;
    return linkOf(url, words ?? label, context) ?? [];
  });
}

/** Web addresses in a cell with the words before them as label; a line without any is dropped and reported. */
export function readLinks(cell: string, context: LinkContext, label?: Text): readonly Link[] {
  if (cell.length > longestCell) return [];
  const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.flatMap((line) => linksIn(line.trim(), context, label));
}
