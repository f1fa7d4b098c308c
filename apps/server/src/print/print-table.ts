import { element, stack } from '@geflecht/core/html';
import type { Content } from '@geflecht/core/html';

/** A column of a printed table. */
export interface PrintColumn {
  readonly heading: string;
  readonly className?: string | undefined;
}

/** A printed table; its first column heads the rows. */
export interface PrintTable {
  readonly caption?: string | undefined;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly (readonly Content[])[];
}

/** Kept where it is empty, so that there is room to write. */
const emptyCell = '\u00a0';

function filled(cell: Content): Content {
  return cell === undefined || cell === '' ? emptyCell : cell;
}

/** A table to print. */
export function printTable({ caption, columns, rows }: PrintTable): Content {
  const head = columns.map(({ heading, className }) => element('th', { scope: 'col', class: className }, heading));
  const lines = rows.map((cells) =>
    element(
      'tr',
      {},
      ...columns.map(({ className }, index) => {
        const isHead = index === 0;
        return element(
          isHead ? 'th' : 'td',
          { scope: isHead ? 'row' : undefined, class: className },
          filled(cells[index]),
        );
      }),
    ),
  );
  return element(
    'table',
    {},
    stack(
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, stack(...lines)),
    ),
  );
}
