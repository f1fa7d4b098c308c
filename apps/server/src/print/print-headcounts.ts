import type { Headcounts } from '@geflecht/core/contract';
import type { Markup } from '@geflecht/core/html';
import { printList } from './print-lists.js';
import type { PrintedPage, PrintSource } from './print-sheet.js';
import type { PrintTable } from './print-table.js';
import { valueWords } from './value-words.js';
import type { PrintLocale, PrintWord } from './print-words.js';

type Line = Headcounts['lines'][number];

const sections = [
  ['people', 'people'],
  ['children', 'childcare'],
  ['bookable', 'places'],
  ['answer', 'answers'],
] as const satisfies readonly (readonly [Line['about'], PrintWord])[];

function row({ source }: Markup, { label, value, valueLabel, count }: Line, locale: PrintLocale) {
  const about = source.text(label) ?? '';
  const named = source.text(valueLabel) ?? valueWords(value, locale);
  const few = count === undefined ? '1–3' : undefined;
  return [
    about === '' ? named : about,
    about === '' ? undefined : named,
    few ?? String(count?.certain),
    few ?? String(count?.open),
  ];
}

/** Counts for kitchen, childcare and access on paper; they name nobody. */
export function printHeadcounts(source: PrintSource, { lines }: Headcounts): PrintedPage | undefined {
  return printList(source, 'headcounts', (word, markup) =>
    sections.flatMap(([about, caption]): readonly PrintTable[] => {
      const rows = lines.filter((line) => line.about === about).map((line) => row(markup, line, source.locale));
      if (rows.length === 0) return [];
      const columns = [
        { heading: word('about') },
        { heading: word('value') },
        { heading: word('certain'), className: 'count' },
        { heading: word('open'), className: 'count' },
      ];
      return [{ caption: word(caption), columns, rows }];
    }),
  );
}
